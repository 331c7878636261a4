'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { z } from 'zod'

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })
const fallback = 'Dat is niet gelukt. Probeer het straks nog eens.'

type Props = {
  /** Address that is posted to. */
  href: string
  label: string
  done: string
  primary?: boolean
  disabled?: boolean
  /** Asked first, when it can't be undone. */
  confirm?: string
  /** Where to go with the id in the answer. */
  to?: string
}

const answer = z.object({ id: z.number() })

/** A button that does one thing to a norm. */
export function WorkButton({ href, label, done, primary = false, disabled = false, confirm, to }: Props) {
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState(false)
  const router = useRouter()

  const act = async () => {
    setBusy(true)
    setAsking(false)
    try {
      const response = await fetch(href, { method: 'POST', credentials: 'same-origin' })
      const body: unknown = await response.json()
      if (!response.ok) {
        const { errors = [] } = refusal.safeParse(body).data ?? {}
        toast.error(errors.map(({ message }) => message).join(' ') || fallback)
        return router.refresh()
      }
      toast.success(done)
      const { id } = answer.safeParse(body).data ?? {}
      if (to && id !== undefined) router.push(`${to}/${id}`)
      else router.refresh()
    } catch {
      toast.error(fallback)
    } finally {
      setBusy(false)
    }
  }

  if (asking) {
    return (
      <span
        role="alertdialog"
        aria-label={confirm}
        style={{ alignItems: 'center', display: 'inline-flex', flexWrap: 'wrap', gap: 8 }}
      >
        <span>{confirm}</span>
        <Button buttonStyle="primary" margin={false} onClick={act}>
          Ja, {label.toLowerCase()}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => setAsking(false)}>
          Nee
        </Button>
      </span>
    )
  }
  return (
    <Button
      buttonStyle={primary ? 'primary' : 'secondary'}
      disabled={busy || disabled}
      margin={false}
      onClick={() => (confirm ? setAsking(true) : act())}
    >
      {label}
    </Button>
  )
}
