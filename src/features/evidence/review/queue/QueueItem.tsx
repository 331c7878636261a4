import Link from 'next/link'
import type { QueueRow } from '../queries'
import { DueBadge } from './DueBadge'
import { EvidenceBadge } from './EvidenceBadge'
import styles from './Queue.module.css'

type Props = { row: QueueRow; kind: string; href: string; current: boolean; today: string }

/** One line of the list. */
export function QueueItem({ row, kind, href, current, today }: Props) {
  const waits = row.status === 'submitted' && row.dueOn !== null
  return (
    <li>
      <Link aria-current={current ? 'true' : undefined} className={styles.item} href={href} prefetch={false}>
        <span className={styles.line}>
          <strong>{row.name ?? row.number}</strong>
          {waits && row.dueOn ? <DueBadge dueOn={row.dueOn} today={today} /> : <EvidenceBadge status={row.status} />}
        </span>
        <span className={styles.title}>{row.title}</span>
        <span className={styles.about}>
          {kind} · {row.organisation} · {row.number}
        </span>
      </Link>
    </li>
  )
}
