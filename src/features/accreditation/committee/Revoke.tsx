'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import panel from '@/src/features/evidence/review/item/DecisionPanel.module.css'
import { parseDate } from '@/src/lib/dutch-input'
import { formatDateInput } from '@/src/lib/format'
import styles from './committee.module.css'
import { send } from './send'

/** Ends an accreditation from a day on, with the reason (KK-PRV-1). */
export function Revoke({ id, today }: { id: number; today: string }) {
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    const form = new FormData(event.currentTarget)
    setBusy(true)
    const sent = await send(`/api/accreditations/${id}/revoke`, {
      on: parseDate(String(form.get('on'))) ?? '',
      reason: String(form.get('reason')),
    })
    setBusy(false)
    if (sent.outcome !== 'done') {
      const fields = sent.outcome === 'refused' ? sent.fields : {}
      return setErrors(Object.keys(fields).length > 0 ? fields : { on: sent.message })
    }
    setOpen(false)
    router.refresh()
  }
  if (!open) {
    return (
      <p>
        <button className={styles.small} onClick={() => setOpen(true)} type="button">
          Trek in
        </button>
      </p>
    )
  }
  return (
    <form className={styles.revoke} noValidate onSubmit={submit}>
      <div className={panel.field}>
        <label htmlFor={`per-${id}`}>Ingetrokken per</label>
        <p className={panel.help}>Vanaf deze dag telt de scholing niet meer. Wat daarvóór was, houdt zijn punten.</p>
        <input
          aria-describedby={`per-${id}-fout`}
          aria-invalid={Boolean(errors.on)}
          defaultValue={formatDateInput(today)}
          id={`per-${id}`}
          name="on"
        />
        <p className={panel.error} id={`per-${id}-fout`} role={errors.on ? 'alert' : undefined}>
          {errors.on}
        </p>
      </div>
      <div className={panel.field}>
        <label htmlFor={`reden-${id}`}>Reden</label>
        <textarea
          aria-describedby={`reden-${id}-fout`}
          aria-invalid={Boolean(errors.reason)}
          id={`reden-${id}`}
          maxLength={1000}
          name="reason"
          rows={2}
        />
        <p className={panel.error} id={`reden-${id}-fout`} role={errors.reason ? 'alert' : undefined}>
          {errors.reason}
        </p>
      </div>
      <div>
        <button aria-busy={busy} className={styles.small} type="submit">
          Trek de accreditatie in
        </button>{' '}
        <button className={styles.small} onClick={() => setOpen(false)} type="button">
          Annuleren
        </button>
      </div>
    </form>
  )
}
