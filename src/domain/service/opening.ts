import { type CalendarDate, isCalendarDate } from '../shared/calendar-date'
import { keysOf } from '../shared/keys'
import { weekdayLabels } from './weekdays'

type Typed = string | null | undefined

/** Opening hours as they are typed: anything can still be missing, or wrong. */
export type TypedHours = {
  slotMinutes?: number | null
  hours?: readonly { weekday?: Typed; from?: Typed; until?: Typed }[] | null
  staff?: readonly { account?: unknown }[] | null
  closures?: readonly { from?: Typed; until?: Typed }[] | null
}

const clock = /^([01]\d|2[0-3]):[0-5]\d$/

const isClock = (time: Typed): time is string => clock.test(time ?? '')

const isDay = (day: Typed): day is CalendarDate => isCalendarDate(day ?? '')

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

const noTime = 'Vul een tijd in als uu:mm, bijvoorbeeld 09:30.'
const noDay = 'Vul een bestaande dag in.'

/** Problems by the path of their field, as `hours.0.until`. */
type Problems = Record<string, string>

function hourProblems({ hours, slotMinutes }: TypedHours): Problems {
  const problems: Problems = {}
  for (const [at, { weekday, from, until }] of (hours ?? []).entries()) {
    if (!isClock(from)) problems[`hours.${at}.from`] = noTime
    if (!isClock(until)) problems[`hours.${at}.until`] = noTime
    if (!isClock(from) || !isClock(until)) continue
    const length = minutesOf(until) - minutesOf(from)
    if (length <= 0) problems[`hours.${at}.until`] = `Kies een tijd na ${from}.`
    else if (slotMinutes && length < slotMinutes) {
      problems[`hours.${at}.until`] = `Hier past geen gesprek in: een gesprek duurt ${slotMinutes} minuten.`
    }
    // Times as text compare as times. Of two blocks that overlap, the second is the one to change.
    const before = (hours ?? [])
      .slice(0, at)
      .find(
        (one) =>
          one.weekday === weekday && isClock(one.from) && isClock(one.until) && one.from < until && from < one.until,
      )
    if (before) {
      const day = keysOf(weekdayLabels).find((key) => key === weekday)
      const on = day ? ` op ${weekdayLabels[day].toLowerCase()}` : ''
      problems[`hours.${at}.from`] = `Dit overlapt met het blok van ${before.from} tot ${before.until}${on}.`
    }
  }
  return problems
}

function closureProblems({ closures }: TypedHours): Problems {
  const problems: Problems = {}
  for (const [at, { from, until }] of (closures ?? []).entries()) {
    if (!isDay(from)) problems[`closures.${at}.from`] = noDay
    if (!isDay(until)) problems[`closures.${at}.until`] = noDay
    else if (isDay(from) && until < from) problems[`closures.${at}.until`] = 'De laatste dag ligt voor de eerste.'
  }
  return problems
}

function staffProblems({ staff }: TypedHours): Problems {
  // A number, or the same as text.
  const accounts = (staff ?? []).map(({ account }) => (account ? String(account) : null))
  return Object.fromEntries(
    accounts.flatMap((account, at) =>
      account !== null && accounts.indexOf(account) < at ? [[`staff.${at}.account`, 'Deze collega staat er al.']] : [],
    ),
  )
}

/** What is wrong with opening hours, by the path of the field; empty: they can be kept (KS-SRV-7). */
export const openingProblems = (typed: TypedHours): Problems => ({
  ...hourProblems(typed),
  ...closureProblems(typed),
  ...staffProblems(typed),
})
