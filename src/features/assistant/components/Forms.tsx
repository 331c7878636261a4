'use client'

import { RotateCcw, Send, ThumbsDown, ThumbsUp } from 'lucide-react'
import { longestQuestion } from '@/src/domain/assistant/kinds'
import { Button } from '@/src/ui/Button'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { Textarea } from '@/src/ui/form/Textarea'
import { askAction, rateAction, restartAction } from '../actions'

/** The field for a question (KS-SRV-9). */
export function AskForm({ again }: { again: boolean }) {
  return (
    <PortalForm
      action={askAction}
      id="assistent"
      required={false}
      submit={(busy) => (
        <Button busy={busy} icon={Send} type="submit">
          Vraag het
        </Button>
      )}
    >
      {(field) => (
        <Textarea
          {...field('question')}
          help="Zet er geen namen of medische gegevens van cliënten in."
          label={again ? 'Nog een vraag?' : 'Wat wil je weten?'}
          maxLength={longestQuestion}
          required
          rows={3}
        />
      )}
    </PortalForm>
  )
}

/** Whether the answer helped. */
export function RateForm({ id }: { id: number }) {
  return (
    <PortalForm
      action={rateAction}
      id={`oordeel-${id}`}
      required={false}
      submit={(busy) => (
        <>
          <Button busy={busy} icon={ThumbsUp} name="helpful" size="small" type="submit" value="ja" variant="secondary">
            Ja, dit helpt
          </Button>
          <Button
            busy={busy}
            icon={ThumbsDown}
            name="helpful"
            size="small"
            type="submit"
            value="nee"
            variant="secondary"
          >
            Nee
          </Button>
        </>
      )}
    >
      {() => <input name="id" type="hidden" value={id} />}
    </PortalForm>
  )
}

/** Clears the page for another talk. */
export function RestartForm() {
  return (
    <PortalForm
      action={restartAction}
      id="opnieuw"
      required={false}
      submit={(busy) => (
        <Button busy={busy} icon={RotateCcw} size="small" type="submit" variant="quiet">
          Begin opnieuw
        </Button>
      )}
    >
      {() => null}
    </PortalForm>
  )
}
