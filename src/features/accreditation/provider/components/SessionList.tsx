import { CalendarDays, CalendarX2, UsersRound } from 'lucide-react'
import Link from 'next/link'
import { count } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { sessionStatuses } from '../../labels'
import type { SessionRow } from '../queries'
import { sessionDays, sessionWhere } from '../words'

/** Meetings under each other, with when, where, and how many people were there. */
export function SessionList({ sessions, titled = true }: { sessions: SessionRow[]; titled?: boolean }) {
  return (
    <ul className="grid gap-3">
      {sessions.map((session) => (
        <li key={session.id}>
          <Link
            className="group/row flex items-start gap-4 rounded-m border border-line bg-card px-4 py-4 hover:border-brand sm:px-6"
            href={`/opleider/bijeenkomsten/${session.id}`}
          >
            <CalendarDays aria-hidden className="mt-0.5 size-5 shrink-0 text-brand" />
            <span className="min-w-0 flex-1">
              <span className="num font-semibold group-hover/row:underline">{sessionDays(session)}</span>
              <span className="mt-0.5 block text-ink-soft text-sm [overflow-wrap:anywhere]">
                {titled && `${session.title} · `}
                {sessionWhere(session)}
              </span>
              {(session.status === 'cancelled' || session.attended > 0) && (
                <span className="mt-2 flex flex-wrap gap-2">
                  {session.status === 'cancelled' && (
                    <Badge icon={CalendarX2} tone="stop">
                      {sessionStatuses.cancelled}
                    </Badge>
                  )}
                  {session.attended > 0 && (
                    <Badge icon={UsersRound} tone="ok">
                      {count(session.attended, 'deelnemer', 'deelnemers')} ingeleverd
                    </Badge>
                  )}
                </span>
              )}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
