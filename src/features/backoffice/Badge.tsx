import type { LucideIcon } from 'lucide-react'
import styles from './Badge.module.css'

/** What a colour says. Never alone: a badge always has an icon and a word too (ux.md 2). */
export type BadgeTone = 'neutral' | 'info' | 'ok' | 'wait' | 'stop'

/** Status, deadline or check in the back office. */
export function Badge({ tone, icon: Icon, children }: { tone: BadgeTone; icon: LucideIcon; children: string }) {
  return (
    <span className={styles.badge} data-tone={tone}>
      <Icon aria-hidden size={14} strokeWidth={2.25} />
      {children}
    </span>
  )
}
