import { CalendarPlus, Phone } from 'lucide-react'
import { timeOf } from '@/src/domain/service/slots'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { phoneInWords } from '@/src/domain/shared/contact'
import type { OwnCall } from '../load'
import { dayLong, momentLong } from '../words'
import { CancelForm } from './CallForms'

/** The calls that a member has ahead, in yellow (source 001): when, on which number, about what; calendar file and cancel. */
export function OwnCalls({ own }: { own: readonly OwnCall[] }) {
  return (
    <ul className="grid gap-3">
      {own.map(({ id, start, end, phone, subject, staffName }) => (
        <li className="rounded-m bg-wait-tint px-4 py-3.5" key={id}>
          <p className="flex items-start gap-2 font-bold text-wait">
            <Phone aria-hidden className="mt-1 size-4 shrink-0" />
            <span>
              <span className="block first-letter:uppercase">{dayLong(amsterdamDay(start))}</span>
              <span className="num">
                {timeOf(start)} tot {timeOf(end)} uur
              </span>
            </span>
          </p>
          <p className="mt-1.5 text-sm">
            {staffName ?? 'Een medewerker'} belt je op <span className="num font-semibold">{phoneInWords(phone)}</span>.
          </p>
          <p className="text-ink-soft text-sm [overflow-wrap:anywhere]">{subject}</p>
          <p className="mt-2 text-sm">
            <a
              className="link inline-flex min-h-6 items-center gap-1.5"
              href={`/api/call-appointments/${id}/calendar.ics`}
            >
              <CalendarPlus aria-hidden className="size-4 shrink-0" />
              Zet in je agenda
            </a>
          </p>
          <details className="mt-1 text-sm">
            <summary className="min-h-6 cursor-pointer py-0.5 text-ink underline underline-offset-3">
              Annuleren<span className="sr-only"> van {momentLong(start)}</span>
            </summary>
            <div className="pt-2">
              <CancelForm id={id} moment={momentLong(start)} />
            </div>
          </details>
        </li>
      ))}
    </ul>
  )
}
