import { type CalendarDate, isCalendarDate } from '../shared/calendar-date'
import { dutchDate } from '../shared/dutch'

type Membership = { memberSince?: CalendarDate | null; memberUntil?: CalendarDate | null }

/** Whole years from one day up to and with another. */
function wholeYears(from: CalendarDate, until: CalendarDate): number {
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4))
  return until.slice(5) < from.slice(5) ? years - 1 : years
}

/** How long somebody was a member elsewhere, in words: "1 mei 2019 tot nu (7 jaar)"; null when they didn't say since when. */
export function membershipSpan({ memberSince, memberUntil }: Membership, today: CalendarDate): string | null {
  if (!memberSince || !isCalendarDate(memberSince)) return null
  const until = memberUntil && isCalendarDate(memberUntil) ? memberUntil : null
  const years = wholeYears(memberSince, until && until < today ? until : today)
  const length = years < 1 ? 'korter dan een jaar' : `${years} jaar`
  return `${dutchDate(memberSince)} ${until ? `tot en met ${dutchDate(until)}` : 'tot nu'} (${length})`
}
