'use client'

import { Check, X } from 'lucide-react'
import { Button } from '@/src/ui/Button'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { type Option, Select } from '@/src/ui/form/Select'
import { Textarea } from '@/src/ui/form/Textarea'
import { answerClaim } from './actions'

type Props = {
  claim: number
  meetings: Option[]
  /** The meeting on the day that the member names, when there is one. */
  chosen: string
}

/** The provider says whether the member was there, and at which meeting. */
export function AnswerForm({ claim, meetings, chosen }: Props) {
  return (
    <PortalForm
      action={answerClaim}
      id={`melding-${claim}`}
      required={false}
      submit={(busy) => (
        <>
          {meetings.length > 0 && (
            <Button busy={busy} icon={Check} name="answer" type="submit" value="confirmed">
              Klopt, was erbij
            </Button>
          )}
          <Button busy={busy} icon={X} name="answer" type="submit" value="contested" variant="secondary">
            Klopt niet
          </Button>
        </>
      )}
      values={{ session: chosen }}
    >
      {(field) => (
        <>
          <input name="id" type="hidden" value={claim} />
          {meetings.length > 0 ? (
            <Select {...field('session')} empty="Maak een keuze" label="Bij welke bijeenkomst?" options={meetings} />
          ) : (
            <p className="rounded-m bg-wait-tint px-4 py-3 text-sm">
              Rond deze dag staat er geen bijeenkomst van je in het portaal. Was dit lid erbij? Voer die bijeenkomst dan
              eerst in, en kom hier terug.
            </p>
          )}
          <Textarea
            {...field('text')}
            help="Nodig als de melding niet klopt. Het lid en het register lezen dit."
            label="Toelichting"
            maxLength={2000}
            rows={3}
          />
        </>
      )}
    </PortalForm>
  )
}
