import type { Problems } from '../evidence/problems'
import { creditedHours } from '../registers/obligations'
import { dutchNumber } from '../shared/dutch'
import { hoursBetween, spanOf } from './clock'

/** What counts of a session where no norm says so (KS-INT-2). */
export const usualCap = 2

type Times = { startsAt?: string | null; endsAt?: string | null }

export type Lasted = {
  startMinute: number | null
  endMinute: number | null
  /** As it lasted. */
  hours: number | null
  /** Up to what the norm counts. */
  creditedHours: number | null
}

/**
 * How long a session lasted and what counts of it (KS-INT-1, KS-INT-2): hours follow from the times when both are there.
 * @param said hours that were filled in just now; they have to agree with the times
 * @param known hours that stand there already, for a session without times
 * @param cap the most hours of one session that count
 */
export function lasted(
  { startsAt, endsAt }: Times,
  { said, known, cap }: { said: number | null; known: number | null; cap: number },
): { fields: Lasted; problems: Problems } {
  const { start, end } = spanOf(startsAt, endsAt)
  const problems: Problems = {}
  if (start !== null && end !== null && end <= start)
    problems.endsAt = 'De eindtijd ligt niet na de begintijd. Controleer beide tijden.'
  const timed = hoursBetween(startsAt, endsAt)
  if (timed !== null && said !== null && Math.abs(timed - said) >= 0.02)
    problems.hours = `Van ${startsAt} tot ${endsAt} is ${dutchNumber(timed)} uur. Pas de uren of de tijden aan, of laat de uren leeg.`
  const hours = timed ?? said ?? known
  const credited = hours === null ? null : creditedHours({ minimumHours: 0, maximumHours: cap }, hours).hours
  return { fields: { startMinute: start, endMinute: end, hours, creditedHours: credited }, problems }
}
