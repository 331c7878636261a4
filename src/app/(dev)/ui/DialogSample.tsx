'use client'

import { useState } from 'react'
import { Button } from '@/src/ui/Button'
import { ConfirmDialog } from '@/src/ui/dialog/ConfirmDialog'
import { Dialog } from '@/src/ui/dialog/Dialog'

export function DialogSample() {
  const [shown, setShown] = useState<'info' | 'confirm' | null>(null)
  const close = () => setShown(null)
  return (
    <div className="flex flex-wrap gap-3">
      <Button onClick={() => setShown('info')} variant="secondary">
        Dialoog
      </Button>
      <Button onClick={() => setShown('confirm')} variant="secondary">
        Bevestiging
      </Button>
      {shown === 'info' && (
        <Dialog onClose={close} title="Jouw bij- en nascholing in 2026">
          Sluit met Escape, het kruisje of naast de dialoog.
        </Dialog>
      )}
      {shown === 'confirm' && (
        <ConfirmDialog
          confirm="Ja, verwijder dit diploma"
          onClose={close}
          onConfirm={close}
          title="Wil je dit diploma verwijderen?"
        >
          Dit kan niet ongedaan worden gemaakt.
        </ConfirmDialog>
      )}
    </div>
  )
}
