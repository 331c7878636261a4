import { CalendarDays } from 'lucide-react'
import type { AgendaSession } from '../present'
import { daysInWords, priceInWords, timesInWords, whereInWords } from '../words'

/** When, where and for how much: one line per meeting. */
export function SessionLines({ sessions, price }: { sessions: readonly AgendaSession[]; price: number | null }) {
  return (
    <ul className="grid gap-1">
      {sessions.map((session) => {
        const parts = [
          daysInWords(session),
          timesInWords(session),
          whereInWords(session),
          // Only where it differs from what the course costs.
          session.price === price ? null : priceInWords(session.price),
        ]
        return (
          <li className="flex items-start gap-2.5" key={session.id}>
            <CalendarDays aria-hidden className="mt-1 size-4 shrink-0 text-brand" />
            <span className="num">{parts.filter((part) => part !== null).join(' · ')}</span>
          </li>
        )
      })}
    </ul>
  )
}
