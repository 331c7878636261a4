import { CalendarClock } from 'lucide-react'
import { type Plan, planLabels } from '@/src/domain/news/plan'
import { formatMoment } from '@/src/lib/format'
import styles from './Plans.module.css'

/** What is planned for a post, each with a way to call it off. */
export function PlanList({ plans, busy, onCancel }: { plans: Plan[]; busy: boolean; onCancel: (plan: Plan) => void }) {
  return (
    <ul className={styles.list}>
      {plans.map((plan) => (
        <li key={plan.id}>
          <CalendarClock aria-hidden size={18} />
          <span>
            <strong>{planLabels[plan.type]}</strong>
            <br />
            {formatMoment(plan.at)}
          </span>
          <button
            aria-label={`Annuleer: ${planLabels[plan.type].toLowerCase()} op ${formatMoment(plan.at)}`}
            disabled={busy}
            onClick={() => onCancel(plan)}
            type="button"
          >
            Annuleer
          </button>
        </li>
      ))}
    </ul>
  )
}
