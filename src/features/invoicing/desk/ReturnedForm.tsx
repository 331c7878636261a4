'use client'

import { type FormEvent, useId } from 'react'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import panel from '@/src/features/evidence/review/item/DecisionPanel.module.css'
import visits from '@/src/features/visitation/desk/desk.module.css'
import { formatEuros } from '@/src/lib/format'
import { Notice } from './Notice'
import { useSend } from './useSend'

type Props = { attempt: { id: number; excess: number }; today: CalendarDate }

/** Writes down that what came in too much was given back (KS-ACC-6). */
export function ReturnedForm({ attempt: { id, excess }, today }: Props) {
  const { busy, notice, errors, submit } = useSend(`/api/payment-attempts/${id}/returned`)
  const field = useId()
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    return submit({ returnedOn: String(new FormData(event.currentTarget).get('returnedOn') ?? '') })
  }
  return (
    <details className={visits.step} open>
      <summary>
        Terug te geven: {formatEuros(excess / 100)} (nr. {id})
      </summary>
      <div className={panel.panel}>
        <form noValidate onSubmit={send}>
          <Notice>{notice}</Notice>
          <p className={visits.soft}>
            Dit kwam online binnen terwijl het al was voldaan. Maak het terug over of betaal het terug bij de
            betaaldienst, en leg hier vast wanneer.
          </p>
          <div className={panel.field}>
            <label htmlFor={field}>Teruggegeven op</label>
            <input
              aria-describedby={`${field}-fout`}
              aria-invalid={Boolean(errors.returnedOn)}
              defaultValue={today}
              id={field}
              max={today}
              name="returnedOn"
              type="date"
            />
            <p className={panel.error} id={`${field}-fout`}>
              {errors.returnedOn}
            </p>
          </div>
          <button aria-busy={busy} data-decision="approve" type="submit">
            Leg vast
          </button>
        </form>
      </div>
    </details>
  )
}
