'use client'

import { type FormEvent, useId, useState } from 'react'
import panel from '@/src/features/evidence/review/item/DecisionPanel.module.css'
import visits from '@/src/features/visitation/desk/desk.module.css'
import { formatEuros } from '@/src/lib/format'
import look from './invoices.module.css'
import { Notice } from './Notice'
import { useSend } from './useSend'

type Line = { charge: number; text: string; gross: number; paid: boolean }
type Props = { id: number; number: string; lines: Line[] }

const empty = 'Vul in waarom je crediteert. Het staat op de creditfactuur.'

/** Takes lines of an invoice back: which ones and why, then once more with what it comes to (KS-ACC-6). */
export function CreditForm({ id, number, lines }: Props) {
  const { busy, notice, errors, submit } = useSend(`/api/invoices/${id}/credit`)
  const [chosen, setChosen] = useState<readonly number[]>(lines.map(({ charge }) => charge))
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<'lines' | 'reason' | null>(null)
  const [confirming, setConfirming] = useState(false)
  const field = useId()
  const taken = lines.filter(({ charge }) => chosen.includes(charge))
  const amount = formatEuros(taken.reduce((sum, { gross }) => sum + gross, 0) / 100)
  const toggle = (charge: number) => {
    setConfirming(false)
    setChosen((before) => (before.includes(charge) ? before.filter((one) => one !== charge) : [...before, charge]))
  }
  const proceed = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const wrong = taken.length === 0 ? 'lines' : reason.trim() === '' ? 'reason' : null
    setProblem(wrong)
    if (wrong) return setConfirming(false)
    if (!confirming) return setConfirming(true)
    await submit({ charges: taken.map(({ charge }) => charge), reason })
    setConfirming(false)
  }
  return (
    <details className={visits.step}>
      <summary>Crediteren</summary>
      <div className={panel.panel}>
        <form noValidate onSubmit={proceed}>
          <Notice>{notice}</Notice>
          <fieldset className={look.choices}>
            <legend>Welke regels</legend>
            {lines.map(({ charge, text }) => (
              <label key={charge}>
                <input checked={chosen.includes(charge)} onChange={() => toggle(charge)} type="checkbox" />
                {text}
              </label>
            ))}
            {problem === 'lines' && (
              <p className={panel.error} role="alert">
                Kies minstens één regel.
              </p>
            )}
          </fieldset>
          <div className={panel.field}>
            <label htmlFor={field}>Reden (het lid leest dit)</label>
            <textarea
              aria-describedby={`${field}-fout`}
              aria-invalid={problem === 'reason' || Boolean(errors.reason)}
              id={field}
              maxLength={500}
              onChange={({ target }) => {
                setReason(target.value)
                setConfirming(false)
              }}
              rows={3}
              value={reason}
            />
            <p className={panel.error} id={`${field}-fout`} role={problem === 'reason' ? 'alert' : undefined}>
              {problem === 'reason' ? empty : errors.reason}
            </p>
          </div>
          {confirming && (
            <p role="status">
              Je crediteert <strong>{amount}</strong> van factuur {number}. Er komt een creditfactuur met een eigen
              nummer; het lid krijgt bericht. Dit kan niet worden teruggedraaid.
              {taken.some(({ paid }) => paid) && ' Wat al is betaald, komt in de lijst Terug te geven.'}
            </p>
          )}
          <button aria-busy={busy} data-decision="reject" type="submit">
            {confirming ? `Ja, crediteer ${amount}` : 'Ga door'}
          </button>
        </form>
      </div>
    </details>
  )
}
