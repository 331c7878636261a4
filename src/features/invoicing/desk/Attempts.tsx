import { attemptStatusLabels } from '@/src/domain/invoicing/labels'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import visits from '@/src/features/visitation/desk/desk.module.css'
import { formatDate, formatEuros } from '@/src/lib/format'
import type { DeskAttempt } from './open'

const euros = (cents: number): string => formatEuros(cents / 100)

/** What came in too much, and whether it was given back. */
const back = ({ excess, returnedOn, returnReference }: DeskAttempt): string => {
  if (excess === null) return ''
  return returnedOn
    ? `, ${euros(excess)} teruggegeven op ${formatDate(returnedOn)}${returnReference ? ` (${returnReference})` : ''}`
    : `, ${euros(excess)} terug te geven`
}

/** How a member tried to pay an invoice online (KS-ACC-6). */
export function Attempts({ attempts }: { attempts: readonly DeskAttempt[] }) {
  if (attempts.length === 0) return null
  return (
    <section aria-label="Online betalingen">
      <h2 className={visits.heading}>Online betalingen</h2>
      <ul>
        {attempts.map((attempt) => (
          <li key={attempt.id}>
            Nr. {attempt.id}, {formatDate(amsterdamDay(new Date(attempt.startedAt)))}, {euros(attempt.amount)}:{' '}
            {attemptStatusLabels[attempt.status].toLowerCase()}
            {back(attempt)}
          </li>
        ))}
      </ul>
    </section>
  )
}
