import { formatDate } from '@/src/lib/format'
import type { EndDate } from '../dossier/obligations'
import { ObligationBullet } from './Bullet'

/** For each obligation when it must be met (KS-ACC-9). */
export function EndDates({ dates }: { dates: readonly EndDate[] }) {
  if (dates.length === 0) return <p>Er staan nu geen einddatums open.</p>
  return (
    <ul className="divide-y divide-line">
      {dates.map(({ key, title, due, state, note, measures }) => (
        <li
          className="grid gap-x-4 gap-y-1 py-3 first:pt-0 last:pb-0 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center"
          key={key}
        >
          <span className="min-w-0">
            <span className="font-semibold">{title}</span>
            {state !== 'met' && measures.length > 0 && (
              <span className="num block text-ink-soft text-sm">{measures.join(', ')}</span>
            )}
            {state === 'met' && note && <span className="block text-ink-soft text-sm">{note}</span>}
          </span>
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <time className="num" dateTime={due}>
              {formatDate(due)}
            </time>
            <ObligationBullet state={state} />
          </span>
        </li>
      ))}
    </ul>
  )
}
