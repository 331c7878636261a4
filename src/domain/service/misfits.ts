import type { CalendarDate } from '../shared/calendar-date'
import { weekdayOf } from './holidays'
import { type CallingHours, closedBecause, noReason, presentOn } from './slots'

/** A call that stands, as a Dutch clock shows it: `hh:mm`. */
export type Planned = { day: CalendarDate; from: string; until: string; staff: number; staffName: string | null }

type Known = { closed: string | null; present: readonly number[] }

function whyMisfit({ day, from, until, staff, staffName }: Planned, hours: CallingHours, known: Known): string | null {
  if (known.closed !== null) {
    if (known.closed === noReason) return 'Dan zijn we gesloten.'
    return known.closed.endsWith('.') ? known.closed : `Dan zijn we gesloten: ${known.closed}.`
  }
  const name = staffName ?? 'Deze collega'
  if (!hours.staff.some(({ account }) => account === staff)) return `${name} doet geen belafspraken meer.`
  if (!known.present.includes(staff)) return `${name} is er dan niet.`
  const within = hours.hours.some((one) => one.weekday === weekdayOf(day) && one.from <= from && until <= one.until)
  return within ? null : 'Op dit tijdstip bellen we niet meer.'
}

/**
 * The calls that can't be made as they were planned, because the opening hours changed afterwards, each with the reason in
 * words for who calls (KS-SRV-7). Nobody cancels them by itself: a member counts on them until they are told.
 */
export function misfitsOf<Call extends Planned>(
  calls: readonly Call[],
  hours: CallingHours,
): (Call & { why: string })[] {
  const known = new Map<CalendarDate, Known>()
  return calls.flatMap((call) => {
    const on = known.get(call.day) ?? { closed: closedBecause(call.day, hours), present: presentOn(call.day, hours) }
    known.set(call.day, on)
    const why = whyMisfit(call, hours, on)
    return why === null ? [] : [{ ...call, why }]
  })
}
