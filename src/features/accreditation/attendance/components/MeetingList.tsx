import { CheckCircle2, ClipboardList, Clock, QrCode } from 'lucide-react'
import Link from 'next/link'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { count, formatDate } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { daysLeft, type MeetingRow } from '../queries'

function State({ meeting, today }: { meeting: MeetingRow; today: CalendarDate }) {
  const { credited, due, counts } = meeting
  if (credited > 0) {
    return (
      <Badge icon={CheckCircle2} tone="ok">
        {count(credited, 'deelnemer', 'deelnemers')} bijgeschreven
      </Badge>
    )
  }
  if (!counts) return <Badge>Was niet geaccrediteerd</Badge>
  if (due === null) return <Badge tone="wait">Nog in te leveren</Badge>
  if (daysLeft(due, today) < 0) {
    return (
      <Badge icon={Clock} tone="stop">
        Te laat: de termijn liep tot en met {formatDate(due)}
      </Badge>
    )
  }
  return <Badge tone="wait">Inleveren uiterlijk {formatDate(due)}</Badge>
}

/** Meetings that are over, with where their attendance stands (KK-PRV-1). */
export function MeetingList({ meetings, today }: { meetings: MeetingRow[]; today: CalendarDate }) {
  return (
    <ul className="grid gap-3">
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <Link
            className="group/row flex items-start gap-4 rounded-m border border-line bg-card px-4 py-4 hover:border-brand sm:px-6"
            href={`/opleider/presentie/${meeting.id}`}
          >
            <ClipboardList aria-hidden className="mt-0.5 size-5 shrink-0 text-brand" />
            <span className="min-w-0 flex-1">
              <span className="font-semibold [overflow-wrap:anywhere] group-hover/row:underline">{meeting.title}</span>
              <span className="num mt-0.5 block text-ink-soft text-sm">
                {formatDate(meeting.endsOn)}
                {meeting.online ? ' · Online' : meeting.place && ` · ${meeting.place}`}
              </span>
              <span className="mt-2 flex flex-wrap gap-2">
                <State meeting={meeting} today={today} />
                {meeting.checkedIn > 0 && (
                  <Badge icon={QrCode} tone="info">
                    {count(meeting.checkedIn, 'aanmelding', 'aanmeldingen')} met QR-code
                  </Badge>
                )}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
