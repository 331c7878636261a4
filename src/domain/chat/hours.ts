import { dutchHolidays, type HolidayChoices, weekdayOf } from '../service/holidays'
import { momentOfClock } from '../shared/amsterdam-clock'
import { addDays, amsterdamDay, type CalendarDate, yearOf } from '../shared/calendar-date'

/** A part of a day, on a Dutch clock (`hh:mm`); `weekday` is its ISO number. */
export type Block = { weekday: number; from: string; until: string }

/** When there is chat. Days off are those on which nobody calls either (KS-SRV-7). */
export type ChatHours = HolidayChoices & {
  /** Whether public holidays are days off too. */
  closedOnHolidays: boolean
  blocks: readonly Block[]
  /** Both days inclusive. */
  closures: readonly { from: CalendarDate; until: CalendarDate; reason: string | null }[]
}

/** As the source has it (KS-SRV-8): working days 10–12 and 14–16. */
export const usualBlocks: readonly Block[] = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, from: '10:00', until: '12:00' },
  { weekday, from: '14:00', until: '16:00' },
])

export type Opening =
  | { open: true; until: Date }
  /** `opensAt` null: not within sight. `because`: what is special about today, when something is. */
  | { open: false; opensAt: Date | null; because: string | null }

/** So far is looked ahead for when it opens. */
const horizonDays = 60

type Span = { start: Date; end: Date }

/** Why a day on which there would be chat has none; null: it isn't special. */
export function dayOff(day: CalendarDate, hours: ChatHours): string | null {
  const holiday = hours.closedOnHolidays ? dutchHolidays(yearOf(day), hours).get(day) : undefined
  if (holiday) return holiday
  const closure = hours.closures.find(({ from, until }) => from <= day && day <= until)
  return closure ? (closure.reason ?? 'Gesloten') : null
}

/** A time that is skipped in spring is the moment the clock jumps to. */
const momentAt = (day: CalendarDate, time: string): Date =>
  momentOfClock(`${day}T${time}`) ?? momentOfClock(`${day}T03:00`) ?? new Date(`${day}T${time}:00Z`)

/** The parts of a day on which there is chat, in order; parts that touch are one. */
export function spansOn(day: CalendarDate, hours: ChatHours): Span[] {
  if (dayOff(day, hours) !== null) return []
  const spans = hours.blocks
    .filter((block) => block.weekday === weekdayOf(day) && block.from < block.until)
    .map(({ from, until }) => ({ start: momentAt(day, from), end: momentAt(day, until) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start.getTime() - b.start.getTime())
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last && span.start <= last.end) last.end = span.end > last.end ? span.end : last.end
    else joined.push(span)
  }
  return joined
}

/** Whether there is chat at a moment, and if not, when there is again (KS-SRV-8). */
export function chatOpen(now: Date, hours: ChatHours): Opening {
  const today = amsterdamDay(now)
  const current = spansOn(today, hours).find(({ start, end }) => start <= now && now < end)
  if (current) return { open: true, until: current.end }
  for (let day = today; day <= addDays(today, horizonDays); day = addDays(day, 1)) {
    const next = spansOn(day, hours).find(({ start }) => start > now)
    if (next) return { open: false, opensAt: next.start, because: dayOff(today, hours) }
  }
  return { open: false, opensAt: null, because: dayOff(today, hours) }
}
