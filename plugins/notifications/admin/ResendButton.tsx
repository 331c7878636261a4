'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { z } from 'zod'

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })
const fallback = 'Opnieuw versturen is niet gelukt. Probeer het straks nog eens.'

/** Puts a mail that didn't leave back in line. */
export const ResendButton = ({ id }: { id: number }) => {
  const [busy, setBusy] = useState(false)
  const router = useRouter()

  const resend = async () => {
    setBusy(true)
    try {
      const response = await fetch(`/api/outbox/${id}/resend`, { method: 'POST', credentials: 'same-origin' })
      if (response.ok) toast.success('Het bericht wordt opnieuw verstuurd.')
      else toast.error(refusal.safeParse(await response.json()).data?.errors[0]?.message ?? fallback)
      router.refresh()
    } catch {
      toast.error(fallback)
    } finally {
      setBusy(false)
    }
  }

  return (
    <div>
      <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={resend}>
        Opnieuw versturen
      </Button>
    </div>
  )
}
