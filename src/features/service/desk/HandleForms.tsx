'use client'

import { type FormEvent, useId, useState } from 'react'
import panel from '@/src/features/evidence/review/item/DecisionPanel.module.css'
import { Notice } from '@/src/features/invoicing/desk/Notice'
import { useSend } from '@/src/features/invoicing/desk/useSend'
import visits from '@/src/features/visitation/desk/desk.module.css'

type Props = {
  id: number
  /** Nobody began on it yet. */
  fresh: boolean
  /** The day on which it happens by itself once it is granted. */
  effectOn: string | null
  /** Whether there is something to give back when it is refused. */
  paid: boolean
}

/** What a colleague can do with a request: begin on it, finish it with what was done, or refuse it with why. */
export function HandleForms({ id, fresh, effectOn, paid }: Props) {
  return (
    <>
      {fresh && <Take id={id} />}
      <Answer
        button={effectOn ? 'Keur goed' : 'Handel af'}
        decision="approve"
        empty="Vul in wat je hebt gedaan. Het lid leest dit."
        help={effectOn ? `Het gaat daarna vanzelf in op ${effectOn}.` : null}
        label="Wat is er gedaan? (het lid leest dit)"
        path={`/api/service-requests/${id}/finish`}
        title={effectOn ? 'Goedkeuren' : 'Afhandelen'}
      />
      <Answer
        button="Wijs af"
        decision="reject"
        empty="Vul in waarom je het verzoek afwijst. Het lid leest dit."
        help={paid ? 'De factuur wordt gecrediteerd.' : null}
        label="Reden (het lid leest dit)"
        path={`/api/service-requests/${id}/refuse`}
        title="Afwijzen"
      />
    </>
  )
}

function Take({ id }: { id: number }) {
  const { busy, notice, submit } = useSend(`/api/service-requests/${id}/take`)
  return (
    <div className={panel.panel}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void submit({})
        }}
      >
        <Notice>{notice}</Notice>
        <p>Trekt het lid het verzoek daarna nog in, dan betaalt het lid wel.</p>
        <button aria-busy={busy} data-decision="approve" type="submit">
          Neem in behandeling
        </button>
      </form>
    </div>
  )
}

type AnswerProps = {
  path: string
  title: string
  label: string
  help: string | null
  empty: string
  button: string
  decision: 'approve' | 'reject'
}

function Answer({ path, title, label, help, empty, button, decision }: AnswerProps) {
  const { busy, notice, errors, submit } = useSend(path)
  const [answer, setAnswer] = useState('')
  const [missing, setMissing] = useState(false)
  const field = useId()
  const problem = missing ? empty : errors.answer
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const without = answer.trim() === ''
    setMissing(without)
    if (!without) await submit({ answer })
  }
  return (
    <details className={visits.step}>
      <summary>{title}</summary>
      <div className={panel.panel}>
        <form noValidate onSubmit={send}>
          <Notice>{notice}</Notice>
          <div className={panel.field}>
            <label htmlFor={field}>{label}</label>
            {help && <p className={panel.help}>{help}</p>}
            <textarea
              aria-describedby={`${field}-fout`}
              aria-invalid={Boolean(problem)}
              id={field}
              maxLength={2000}
              onChange={({ target }) => setAnswer(target.value)}
              rows={4}
              value={answer}
            />
            <p className={panel.error} id={`${field}-fout`} role={problem ? 'alert' : undefined}>
              {problem}
            </p>
          </div>
          <button aria-busy={busy} data-decision={decision} type="submit">
            {button}
          </button>
        </form>
      </div>
    </details>
  )
}
