import { formatMoment, formatNumber } from '@/src/lib/format'
import type { ReviewItem } from '../item'
import { EvidenceBadge } from '../queue/EvidenceBadge'
import styles from './DecisionPanel.module.css'

type Props = { item: ReviewItem; decidedBy: string | null; pointsLabel: string | null }

/** What was decided, for an item that no longer waits. */
export function DecisionTaken({ item, decidedBy, pointsLabel }: Props) {
  const { status, decidedAt, decisionReason, grantedPoints } = item
  return (
    <div className={styles.taken}>
      <EvidenceBadge status={status} />
      {decidedAt && (
        <p>
          {formatMoment(decidedAt)}
          {decidedBy && <> door {decidedBy}</>}
        </p>
      )}
      {status === 'approved' && pointsLabel && typeof grantedPoints === 'number' && (
        <p>
          Toegekend: <strong>{formatNumber(grantedPoints)}</strong> {pointsLabel}
        </p>
      )}
      {status === 'returned' && <p>Het lid is nu aan zet. Na het antwoord staat dit stuk weer in de lijst.</p>}
      {decisionReason && <blockquote>{decisionReason}</blockquote>}
    </div>
  )
}
