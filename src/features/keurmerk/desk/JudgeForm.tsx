'use client'

import { type FormEvent, useId, useState } from 'react'
import { type Judgement, judgementLabels } from '@/src/domain/keurmerk/labels'
import { keysOf } from '@/src/domain/shared/keys'
import panel from '@/src/features/evidence/review/item/DecisionPanel.module.css'
import look from '@/src/features/invoicing/desk/invoices.module.css'
import { Notice } from '@/src/features/invoicing/desk/Notice'
import { useSend } from '@/src/features/invoicing/desk/useSend'
import visits from '@/src/features/visitation/desk/desk.module.css'
import type { Given } from './open'

type Props = { evaluation: number; code: string; turn: number; second: boolean; given: Given | null }

/** What a reviewer says of one answer (KB-5). */
export function JudgeForm({ evaluation, code, turn, second, given }: Props) {
  const [choice, setChoice] = useState<Judgement | null>(given?.judgement ?? null)
  const [asked, setAsked] = useState(false)
  const { busy, notice, errors, submit } = useSend(`/api/self-evaluations/${evaluation}/judge`)
  const field = useId()
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAsked(true)
    if (choice === null) return
    const form = new FormData(event.currentTarget)
    const text = (name: string): string => String(form.get(name) ?? '')
    return submit({ code, turn, second, judgement: choice, reason: text('reason'), action: text('action') })
  }
  const form = (
    <div className={panel.panel}>
      <form noValidate onSubmit={send}>
        <Notice>{notice}</Notice>
        <fieldset className={look.choices}>
          <legend>{second ? 'Jouw tweede oordeel' : 'Jouw oordeel'}</legend>
          {keysOf(judgementLabels).map((value) => (
            <label key={value}>
              <input
                checked={choice === value}
                name={`${field}-choice`}
                onChange={() => setChoice(value)}
                type="radio"
              />
              {judgementLabels[value]}
            </label>
          ))}
          {asked && choice === null && (
            <p className={panel.error} role="alert">
              Kies een oordeel.
            </p>
          )}
        </fieldset>
        {choice !== null && choice !== 'sufficient' && (
          <>
            <div className={panel.field}>
              <label htmlFor={`${field}-reason`}>Waarom (de praktijk leest dit)</label>
              <textarea
                aria-describedby={`${field}-reason-fout`}
                defaultValue={given?.reason}
                id={`${field}-reason`}
                maxLength={4000}
                name="reason"
                rows={3}
              />
              <p className={panel.error} id={`${field}-reason-fout`}>
                {errors.reason}
              </p>
            </div>
            <div className={panel.field}>
              <label htmlFor={`${field}-action`}>Wat de praktijk kan doen</label>
              <textarea
                aria-describedby={`${field}-action-fout`}
                defaultValue={given?.action}
                id={`${field}-action`}
                maxLength={4000}
                name="action"
                rows={3}
              />
              <p className={panel.error} id={`${field}-action-fout`}>
                {errors.action}
              </p>
            </div>
          </>
        )}
        <button aria-busy={busy} data-decision="approve" type="submit">
          Leg het oordeel vast
        </button>
      </form>
    </div>
  )
  if (!given) return form
  return (
    <details className={visits.step}>
      <summary>Pas je oordeel aan</summary>
      {form}
    </details>
  )
}
