import { addDays, type CalendarDate, laterOf } from '../shared/calendar-date'
import { dutchDate } from '../shared/dutch'

/** Days that a provider has at least, counted from the claim. */
const atLeast = 14

/**
 * The last day on which the provider answers before the register decides: its own term for booking, counted from the
 * course, and never less than two weeks from the claim.
 */
export function answerDueOn(courseDay: CalendarDate, claimedOn: CalendarDate, bookingTermWeeks: number): CalendarDate {
  return laterOf(addDays(courseDay, bookingTermWeeks * 7), addDays(claimedOn, atLeast))
}

export const claimAnswers = ['confirmed', 'contested'] as const
export type ClaimAnswer = (typeof claimAnswers)[number]

/** What of a claim decides what may happen with it. */
export type ClaimStanding = { answer: ClaimAnswer | null; answerDueOn: CalendarDate | null }

/** Why the register doesn't decide yet, in Dutch; null when it may: the provider answered, or let its term pass. */
export function tooEarly({ answer, answerDueOn: due }: ClaimStanding, today: CalendarDate): string | null {
  if (answer !== null || due === null || today > due) return null
  return `De opleider kan nog antwoorden tot en met ${dutchDate(due)}. Beslis daarna, of zodra er antwoord is.`
}
