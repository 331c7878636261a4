import { formatDate, formatMoment } from '@/src/lib/format'
import type { VisitEvent } from '../own'
import { doneLabel } from '../words'

/** What was done and said about a visit, latest first. */
export function History({ events }: { events: readonly VisitEvent[] }) {
  return (
    <ol className="grid gap-4 border-line border-l-2 pl-4">
      {[...events].reverse().map(({ id, action, byName, message, date, at }) => (
        <li key={id}>
          <p className="font-semibold">
            {doneLabel(action)}
            {date && action !== 'plan' && <span className="font-normal"> · bezoek op {formatDate(date)}</span>}
          </p>
          <p className="text-ink-soft text-sm">
            {byName}, {formatMoment(at)}
          </p>
          {message && <p className="mt-1 whitespace-pre-line [overflow-wrap:anywhere]">“{message}”</p>}
        </li>
      ))}
    </ol>
  )
}
