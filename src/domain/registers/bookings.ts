import { pointsProblem } from '../evidence/points'
import type { Problems } from '../evidence/problems'
import { dutchList } from '../shared/dutch'
import type { NormCategory } from './norm'

/** A registration in which a proof can be booked when it is approved, with the categories that are booked that way. */
export type BookingTarget = {
  registration: number
  number: string
  /** Name of the register. */
  register: string
  categories: readonly Pick<NormCategory, 'code' | 'title' | 'topics'>[]
}

/** Where and for how much a reviewer books a proof; at most once per registration. */
export type Booking = {
  registration: number
  category: string
  topic?: string | null
  component?: string | null
  points: number
}

const points = { label: 'Punten', max: 1000, required: true }

/**
 * What is booked when a reviewer only grants points: every register whose norm has the category that the member chose.
 * @param category as the member chose it, e.g. `own-field`
 */
export const proposedBookings = (
  targets: readonly BookingTarget[],
  category: string | null,
  granted: number,
): Booking[] =>
  targets.flatMap(({ registration, categories }) =>
    category !== null && categories.some(({ code }) => code === category)
      ? [{ registration, category, points: granted }]
      : [],
  )

function placeProblem({ category, topic, component }: Booking, target: BookingTarget): [string, string] | null {
  const found = target.categories.find(({ code }) => code === category)
  if (!found) {
    const codes = dutchList(target.categories.map(({ code }) => code))
    return ['category', `Deze categorie kan hier niet in ${target.register}. Kies uit ${codes}.`]
  }
  if (!topic) return component ? ['component', 'Kies eerst een onderwerp.'] : null
  const chosen = found.topics.find(({ code }) => code === topic)
  if (!chosen) return ['topic', `Dit onderwerp hoort niet bij ${found.title} in ${target.register}.`]
  if (!component || chosen.components.some(({ code }) => code === component)) return null
  return ['component', `Dit onderdeel hoort niet bij ${chosen.title} in ${target.register}.`]
}

/**
 * What is wrong with what a reviewer chose, by place (`bookings.0.category`), in Dutch: a register where it can't count,
 * one named twice (X-6: never twice in one), a place the norm doesn't have, or points that can't be.
 */
export function bookingProblems(bookings: readonly Booking[], targets: readonly BookingTarget[]): Problems {
  const problems: Problems = {}
  const seen = new Set<number>()
  for (const [index, booking] of bookings.entries()) {
    const at = (field: string): string => `bookings.${index}.${field}`
    const target = targets.find(({ registration }) => registration === booking.registration)
    if (!target) {
      problems[at('registration')] = 'In dit register kan dit bewijs niet worden bijgeschreven.'
      continue
    }
    if (seen.has(booking.registration)) {
      problems[at('registration')] = `Een bewijs telt maar één keer in ${target.register}.`
    }
    seen.add(booking.registration)
    const place = placeProblem(booking, target)
    if (place) problems[at(place[0])] = place[1]
    const amount = pointsProblem(booking.points, points)
    if (amount) problems[at('points')] = `${target.register}: ${amount}`
  }
  return problems
}
