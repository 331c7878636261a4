'use client'

import type { LucideIcon } from 'lucide-react'
import type { PortalAction } from '@/src/ui/form/PortalForm'
import { Textarea } from '@/src/ui/form/Textarea'
import { AskButton } from './AskButton'

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
export function AskReason({ button: { text, ...look }, reason, ...ask }: Props) {
  return (
    <AskButton {...ask} {...look} button={text} required role="dialog">
      {(field) => <Textarea {...field('reason')} {...reason} required />}
    </AskButton>
  )
}
