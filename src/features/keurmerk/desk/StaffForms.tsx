'use client'

import { type FormEvent, useId, useState } from 'react'
import panel from '@/src/features/evidence/review/item/DecisionPanel.module.css'
import look from '@/src/features/invoicing/desk/invoices.module.css'
import { Notice } from '@/src/features/invoicing/desk/Notice'
import { useSend } from '@/src/features/invoicing/desk/useSend'
import visits from '@/src/features/visitation/desk/desk.module.css'

const textOf = (event: FormEvent<HTMLFormElement>, name: string): string =>
  String(new FormData(event.currentTarget).get(name) ?? '')

type TextProps = { label: string; error: string | undefined }

function Answer({ label, error }: TextProps) {
  const id = useId()
  return (
    <div className={panel.field}>
      <label htmlFor={id}>{label}</label>
      <textarea aria-describedby={`${id}-fout`} id={id} maxLength={4000} name="answer" rows={4} />
      <p className={panel.error} id={`${id}-fout`}>
        {error}
      </p>
    </div>
  )
}

/** Answers a question of a practice (KB-4). */
export function AnswerForm({ question }: { question: number }) {
  const { busy, notice, errors, submit } = useSend(`/api/keurmerk-questions/${question}/answer`)
  return (
    <div className={panel.panel}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          return submit({ answer: textOf(event, 'answer') })
        }}
      >
        <Notice>{notice}</Notice>
        <Answer error={errors.answer} label="Antwoord (de praktijk leest dit)" />
        <button aria-busy={busy} data-decision="approve" type="submit">
          Verstuur het antwoord
        </button>
      </form>
    </div>
  )
}

/** Decides about an objection (KB-6). */
export function ObjectionForm({ evaluation }: { evaluation: number }) {
  const { busy, notice, errors, submit } = useSend(`/api/self-evaluations/${evaluation}/objection`)
  const [upheld, setUpheld] = useState<boolean | null>(null)
  return (
    <details className={visits.step} open>
      <summary>Besluit op het bezwaar</summary>
      <div className={panel.panel}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            return submit({ upheld, answer: textOf(event, 'answer') })
          }}
        >
          <Notice>{notice}</Notice>
          <fieldset className={look.choices}>
            <legend>Is het bezwaar gegrond?</legend>
            <label>
              <input checked={upheld === true} name="upheld" onChange={() => setUpheld(true)} type="radio" />
              Gegrond: het keurmerk wordt alsnog toegekend
            </label>
            <label>
              <input checked={upheld === false} name="upheld" onChange={() => setUpheld(false)} type="radio" />
              Ongegrond: het besluit blijft
            </label>
            <p className={panel.error}>{errors.upheld}</p>
          </fieldset>
          <Answer error={errors.answer} label="Motivering (de praktijk leest dit)" />
          <button aria-busy={busy} data-decision="approve" type="submit">
            Leg het besluit vast
          </button>
        </form>
      </div>
    </details>
  )
}

/** Gives a practice without a first contact person one of its people: somebody must have our mails. */
export function ContactForm({
  evaluation,
  people,
}: {
  evaluation: number
  people: { therapist: number; name: string }[]
}) {
  const { busy, notice, submit } = useSend(`/api/self-evaluations/${evaluation}/contact`)
  const id = useId()
  return (
    <div className={panel.panel}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          return submit({ therapist: Number(new FormData(event.currentTarget).get('therapist')) })
        }}
      >
        <Notice>{notice}</Notice>
        <div className={panel.field}>
          <label htmlFor={id}>Nieuwe contactpersoon</label>
          <select id={id} name="therapist">
            {people.map(({ therapist, name }) => (
              <option key={therapist} value={therapist}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <button aria-busy={busy} data-decision="approve" type="submit">
          Maak contactpersoon
        </button>
      </form>
    </div>
  )
}
