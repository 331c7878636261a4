'use client'

import type { LucideIcon } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/src/ui/Button'
import { Dialog } from '@/src/ui/dialog/Dialog'
import { Textarea } from '@/src/ui/form/Textarea'
import { type PortalAction, PortalForm } from './PortalForm'

type Props = {
  action: PortalAction
  /** Keeps ids apart when several stand on one page. */
  id: string
  button: { text: string; icon: LucideIcon; variant: 'danger' | 'quiet'; name?: string }
  title: string
  /** Sent along with the reason. */
  hidden: Record<string, number>
  reason: { label: string; help: string; maxLength: number }
  confirm: string
}

/** A button for what can't be undone: asks why in a dialog, and sends it as `reason`. */
export function AskReason({ action, id, button, title, hidden, reason, confirm }: Props) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button
        aria-label={button.name}
        icon={button.icon}
        onClick={() => setAsking(true)}
        size="small"
        variant={button.variant}
      >
        {button.text}
      </Button>
      {asking && (
        <Dialog onClose={() => setAsking(false)} title={title}>
          <PortalForm
            action={action}
            id={id}
            submit={(busy) => (
              <>
                <Button busy={busy} type="submit" variant="danger">
                  {confirm}
                </Button>
                <Button onClick={() => setAsking(false)} variant="secondary">
                  Annuleren
                </Button>
              </>
            )}
          >
            {(field) => (
              <>
                {Object.entries(hidden).map(([name, value]) => (
                  <input key={name} name={name} type="hidden" value={value} />
                ))}
                <Textarea {...field('reason')} {...reason} required />
              </>
            )}
          </PortalForm>
        </Dialog>
      )}
    </>
  )
}
