'use client'

import { Button, toast, useForm } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })
const fallback = 'Opnieuw versturen is niet gelukt. Probeer het straks nog eens.'

/** Puts a mail that didn't leave back in line. */
export const ResendButton = ({ id }: { id: number }) => {
  const [busy, setBusy] = useState(false)
  const [sent, setSent] = useState(false)
  const { dispatchFields } = useForm()

  // The fields below stay as they were loaded; what changed now is told there too.
  const showWaiting = () => {
    setSent(true)
    dispatchFields({ type: 'UPDATE', path: 'state', value: 'waiting' })
    dispatchFields({ type: 'UPDATE', path: 'lastError', value: '' })
  }

  const resend = async () => {
    setBusy(true)
    try {
      const response = await fetch(`/api/outbox/${id}/resend`, { method: 'POST', credentials: 'same-origin' })
      if (response.ok) showWaiting()
      else toast.error(refusal.safeParse(await response.json()).data?.errors[0]?.message ?? fallback)
    } catch {
      toast.error(fallback)
    } finally {
      setBusy(false)
    }
  }

  if (sent) return <p role="status">Het bericht staat weer in de rij en wordt zo opnieuw verstuurd.</p>
  return (
    <div>
      <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={resend}>
        Opnieuw versturen
      </Button>
    </div>
  )
}
