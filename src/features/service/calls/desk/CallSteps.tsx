'use client'

import { type FormEvent, useId } from 'react'
import type { CallAction } from '@/src/domain/service/calls'
import panel from '@/src/features/evidence/review/item/DecisionPanel.module.css'
import { Notice } from '@/src/features/invoicing/desk/Notice'
import { useSend } from '@/src/features/invoicing/desk/useSend'
import visits from '@/src/features/visitation/desk/desk.module.css'

type Props = {
  id: number
  /** What can be done with it now. */
  can: readonly CallAction[]
  /** Who else could make it: they are free then. */
  colleagues: readonly { account: number; name: string }[]
}

/** What who calls does with a call: write down that it was made or in vain, give it to a colleague, cancel it (KS-SRV-7). */
export function CallSteps({ id, can, colleagues }: Props) {
  const path = `/api/call-appointments/${id}`
  return (
    <>
      {can.includes('called') && (
        <Step
          button="Gesproken"
          decision="approve"
          field={{ name: 'note', label: 'Notitie (niet verplicht, alleen voor collega’s)', max: 2000 }}
          open
          path={`${path}/called`}
          title="Gesproken"
        />
      )}
      {can.includes('missed') && (
        <Step
          button="Niet bereikt"
          decision="return"
          field={{ name: 'note', label: 'Notitie (niet verplicht, alleen voor collega’s)', max: 2000 }}
          help="Het lid krijgt een mail, met een link om een nieuwe belafspraak te maken."
          path={`${path}/missed`}
          title="Niet bereikt"
        />
      )}
      {colleagues.length > 0 && <Reassign colleagues={colleagues} path={`${path}/reassign`} />}
      {can.includes('cancel') && (
        <Step
          button="Annuleer deze belafspraak"
          decision="reject"
          field={{ name: 'reason', label: 'Reden (het lid leest dit)', max: 300 }}
          path={`${path}/cancel`}
          title="Annuleren"
        />
      )}
    </>
  )
}

type StepProps = {
  path: string
  title: string
  button: string
  decision: 'approve' | 'return' | 'reject'
  field: { name: 'note' | 'reason'; label: string; max: number }
  help?: string
  open?: boolean
}

function Step({ path, title, button, decision, field, help, open = false }: StepProps) {
  const { busy, notice, errors, submit } = useSend(path)
  const id = useId()
  const problem = errors[field.name]
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    return submit({ [field.name]: String(new FormData(event.currentTarget).get(field.name) ?? '') })
  }
  return (
    <details className={visits.step} open={open}>
      <summary>{title}</summary>
      <div className={panel.panel}>
        <form noValidate onSubmit={send}>
          <Notice>{notice}</Notice>
          {help && <p className={visits.soft}>{help}</p>}
          <div className={panel.field}>
            <label htmlFor={id}>{field.label}</label>
            <textarea
              aria-describedby={`${id}-fout`}
              aria-invalid={Boolean(problem)}
              id={id}
              maxLength={field.max}
              name={field.name}
              rows={3}
            />
            <p className={panel.error} id={`${id}-fout`}>
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

function Reassign({ path, colleagues }: { path: string; colleagues: Props['colleagues'] }) {
  const { busy, notice, submit } = useSend(path)
  const id = useId()
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    return submit({ staff: Number(new FormData(event.currentTarget).get('staff')) })
  }
  return (
    <details className={visits.step}>
      <summary>Naar een andere collega</summary>
      <div className={panel.panel}>
        <form onSubmit={send}>
          <Notice>{notice}</Notice>
          <p className={visits.soft}>De tijd blijft; het lid krijgt geen bericht.</p>
          <div className={`${panel.field} ${visits.field}`}>
            <label htmlFor={id}>Wie belt</label>
            <select id={id} name="staff">
              {colleagues.map(({ account, name }) => (
                <option key={account} value={account}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <button aria-busy={busy} data-decision="approve" type="submit">
            Geef door
          </button>
        </form>
      </div>
    </details>
  )
}
