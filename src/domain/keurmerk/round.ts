import { momentOfClock } from '../shared/amsterdam-clock'
import { addDays, amsterdamDay, type CalendarDate, isCalendarDate, laterOf } from '../shared/calendar-date'
import { keysOf } from '../shared/keys'

/** The days of a round, in their order. A day that ends something counts in full, up to midnight in the Netherlands. */
export const roundDayLabels = {
  opensOn: 'Opent op',
  closesOn: 'Sluit na',
  reportsOn: 'Rapport op',
  requalifiesFrom: 'Herkwalificatie vanaf',
  requalifiesUntil: 'Herkwalificatie tot en met',
  decidesOn: 'Besluit op',
} as const
type RoundDay = keyof typeof roundDayLabels

export type RoundDays = Readonly<Record<RoundDay, CalendarDate>>

/** Where a round is. Between the closing day and the report, and again before the decision, answers are judged. */
export type RoundStage = 'ahead' | 'open' | 'assessing' | 'reported' | 'requalifying' | 'deciding' | 'decided'

/** The days of the source for a year's keurmerk: 2 December before it, to mid-April in it (KB-3). */
export const usualDays = (year: number): RoundDays => ({
  opensOn: `${year - 1}-12-02`,
  closesOn: `${year}-01-31`,
  reportsOn: `${year}-02-17`,
  requalifiesFrom: `${year}-02-18`,
  requalifiesUntil: `${year}-03-31`,
  decidesOn: `${year}-04-15`,
})

/** What is wrong with the days of a round: the name of the day → Dutch message. Each must come after the one before. */
export function roundProblems(days: Readonly<Partial<Record<RoundDay, string | null>>>): Record<string, string> {
  const problems: Record<string, string> = {}
  let before: { name: RoundDay; day: CalendarDate } | null = null
  for (const name of keysOf(roundDayLabels)) {
    const day = days[name] ?? ''
    if (!isCalendarDate(day)) problems[name] = 'Vul een bestaande dag in.'
    else {
      if (before && day <= before.day) problems[name] = `Kies een dag na ‘${roundDayLabels[before.name]}’.`
      before = { name, day }
    }
  }
  return problems
}

/** Where a round is on a day (KB-3). */
export function stageOn(days: RoundDays, today: CalendarDate): RoundStage {
  if (today < days.opensOn) return 'ahead'
  if (today <= days.closesOn) return 'open'
  if (today < days.reportsOn) return 'assessing'
  if (today < days.requalifiesFrom) return 'reported'
  if (today <= days.requalifiesUntil) return 'requalifying'
  if (today < days.decidesOn) return 'deciding'
  return 'decided'
}

/** Where a round is at a moment. One second after the closing day, it is closed. */
export const stageAt = (days: RoundDays, now: Date): RoundStage => stageOn(days, amsterdamDay(now))

/** The moment a day is over in the Netherlands: the first one that no longer belongs to it. */
export function endOf(day: CalendarDate): Date {
  const moment = momentOfClock(`${addDays(day, 1)}T00:00`)
  if (!moment) throw new RangeError(`no midnight after ${day}`)
  return moment
}

/** What a round does by itself, in this order, each once (KB-3). */
export const roundSteps = ['open', 'remind', 'close', 'report', 'remind-again', 'close-again', 'decide'] as const
export type RoundStep = (typeof roundSteps)[number]

/** Days before a closing day on which who hasn't sent yet is reminded. */
const reminderDays = 7

/** The first day on which a step is to be done; in a short round a reminder comes with its beginning. */
export function dayOfStep(days: RoundDays, step: RoundStep): CalendarDate {
  switch (step) {
    case 'open':
      return days.opensOn
    case 'remind':
      return laterOf(days.opensOn, addDays(days.closesOn, -reminderDays))
    case 'close':
      return addDays(days.closesOn, 1)
    case 'report':
      return days.reportsOn
    case 'remind-again':
      return laterOf(days.requalifiesFrom, addDays(days.requalifiesUntil, -reminderDays))
    case 'close-again':
      return addDays(days.requalifiesUntil, 1)
    case 'decide':
      return days.decidesOn
  }
}

/** A reminder that was missed says nothing true any more once the day it warns of is over. */
function isTooLate(days: RoundDays, step: RoundStep, today: CalendarDate): boolean {
  if (step === 'remind') return today > days.closesOn
  if (step === 'remind-again') return today > days.requalifiesUntil
  return false
}

/**
 * What is to be done today and wasn't done yet, in order: after a missed run, everything that was missed (KB-3), but no
 * reminder of a day that is over.
 * @param done the steps that were done before
 */
export const dueSteps = (days: RoundDays, done: readonly RoundStep[], today: CalendarDate): RoundStep[] =>
  roundSteps.filter((step) => !done.includes(step) && dayOfStep(days, step) <= today && !isTooLate(days, step, today))
