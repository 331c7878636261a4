'use client'

import { type FormEvent, useId } from 'react'
import panel from '@/src/features/evidence/review/item/DecisionPanel.module.css'
import { Notice } from '@/src/features/invoicing/desk/Notice'
import { useSend } from '@/src/features/invoicing/desk/useSend'
import visits from '@/src/features/visitation/desk/desk.module.css'

const fields = [
  { name: 'member', label: 'Lidnummer', max: 40 },
  { name: 'phone', label: 'Telefoonnummer', max: 40 },
  { name: 'subject', label: 'Waarover', max: 300 },
] as const

/** Books a call for a member who rings or writes (KS-SRV-7). */
export function BookFor({ slots }: { slots: { start: string; time: string }[] }) {
  const { busy, notice, errors, submit } = useSend('/api/call-appointments')
  const id = useId()
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    await submit(Object.fromEntries(new FormData(event.currentTarget)))
  }
  return (
    <details className={visits.step}>
      <summary>Maak een belafspraak voor een lid</summary>
      <div className={panel.panel}>
        <form noValidate onSubmit={send}>
          <Notice>{notice}</Notice>
          <p className={visits.soft}>Wie dan vrij is, belt. Het lid krijgt een mail ter bevestiging.</p>
          <div className={`${panel.field} ${visits.field}`}>
            <label htmlFor={`${id}-start`}>Tijd</label>
            <select id={`${id}-start`} name="start">
              {slots.map(({ start, time }) => (
                <option key={start} value={start}>
                  {time}
                </option>
              ))}
            </select>
          </div>
          {fields.map(({ name, label, max }) => (
            <div className={`${panel.field} ${visits.wide}`} key={name}>
              <label htmlFor={`${id}-${name}`}>{label}</label>
              <input
                aria-describedby={`${id}-${name}-fout`}
                aria-invalid={Boolean(errors[name])}
                id={`${id}-${name}`}
                maxLength={max}
                name={name}
              />
              <p className={panel.error} id={`${id}-${name}-fout`}>
                {errors[name]}
              </p>
            </div>
          ))}
          <button aria-busy={busy} data-decision="approve" type="submit">
            Maak de belafspraak
          </button>
        </form>
      </div>
    </details>
  )
}
