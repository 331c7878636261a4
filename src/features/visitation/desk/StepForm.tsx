'use client'

import { CircleAlert } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { VisitAction } from '@/src/domain/visitation/transitions'
import { send } from '@/src/features/accreditation/committee/send'
import panel from '@/src/features/evidence/review/item/DecisionPanel.module.css'
import { StepErrors } from './Field'
import { readStep } from './read-step'

type Props = { id: number; action: VisitAction; button: string; main?: boolean; danger?: boolean; children?: ReactNode }

/** One step with its fields; what the server refuses stands at its field, and what was typed stays. */
export function StepForm({ id, action, button, main = false, danger = false, children }: Props) {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [notice, setNotice] = useState<string | null>(null)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    const { body, problems } = readStep(new FormData(event.currentTarget))
    setErrors(problems)
    setNotice(null)
    if (Object.keys(problems).length > 0) return
    setBusy(true)
    const sent = await send(`/api/visitations/${id}/${action}`, body)
    setBusy(false)
    if (sent.outcome === 'done') return router.refresh()
    setNotice(sent.message)
    if (sent.outcome === 'refused') setErrors(sent.fields)
    // Somebody else was first: what stands there now is shown under the message.
    else router.refresh()
  }
  return (
    <StepErrors value={errors}>
      <form noValidate onSubmit={submit}>
        {notice && (
          <p className={panel.notice} role="alert">
            <CircleAlert aria-hidden size={18} />
            {notice}
          </p>
        )}
        {children}
        <button aria-busy={busy} data-decision={danger ? 'reject' : main ? 'approve' : undefined} type="submit">
          {button}
        </button>
      </form>
    </StepErrors>
  )
}
