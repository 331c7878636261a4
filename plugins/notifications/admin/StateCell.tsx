'use client'

import { CircleCheck, CircleX, Clock, type LucideIcon, MailX } from 'lucide-react'
import type { DefaultCellComponentProps } from 'payload'
import { type MailState, mailStateLabels, mailStates } from '../states'

const looks: Record<MailState, { Icon: LucideIcon; color: string }> = {
  waiting: { Icon: Clock, color: 'var(--rh-wait)' },
  sent: { Icon: CircleCheck, color: 'var(--rh-ok)' },
  failed: { Icon: CircleX, color: 'var(--rh-stop)' },
  held: { Icon: MailX, color: 'var(--rh-ink-soft)' },
}

/** State of a mail in the list: colour, icon and word. */
const StateCell = ({ cellData }: DefaultCellComponentProps) => {
  const state = mailStates.find((name) => name === cellData)
  if (!state) return null
  const { Icon, color } = looks[state]
  return (
    <span style={{ alignItems: 'center', color, display: 'inline-flex', gap: 6 }}>
      <Icon aria-hidden size={16} />
      {mailStateLabels[state]}
    </span>
  )
}

export default StateCell
