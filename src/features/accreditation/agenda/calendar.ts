import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { momentOfClock } from '@/src/domain/shared/amsterdam-clock'
import { addDays } from '@/src/domain/shared/calendar-date'
import type { CoursePage } from './course'
import type { AgendaSession } from './present'

/** A calendar date as the library wants a day: the local midnight of a date, of which it writes only the day. */
const localDay = (day: string): Date => new Date(`${day}T00:00:00`)

/** A meeting of one day with a time is an appointment; of several days, or without a time, it fills its days. */
function whenOf({ startsOn, endsOn, startTime, endTime }: AgendaSession): { start: Date; end?: Date; allDay: boolean } {
  const start = startTime && startsOn === endsOn ? momentOfClock(`${startsOn}T${startTime}`) : null
  if (!start) return { start: localDay(startsOn), end: localDay(addDays(endsOn, 1)), allDay: true }
  const end = endTime ? momentOfClock(`${endsOn}T${endTime}`) : null
  return { start, ...(end && end > start ? { end } : {}), allDay: false }
}

/**
 * One meeting as a calendar file (KK-AGD-1). Its uid stays, so that a newer file replaces it; that of a meeting which doesn't
 * take place says so. @param portal address
 */
export function sessionCalendar(course: CoursePage, session: AgendaSession, portal: string, stamp: Date): string {
  const cancelled = course.cancelled.some(({ id }) => id === session.id)
  const calendar = ical({
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Registerhuis', product: 'Scholingen', language: 'NL' },
  })
  const url = `${portal}/opleidingen/${course.slug}`
  calendar.createEvent({
    id: `bijeenkomst-${session.id}@${new URL(portal).hostname}`,
    stamp,
    ...whenOf(session),
    summary: cancelled ? `Gaat niet door: ${course.title}` : course.title,
    ...(cancelled ? { status: ICalEventStatus.CANCELLED } : {}),
    location: session.online ? 'Online' : [session.venue, session.place].filter(Boolean).join(', '),
    description: `${course.provider}\n${url}`,
    url,
  })
  return calendar.toString()
}
