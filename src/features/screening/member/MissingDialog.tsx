'use client'

import { useEffect, useState } from 'react'
import type { Step } from '@/src/domain/screening/missing'
import { Button } from '@/src/ui/Button'
import { Dialog } from '@/src/ui/dialog/Dialog'
import { StepList } from './StepList'

/** Per tab: closed once, it stays closed until the member comes in anew. */
const closed = 'registerhuis-ontbreekt-gezien'

/** What is missing, at entry, with a link to each (KS-ACC-2). Rendered only while something is the member's turn. */
export function MissingDialog({ steps }: { steps: readonly Step[] }) {
  const [open, setOpen] = useState(false)
  useEffect(() => setOpen(window.sessionStorage.getItem(closed) === null), [])
  if (!open) return null
  const close = () => {
    window.sessionStorage.setItem(closed, 'ja')
    setOpen(false)
  }
  return (
    <Dialog onClose={close} title="Dit ontbreekt nog in je dossier">
      <p className="mb-4 text-ink-soft">
        Kies wat je nu wilt doen. Je kunt dit ook later doen: het staat op deze pagina.
      </p>
      {/* Whoever follows a link has seen the list. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what one presses */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link pressed by key clicks too */}
      <div onClick={close}>
        <StepList steps={steps} />
      </div>
      <div className="mt-5">
        <Button onClick={close} variant="secondary">
          Nu niet
        </Button>
      </div>
    </Dialog>
  )
}
