'use client'

import { CalendarCheck2, CalendarX2, CircleX } from 'lucide-react'
import { useState } from 'react'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { Textarea } from '@/src/ui/form/Textarea'
import { visitStepAction } from '../actions'
import { useVisitForm } from './useVisitForm'

type Visit = { id: number; date: string | null; startsAt: string | null }

type Props = {
  visit: Visit
  /** Address of the page that shows it. */
  back: string
  /** What can be done now. */
  steps: readonly string[]
  /** What cancelling costs now, in words; null when it is free. */
  fee: { cents: number; text: string } | null
}

/** Agree to the date, say that it can't be, or cancel the visit with its reason (KS-VIS-2, KS-SRV-6). */
export function PlanningForms({ visit, back, steps, fee }: Props) {
  const [shown, setShown] = useState<'decline' | 'cancel' | null>(null)
  return (
    <div className="grid gap-5">
      {steps.includes('agree') && <Agree back={back} visit={visit} />}
      <div className="flex flex-wrap gap-3">
        {steps.includes('decline') && (
          <Button
            aria-expanded={shown === 'decline'}
            icon={CalendarX2}
            onClick={() => setShown(shown === 'decline' ? null : 'decline')}
            variant="secondary"
          >
            Deze datum kan niet
          </Button>
        )}
        {steps.includes('cancel') && (
          <Button
            aria-expanded={shown === 'cancel'}
            icon={CircleX}
            onClick={() => setShown(shown === 'cancel' ? null : 'cancel')}
            variant="danger"
          >
            Visitatie afzeggen
          </Button>
        )}
      </div>
      {shown === 'decline' && <WithReason back={back} step="decline" visit={visit} />}
      {shown === 'cancel' && <WithReason back={back} fee={fee} step="cancel" visit={visit} />}
    </div>
  )
}

function Agree({ visit, back }: { visit: Visit; back: string }) {
  const form = useVisitForm(visitStepAction, back, 'agree')
  return (
    <form className="grid gap-4" onSubmit={form.submit}>
      <FormErrors errors={form.errors} idPrefix="akkoord" />
      <Seen step="agree" visit={visit} />
      <div>
        <Button busy={form.busy} icon={CalendarCheck2} type="submit">
          Akkoord met deze datum
        </Button>
      </div>
    </form>
  )
}

const words = {
  decline: {
    label: 'Waarom kan deze datum niet, en wanneer kun je wel?',
    help: 'Je visiteur leest dit en stelt een andere datum voor. Dit kost niets.',
    button: 'Verstuur aan je visiteur',
  },
  cancel: { label: 'Reden', help: 'Je visiteur leest dit.', button: 'Zeg de visitatie af' },
}

type WithReasonProps = { visit: Visit; back: string; step: keyof typeof words; fee?: Props['fee'] }

function WithReason({ visit, back, step, fee = null }: WithReasonProps) {
  const form = useVisitForm(visitStepAction, back, step)
  const { label, help, button } = words[step]
  return (
    <form className="grid max-w-2xl gap-4 border-line border-t pt-5" noValidate onSubmit={form.submit}>
      <FormErrors errors={form.errors} idPrefix={step} />
      {fee && (
        <Alert title={`Let op: afzeggen kost ${fee.text}`} tone="wait">
          Deze visitatie is al afgesproken. Zeg je nu af, dan krijg je een factuur van {fee.text}.
        </Alert>
      )}
      <Seen step={step} visit={visit} />
      {fee && <input name="fee" type="hidden" value={fee.cents} />}
      <Textarea
        error={form.errorOf('message')}
        help={help}
        idPrefix={step}
        label={label}
        maxLength={1000}
        name="message"
        required
        rows={3}
      />
      <div>
        <Button busy={form.busy} type="submit" variant={step === 'cancel' ? 'danger' : 'primary'}>
          {fee ? `Zeg af, ik betaal ${fee.text}` : button}
        </Button>
      </div>
    </form>
  )
}

/** Which visit it is about, with the date as it stood on the screen. */
const Seen = ({ visit, step }: { visit: Visit; step: string }) => (
  <>
    <input name="id" type="hidden" value={visit.id} />
    <input name="step" type="hidden" value={step} />
    <input name="date" type="hidden" value={visit.date ?? ''} />
    <input name="startsAt" type="hidden" value={visit.startsAt ?? ''} />
  </>
)
