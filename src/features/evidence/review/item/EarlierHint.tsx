import { History } from 'lucide-react'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { formatDate, formatNumber } from '@/src/lib/format'
import type { EarlierDecisions } from '../similar'
import styles from './Item.module.css'

const times = (count: number): string => (count === 1 ? '1 keer' : `${count} keer`)

/** "Uren (SBU)" as it stands inside a sentence. */
const inSentence = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1)

/** What was decided before on the same title of the same provider. */
export function EarlierHint({ earlier, unit }: { earlier: EarlierDecisions; unit: string | null }) {
  const { approved, rejected, lastPoints, lastAt } = earlier
  return (
    <p className={styles.hint}>
      <History aria-hidden size={16} />
      <span>
        Eerder{approved > 0 && <>: {times(approved)} erkend</>}
        {approved > 0 && lastPoints !== null && (
          <>
            , laatst met {formatNumber(lastPoints)} {unit && inSentence(unit)}
          </>
        )}
        {lastAt && <> op {formatDate(amsterdamDay(new Date(lastAt)))}</>}
        {rejected > 0 && (
          <>
            {approved > 0 ? '; ' : ': '}
            {times(rejected)} afgewezen
          </>
        )}
        .
      </span>
    </p>
  )
}
