import { type CalendarDate, isCalendarDate } from '@/src/domain/shared/calendar-date'
import { idFrom } from '@/src/lib/id'

const deskPath = '/admin/belafspraken'

/** Which day, whose calls, and the one that is open. */
export type CallDeskAddress = { day: CalendarDate; staff?: number; open?: number }

/** What the address asks for; what it can't mean falls away. */
export function readDeskAddress(
  params: Record<string, string | string[] | undefined>,
  today: CalendarDate,
): CallDeskAddress {
  const { dag } = params
  // Years that a calendar around today never needs are left out: a day before the first can't be counted.
  const sane = typeof dag === 'string' && isCalendarDate(dag) && dag > '2000-01-01' && dag < '2999-12-31'
  return { day: sane ? dag : today, staff: idFrom(params.wie) ?? undefined, open: idFrom(params.open) ?? undefined }
}

/** The address of a day, of one colleague or all, with a call open in it. */
export function callDeskHref({ day, staff, open }: Partial<CallDeskAddress>): string {
  const params = new URLSearchParams()
  if (day !== undefined) params.set('dag', day)
  if (staff !== undefined) params.set('wie', String(staff))
  if (open !== undefined) params.set('open', String(open))
  const query = params.toString()
  return query ? `${deskPath}?${query}` : deskPath
}
