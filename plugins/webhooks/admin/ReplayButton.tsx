'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ask } from './ask'

/** Sends a message again. */
export const ReplayButton = ({ id }: { id: number }) => {
  const [busy, setBusy] = useState(false)
  const [sent, setSent] = useState(false)
  const router = useRouter()

  const replay = async () => {
    setBusy(true)
    const reply = await ask(`/api/webhook-deliveries/${id}/replay`)
    setBusy(false)
    if (!reply.ok) return toast.error(reply.message)
    setSent(true)
    router.refresh()
  }

  if (sent) return <p role="status">Het bericht staat weer in de rij en wordt zo opnieuw verstuurd.</p>
  return (
    <div>
      <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={replay}>
        Opnieuw versturen
      </Button>
    </div>
  )
}
