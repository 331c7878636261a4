import { ArrowRight, CircleCheck, Clock, MessageCircleQuestion, Timer, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import { dueLabel } from '@/src/domain/evidence/due-label'
import { waitingTime } from '@/src/domain/evidence/waiting-time'
import { amsterdamDay, daysBetween } from '@/src/domain/shared/calendar-date'
import type { QueueFigures } from '@/src/features/evidence/review/figures'
import { reviewHref } from '@/src/features/evidence/review/filters'
import { count } from '@/src/lib/format'
import { Badge } from '../Badge'
import styles from './Dashboard.module.css'

/** How long ago something was handed in. */
function waits(submittedAt: string, today: string): string {
  const days = daysBetween(amsterdamDay(new Date(submittedAt)), today)
  return days === 0 ? 'sinds vandaag' : `al ${count(days, 'dag', 'dagen')}`
}

/** The review queue at a glance: length, oldest, waiting time, and the way in. */
export function ReviewCard({ figures, today }: { figures: QueueFigures; today: string }) {
  const { submitted, late, returned, oldestSubmittedAt, oldestDueOn, waitingSeconds } = figures
  return (
    <section aria-labelledby="te-beoordelen" className={styles.review}>
      <div>
        <h2 id="te-beoordelen">Te beoordelen</h2>
        <p className={styles.big}>{submitted}</p>
        {late > 0 ? (
          <Badge icon={TriangleAlert} tone="stop">
            {`${late} te laat`}
          </Badge>
        ) : (
          <Badge icon={CircleCheck} tone="ok">
            alles op tijd
          </Badge>
        )}
      </div>
      <dl>
        <div>
          <dt>
            <Clock aria-hidden size={16} /> Wacht het langst
          </dt>
          <dd>{oldestSubmittedAt ? waits(oldestSubmittedAt, today) : 'niets'}</dd>
        </div>
        <div>
          <dt>
            <Clock aria-hidden size={16} /> Eerste termijn
          </dt>
          <dd>{oldestDueOn ? dueLabel(oldestDueOn, today).text : 'geen'}</dd>
        </div>
        <div>
          <dt>
            <Timer aria-hidden size={16} /> Wachttijd, laatste 30 dagen
          </dt>
          <dd>{waitingTime(waitingSeconds)}</dd>
        </div>
        <div>
          <dt>
            <MessageCircleQuestion aria-hidden size={16} /> Aanvulling gevraagd
          </dt>
          <dd>{returned}</dd>
        </div>
      </dl>
      <Link className={styles.primary} href={reviewHref({ list: 'submitted' })} prefetch={false}>
        Ga beoordelen <ArrowRight aria-hidden size={20} />
      </Link>
    </section>
  )
}
