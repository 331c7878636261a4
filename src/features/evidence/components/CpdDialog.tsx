'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { Button } from '@/src/ui/Button'
import { Dialog } from '@/src/ui/dialog/Dialog'

/** The overview on entry (KS-CPD-1); once closed it stays away for the rest of the session. */
export function CpdDialog({ title, owner, children }: { title: string; owner: number; children: ReactNode }) {
  const seen = `bij-en-nascholing-gezien/${owner}`
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (sessionStorage.getItem(seen) === null) setOpen(true)
  }, [seen])
  if (!open) return null
  const close = () => {
    sessionStorage.setItem(seen, '1')
    setOpen(false)
  }
  return (
    <Dialog onClose={close} title={title}>
      {children}
      <div className="mt-6">
        <Button onClick={close}>Naar mijn scholing</Button>
      </div>
    </Dialog>
  )
}
