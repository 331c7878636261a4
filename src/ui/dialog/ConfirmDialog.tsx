'use client'

import type { ReactNode } from 'react'
import { Button } from '../Button'
import { Dialog } from './Dialog'

type Props = {
  title: string
  children: ReactNode
  /** What the button does, as a verb: "Verwijder dit diploma". */
  confirm: string
  busy?: boolean
  onConfirm: () => void
  onClose: () => void
}

/** Asks before something that can't be undone. */
export function ConfirmDialog({ title, children, confirm, busy, onConfirm, onClose }: Props) {
  return (
    <Dialog onClose={onClose} role="alertdialog" title={title}>
      <div className="text-ink-soft">{children}</div>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button busy={busy} onClick={onConfirm} variant="danger">
          {confirm}
        </Button>
        <Button onClick={onClose} variant="secondary">
          Annuleren
        </Button>
      </div>
    </Dialog>
  )
}
