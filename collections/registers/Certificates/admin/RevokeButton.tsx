'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useRef, useState } from 'react'
import { z } from 'zod'

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })
const fallback = 'Intrekken is niet gelukt. Probeer het straks nog eens.'

type Props = { id: number; number: string; holder: string }

/** Revokes a certificate, after asking for the reason: it can't be undone. */
export const RevokeButton = ({ id, number, holder }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const router = useRouter()
  const field = useId()

  const revoke = async () => {
    setBusy(true)
    setProblem(null)
    try {
      const response = await fetch(`/api/certificates/${id}/revoke`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ reason }),
      })
      if (response.ok) {
        dialog.current?.close()
        toast.success(`Certificaat ${number} is ingetrokken. De houder krijgt bericht.`)
        router.refresh()
      } else setProblem(refusal.safeParse(await response.json()).data?.errors[0]?.message ?? fallback)
    } catch {
      setProblem(fallback)
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.showModal()}>
        Trek certificaat in
      </Button>
      <dialog aria-labelledby={`${field}-title`} ref={dialog} style={dialogStyle}>
        <h2 id={`${field}-title`}>Certificaat {number} intrekken?</h2>
        <p>
          Het certificaat van {holder} geldt dan niet meer: wie de QR-code scant, ziet dat meteen. De houder krijgt een
          mail met je reden. Dit kun je niet terugdraaien.
        </p>
        <label className="field-label" htmlFor={field}>
          Reden
        </label>
        <textarea
          aria-describedby={problem ? `${field}-problem` : undefined}
          aria-invalid={problem !== null}
          id={field}
          maxLength={1000}
          onChange={(event) => setReason(event.target.value)}
          rows={4}
          style={{ width: '100%', padding: '0.5rem' }}
          value={reason}
        />
        {problem && (
          <p id={`${field}-problem`} role="alert" style={{ color: 'var(--theme-error-600)' }}>
            {problem}
          </p>
        )}
        <div style={{ display: 'flex', gap: '0.75rem', marginTop: '1rem', justifyContent: 'flex-end' }}>
          <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()}>
            Annuleer
          </Button>
          <Button disabled={busy} margin={false} onClick={revoke}>
            Trek in
          </Button>
        </div>
      </dialog>
    </>
  )
}

const dialogStyle = {
  margin: 'auto',
  width: 'min(34rem, calc(100vw - 2rem))',
  padding: '1.5rem',
  borderRadius: '8px',
  border: '1px solid var(--theme-elevation-150)',
  background: 'var(--theme-bg)',
  color: 'var(--theme-text)',
} as const
