'use client'

import { type FormEvent, useId, useState } from 'react'
import panel from '@/src/features/evidence/review/item/DecisionPanel.module.css'
import look from '@/src/features/invoicing/desk/invoices.module.css'
import { Notice } from '@/src/features/invoicing/desk/Notice'
import { useSend } from '@/src/features/invoicing/desk/useSend'
import visits from '@/src/features/visitation/desk/desk.module.css'

type Choice = 'accept' | 'decline'
type Props = { id: number; insurer: string }

const words: Record<Choice, string> = { accept: 'Aangenomen', decline: 'Afgewezen' }

/** Writes down what the insurer decided; the member is told (KS-AOV-1). */
export function DecisionForm({ id, insurer }: Props) {
  const [choice, setChoice] = useState<Choice | null>(null)
  const [asked, setAsked] = useState(false)
  const { busy, notice, errors, submit } = useSend(`/api/aov-applications/${id}/${choice ?? 'accept'}`)
  const field = useId()
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAsked(true)
    if (choice === null) return
    const form = new FormData(event.currentTarget)
    const text = (name: string): string => String(form.get(name) ?? '')
    return submit({ insurerReference: text('insurerReference'), answer: text('answer') })
  }
  return (
    <details className={visits.step} open>
      <summary>Besluit van {insurer}</summary>
      <div className={panel.panel}>
        <form noValidate onSubmit={send}>
          <Notice>{notice}</Notice>
          <fieldset className={look.choices}>
            <legend>Wat is het besluit?</legend>
            {(['accept', 'decline'] as const).map((value) => (
              <label key={value}>
                <input checked={choice === value} name="choice" onChange={() => setChoice(value)} type="radio" />
                {words[value]}
              </label>
            ))}
            {asked && choice === null && (
              <p className={panel.error} role="alert">
                Kies aangenomen of afgewezen.
              </p>
            )}
          </fieldset>
          <div className={`${panel.field} ${visits.wide}`}>
            <label htmlFor={`${field}-ref`}>Kenmerk van de verzekeraar (niet verplicht)</label>
            <input aria-describedby={`${field}-ref-fout`} id={`${field}-ref`} maxLength={80} name="insurerReference" />
            <p className={panel.error} id={`${field}-ref-fout`}>
              {errors.insurerReference}
            </p>
          </div>
          <div className={panel.field}>
            <label htmlFor={`${field}-answer`}>Toelichting (het lid leest dit, niet verplicht)</label>
            <textarea
              aria-describedby={`${field}-answer-hulp ${field}-answer-fout`}
              id={`${field}-answer`}
              maxLength={2000}
              name="answer"
              rows={4}
            />
            <p className={visits.soft} id={`${field}-answer-hulp`}>
              Schrijf geen medische gegevens op. De reden van een afwijzing vraagt het lid zelf aan de verzekeraar.
            </p>
            <p className={panel.error} id={`${field}-answer-fout`}>
              {errors.answer}
            </p>
          </div>
          <button aria-busy={busy} data-decision={choice === 'decline' ? 'reject' : 'approve'} type="submit">
            Leg het besluit vast
          </button>
        </form>
      </div>
    </details>
  )
}
