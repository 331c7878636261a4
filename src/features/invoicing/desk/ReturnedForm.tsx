'use client'

import { type FormEvent, useId } from 'react'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import panel from '@/src/features/evidence/review/item/DecisionPanel.module.css'
import visits from '@/src/features/visitation/desk/desk.module.css'
import { formatEuros } from '@/src/lib/format'
import { Notice } from './Notice'
import { useSend } from './useSend'

type Props = {
  /** Where it is written down. */
  path: string
  amount: number
  /** What it is of, and what finance does first. */
  about: string
  today: CalendarDate
}

/** Writes down that money was given back: what came in too much, or was paid and credited afterwards (KS-ACC-6). */
export function ReturnedForm({ path, amount, about, today }: Props) {
  const { busy, notice, errors, submit } = useSend(path)
  const field = useId()
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    return submit({
      returnedOn: String(given.get('returnedOn') ?? ''),
      reference: String(given.get('reference') ?? '') || undefined,
    })
  }
  return (
    <details className={visits.step} open>
      <summary>Terug te geven: {formatEuros(amount / 100)}</summary>
      <div className={panel.panel}>
        <form noValidate onSubmit={send}>
          <Notice>{notice}</Notice>
          <p className={visits.soft}>
            {about} Maak het terug over of betaal het terug bij de betaaldienst, en leg hier vast wanneer. Het lid
            krijgt bericht.
          </p>
          <div className={panel.field}>
            <label htmlFor={`${field}-op`}>Teruggegeven op</label>
            <input
              aria-describedby={`${field}-op-fout`}
              aria-invalid={Boolean(errors.returnedOn)}
              defaultValue={today}
              id={`${field}-op`}
              max={today}
              name="returnedOn"
              type="date"
            />
            <p className={panel.error} id={`${field}-op-fout`}>
              {errors.returnedOn}
            </p>
          </div>
          <div className={`${panel.field} ${visits.wide}`}>
            <label htmlFor={`${field}-kenmerk`}>Kenmerk (niet verplicht)</label>
            <input
              aria-describedby={`${field}-kenmerk-fout`}
              aria-invalid={Boolean(errors.reference)}
              id={`${field}-kenmerk`}
              maxLength={80}
              name="reference"
            />
            <p className={panel.error} id={`${field}-kenmerk-fout`}>
              {errors.reference}
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
