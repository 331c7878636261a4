'use client'

import { CircleAlert, Plus, Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { recognitionKindLabels } from '@/src/domain/screening/labels'
import { send } from '@/src/features/accreditation/committee/send'
import panel from '@/src/features/evidence/review/item/DecisionPanel.module.css'
import visits from '@/src/features/visitation/desk/desk.module.css'

type Props = { id: number; missing: string[]; today: string }

/** What a reviewer decides about a new member: admit, with recognitions and dates, or refuse with the reason (KS-SCR-3). */
export function DecisionForms({ id, missing, today }: Props) {
  return (
    <div className={panel.panel}>
      <h2 className={visits.heading}>Beslissing</h2>
      {missing.length > 0 ? (
        <p className={visits.soft}>Toelaten kan zodra alles er is. Er ontbreekt nog: {missing.join(', ')}.</p>
      ) : (
        <AdmitForm id={id} today={today} />
      )}
      <details className={visits.step}>
        <summary>Niet toelaten</summary>
        <Decide
          action="refuse"
          button="Wijs af"
          danger
          id={id}
          read={(form) => ({ reason: String(form.get('reason') ?? '') })}
        >
          {(errors) => (
            <Line error={errors.reason} label="Reden (het lid leest dit)">
              {(props) => <textarea {...props} maxLength={2000} name="reason" rows={4} />}
            </Line>
          )}
        </Decide>
      </details>
    </div>
  )
}

const value = (form: FormData, name: string): string => String(form.get(name) ?? '')

function AdmitForm({ id, today }: { id: number; today: string }) {
  const [rows, setRows] = useState<number[]>([])
  const read = (form: FormData) => ({
    recognisedOn: value(form, 'recognisedOn'),
    note: value(form, 'note'),
    recognitions: rows.map((row) => ({
      kind: value(form, `kind-${row}`),
      name: value(form, `name-${row}`),
      code: value(form, `code-${row}`),
      from: value(form, `from-${row}`),
      until: value(form, `until-${row}`),
    })),
  })
  const remove = (row: number) => setRows((before) => before.filter((one) => one !== row))
  return (
    <Decide action="admit" button="Laat toe" id={id} read={read}>
      {(errors) => (
        <>
          <Line error={errors.recognisedOn} label="Erkend vanaf">
            {(props) => <input {...props} defaultValue={today} max={today} name="recognisedOn" type="date" />}
          </Line>
          {rows.map((row, index) => (
            <fieldset className={visits.point} key={row}>
              <legend>Erkenning {index + 1}</legend>
              <Recognition at={row} errors={errors} index={index} today={today} />
              <button className={visits.small} onClick={() => remove(row)} type="button">
                <Trash2 aria-hidden size={16} /> Haal weg
              </button>
            </fieldset>
          ))}
          <p>
            <button
              className={visits.small}
              onClick={() => setRows((before) => [...before, (before.at(-1) ?? 0) + 1])}
              type="button"
            >
              <Plus aria-hidden size={16} /> Erkenning toekennen
            </button>
          </p>
          <Line error={errors.note} label="Toelichting in de brief (niet verplicht)">
            {(props) => <textarea {...props} maxLength={2000} name="note" rows={3} />}
          </Line>
        </>
      )}
    </Decide>
  )
}

type Errors = Record<string, string>

function Recognition({ at, index, errors, today }: { at: number; index: number; errors: Errors; today: string }) {
  const error = (field: string): string | undefined => errors[`recognitions.${index}.${field}`]
  return (
    <>
      <Line error={error('kind')} label="Soort">
        {(props) => (
          <select {...props} name={`kind-${at}`}>
            {Object.entries(recognitionKindLabels).map(([kind, label]) => (
              <option key={kind} value={kind}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Line>
      <Line error={error('name')} label="Waarvoor">
        {(props) => <input {...props} maxLength={80} name={`name-${at}`} />}
      </Line>
      <Line error={error('code')} label="Code (als die er is)">
        {(props) => <input {...props} maxLength={20} name={`code-${at}`} />}
      </Line>
      <Line error={error('from')} label="Vanaf">
        {(props) => <input {...props} defaultValue={today} name={`from-${at}`} type="date" />}
      </Line>
      <Line error={error('until')} label="Tot en met (leeg: zonder einde)">
        {(props) => <input {...props} name={`until-${at}`} type="date" />}
      </Line>
    </>
  )
}

type ControlProps = { id: string; 'aria-invalid': boolean; 'aria-describedby': string }

function Line({
  label,
  error,
  children,
}: {
  label: string
  error?: string
  children: (props: ControlProps) => ReactNode
}) {
  const id = useId()
  return (
    <div className={`${panel.field} ${visits.field} ${visits.wide}`}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': Boolean(error), 'aria-describedby': `${id}-fout` })}
      <p className={panel.error} id={`${id}-fout`} role={error ? 'alert' : undefined}>
        {error}
      </p>
    </div>
  )
}

type DecideProps = {
  id: number
  action: 'admit' | 'refuse'
  button: string
  danger?: boolean
  read: (form: FormData) => object
  children: (errors: Errors) => ReactNode
}

/** One decision with its fields; what the server refuses stands at its field, and what was typed stays. */
function Decide({ id, action, button, danger = false, read, children }: DecideProps) {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [notice, setNotice] = useState<string | null>(null)
  const [errors, setErrors] = useState<Errors>({})
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    setNotice(null)
    setErrors({})
    setBusy(true)
    const sent = await send(`/api/admissions/${id}/${action}`, read(new FormData(event.currentTarget)))
    setBusy(false)
    if (sent.outcome === 'done') return router.refresh()
    setNotice(sent.message)
    if (sent.outcome === 'refused') setErrors(sent.fields)
    // Somebody else was first: what stands there now is shown under the message.
    else router.refresh()
  }
  return (
    <form noValidate onSubmit={submit}>
      {notice && (
        <p className={panel.notice} role="alert">
          <CircleAlert aria-hidden size={18} />
          {notice}
        </p>
      )}
      {children(errors)}
      <button aria-busy={busy} data-decision={danger ? 'reject' : 'approve'} type="submit">
        {button}
      </button>
    </form>
  )
}
