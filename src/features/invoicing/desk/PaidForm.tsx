'use client'

import { type FormEvent, useId } from 'react'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import panel from '@/src/features/evidence/review/item/DecisionPanel.module.css'
import visits from '@/src/features/visitation/desk/desk.module.css'
import { formatEuros } from '@/src/lib/format'
import { Notice } from './Notice'
import { useSend } from './useSend'

type Props = { line: { charge: number; description: string; gross: number }; today: CalendarDate }

/** Writes down that a line of an invoice was paid (KS-ACC-6). */
export function PaidForm({ line: { charge, description, gross }, today }: Props) {
  const { busy, notice, errors, submit } = useSend(`/api/charges/${charge}/paid`)
  const id = useId()
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    return submit({ paidOn: String(form.get('paidOn') ?? ''), reference: String(form.get('reference') ?? '') })
  }
  return (
    <details className={visits.step}>
      <summary>
        Betaling vastleggen: {description}, {formatEuros(gross / 100)}
      </summary>
      <div className={panel.panel}>
        <form noValidate onSubmit={send}>
          <Notice>{notice}</Notice>
          <p className={visits.soft}>Dit kan één keer en kan niet worden teruggedraaid. Het lid krijgt bericht.</p>
          <div className={panel.field}>
            <label htmlFor={`${id}-on`}>Betaald op</label>
            <input
              aria-describedby={`${id}-fout`}
              aria-invalid={Boolean(errors.paidOn)}
              defaultValue={today}
              id={`${id}-on`}
              max={today}
              name="paidOn"
              type="date"
            />
            <p className={panel.error} id={`${id}-fout`}>
              {errors.paidOn}
            </p>
          </div>
          <div className={`${panel.field} ${visits.wide}`}>
            <label htmlFor={`${id}-ref`}>Kenmerk (niet verplicht)</label>
            <input id={`${id}-ref`} maxLength={80} name="reference" />
          </div>
          <button aria-busy={busy} data-decision="approve" type="submit">
            Leg vast
          </button>
        </form>
      </div>
    </details>
  )
}
