import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { LoadedDossier } from '@/collections/registers/shared/loadDossier'
import { assess } from '@/src/domain/registers/assess'
import { addDays, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { type MomentKind, timeline } from './timeline'

/** A deadline as an event of one day. */
export type FeedEvent = { uid: string; on: CalendarDate; title: string; detail: string | null }

const inFeed: readonly MomentKind[] = ['opens', 'due', 'end', 'last-day']

/**
 * The deadlines of a dossier. Their uid says which deadline it is, not when: a date that moves, moves in the
 * calendar too.
 */
export function feedEvents(loaded: LoadedDossier, on: CalendarDate): FeedEvent[] {
  const { norm, dossier, registration, registerName, status } = loaded
  if (status !== 'running' && status !== 'submitted') return []
  const assessment = assess(norm, dossier, on)
  return timeline({ norm, period: dossier.period, assessment, reminders: [] })
    .filter(({ kind }) => inFeed.includes(kind))
    .map(({ key, on: day, title, detail }) => ({
      uid: `${registration}-${dossier.period.start}-${key}`,
      on: day,
      title: `${registerName}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
      detail,
    }))
}

/** A calendar date as the library wants a day: the local midnight of a date, of which it writes only the day. */
const localDay = (day: CalendarDate): Date => new Date(`${day}T00:00:00`)

/** The feed in iCalendar format. @param portal address of the portal, for links and unique ids */
export function calendarText(events: readonly FeedEvent[], portal: string, stamp: Date): string {
  const calendar = ical({
    name: 'Mijn deadlines',
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Registerhuis', product: 'Agenda', language: 'NL' },
    ttl: 6 * 60 * 60,
  })
  const host = new URL(portal).hostname
  for (const { uid, on, title, detail } of events) {
    calendar.createEvent({
      id: `${uid}@${host}`,
      stamp,
      allDay: true,
      start: localDay(on),
      end: localDay(addDays(on, 1)),
      summary: title,
      description: detail,
      url: `${portal}/dossier`,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}
