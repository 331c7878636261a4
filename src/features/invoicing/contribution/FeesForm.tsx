'use client'

import { type FormEvent, useState } from 'react'
import { tierLabels } from '@/src/domain/identity/membership'
import type { ContributionFees } from '@/src/domain/invoicing/contribution'
import { centsFrom, centsToField } from '@/src/domain/shared/dutch-cents'
import { keysOf } from '@/src/domain/shared/keys'
import { formatEuros } from '@/src/lib/format'
import { Notice } from '../desk/Notice'
import { useSend } from '../desk/useSend'
import styles from './contribution.module.css'

type Props = {
  of: { organisation: number; year: number }
  fees: ContributionFees
  before: ContributionFees
  billed: boolean
  mayManage: boolean
}

const tiers = keysOf(tierLabels)
const wrong = 'Vul een bedrag in, bijvoorbeeld 187,50.'

/** What the year costs for each kind of membership. Once it is asked of members it stands. */
export function FeesForm({ of, fees, before, billed, mayManage }: Props) {
  const { busy, notice, errors, submit } = useSend('/api/contribution-fees/set')
  const [problems, setProblems] = useState<Partial<Record<string, string>>>({})
  const open = tiers.filter((tier) => mayManage && !(billed && fees[tier] !== undefined))
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const given = open.flatMap((tier) => {
      const text = String(form.get(tier) ?? '').trim()
      return text === '' ? [] : [{ tier, cents: centsFrom(text) }]
    })
    const bad = given.filter(({ cents }) => cents === null).map(({ tier }) => [tier, wrong])
    setProblems(Object.fromEntries(bad))
    if (bad.length > 0) return
    return submit({ ...of, amounts: Object.fromEntries(given.map(({ tier, cents }) => [tier, cents])) })
  }
  return (
    <form className={styles.fees} noValidate onSubmit={save}>
      <Notice>{notice}</Notice>
      <dl>
        {tiers.map((tier) => {
          const amount = fees[tier]
          const last = before[tier]
          const problem = problems[tier] ?? errors[`amounts.${tier}`]
          return (
            <div key={tier}>
              <dt>
                {open.includes(tier) ? <label htmlFor={`bedrag-${tier}`}>{tierLabels[tier]}</label> : tierLabels[tier]}
              </dt>
              <dd>
                {open.includes(tier) ? (
                  <>
                    <span className={styles.amount}>
                      <span aria-hidden>€</span>
                      <input
                        aria-describedby={`bedrag-${tier}-uitleg`}
                        aria-invalid={problem !== undefined}
                        autoComplete="off"
                        defaultValue={amount === undefined ? '' : centsToField(amount)}
                        id={`bedrag-${tier}`}
                        inputMode="decimal"
                        maxLength={12}
                        name={tier}
                      />
                    </span>
                    <small id={`bedrag-${tier}-uitleg`}>
                      {problem && <strong className={styles.problem}>{problem} </strong>}
                      {last === undefined
                        ? `Voor ${of.year - 1} stond er niets.`
                        : `${of.year - 1}: ${formatEuros(last / 100)}`}
                    </small>
                  </>
                ) : (
                  <strong>{amount === undefined ? 'Nog niet vastgesteld' : formatEuros(amount / 100)}</strong>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
      {open.length > 0 && (
        <button aria-busy={busy} type="submit">
          Bewaar de bedragen
        </button>
      )}
      {billed && <p className={styles.soft}>Wat is gefactureerd, verandert niet meer.</p>}
    </form>
  )
}
