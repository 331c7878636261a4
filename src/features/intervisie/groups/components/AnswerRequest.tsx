'use client'

import { Button } from '@/src/ui/Button'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { Textarea } from '@/src/ui/form/Textarea'
import { answerRequestAction } from '../actions'

/** Accepts or turns down a request to join (KS-GRP-1). */
export function AnswerRequest({ request, name }: { request: number; name: string }) {
  return (
    <PortalForm
      action={answerRequestAction}
      id={`verzoek-${request}`}
      required={false}
      submit={(busy) => (
        <>
          <Button busy={busy} name="intent" size="small" type="submit" value="accept">
            Neem aan<span className="sr-only">: {name}</span>
          </Button>
          <Button busy={busy} name="intent" size="small" type="submit" value="decline" variant="secondary">
            Wijs af<span className="sr-only">: {name}</span>
          </Button>
        </>
      )}
    >
      {(field) => (
        <>
          <input name="request" type="hidden" value={request} />
          <Textarea {...field('answer')} help={`${name} krijgt dit per mail.`} label="Je antwoord" maxLength={1000} />
        </>
      )}
    </PortalForm>
  )
}
