'use client'

import { type FormEvent, useState } from 'react'
import panel from '@/src/features/evidence/review/item/DecisionPanel.module.css'
import { formatDate, formatEuros } from '@/src/lib/format'
import { type DeskAddress, deskHref } from './address'
import look from './invoices.module.css'
import { Notice } from './Notice'
import type { Owed } from './open'
import { useSend } from './useSend'

type Props = {
  therapist: number
  charges: Owed['charges']
  title: string
  /** Whether the member stays open afterwards: something else is left to invoice. */
  stays: boolean
  address: DeskAddress
}

/** Puts what a member owes one organisation on an invoice (KS-ACC-6). */
export function IssueForm({ therapist, charges, title, stays, address }: Props) {
  const { busy, notice, submit } = useSend('/api/invoices/issue')
  const [chosen, setChosen] = useState<readonly number[]>(charges.map(({ id }) => id))
  const [none, setNone] = useState(false)
  const taken = charges.filter(({ id }) => chosen.includes(id))
  const toggle = (id: number) =>
    setChosen((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]))
  const issue = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setNone(taken.length === 0)
    if (taken.length === 0) return
    const body = { therapist, charges: taken.map(({ id }) => id) }
    const rest = !stays && taken.length === charges.length ? undefined : therapist
    return submit(body, deskHref({ ...address, open: rest }))
  }
  return (
    <div className={panel.panel}>
      <h2 className={look.task}>{title}</h2>
      <form noValidate onSubmit={issue}>
        <Notice>{notice}</Notice>
        <fieldset className={look.choices}>
          <legend>Wat komt erop</legend>
          {charges.map(({ id, description, amount, bookedOn }) => (
            <label key={id}>
              <input checked={chosen.includes(id)} onChange={() => toggle(id)} type="checkbox" />
              <span>
                {description}, {formatEuros(amount / 100)} ({formatDate(bookedOn)})
              </span>
            </label>
          ))}
          {none && (
            <p className={panel.error} role="alert">
              Kies minstens één regel.
            </p>
          )}
        </fieldset>
        <p>
          Samen <strong>{formatEuros(taken.reduce((sum, { amount }) => sum + amount, 0) / 100)}</strong>. Een factuur
          verandert nooit meer; het lid krijgt bericht.
        </p>
        <button aria-busy={busy} data-decision="approve" type="submit">
          Maak de factuur
        </button>
      </form>
    </div>
  )
}
