import type { CalendarDate } from '../shared/calendar-date'
import { dutchDate } from '../shared/dutch'
import type { RowStatus } from './row-status'

/** What a course counts for in one norm: one line in a dossier (KK-DOS-4, norms §2.5). */
export type Worth = {
  norm: number
  category: string
  topic: string | null
  component: string | null
  points: number
}

/** A registration that a row speaks of, on the last day of the meeting. */
export type Attendee = {
  registration: number
  /** The norm of the period that holds the day; null when there is no such period. */
  norm: number | null
  /** Stands on the list of this meeting with its points booked. */
  credited: boolean
}

export type Row = {
  /** Who it is; null: nobody by that number; 'ambiguous': the number needs its prefix. */
  who: Attendee | null | 'ambiguous'
  /** Components that were done; empty: all. */
  components: readonly string[]
}

export type Judgement = {
  status: RowStatus
  /** Why not, in Dutch, for the provider. */
  reason: string | null
  /** Who is credited now, and with what. */
  booking: { registration: number; worth: Worth[] } | null
}

type Meeting = { day: CalendarDate; worth: readonly Worth[] }

const refused = (status: RowStatus, reason: string): Judgement => ({ status, reason, booking: null })

const counting = (worth: readonly Worth[], components: readonly string[]): Worth[] =>
  worth.filter(({ component }) => component === null || components.length === 0 || components.includes(component))

function judgeOne({ who, components }: Row, { day, worth }: Meeting, seen: Set<number>): Judgement {
  if (who === 'ambiguous')
    return refused('unknown-number', 'Dit nummer komt in meer registers voor. Zet de letters ervoor.')
  if (who === null) return refused('unknown-number', 'Dit nummer bestaat niet. Kijk het na bij de deelnemer.')
  if (seen.has(who.registration)) return refused('duplicate', 'Deze deelnemer staat al eerder in de lijst.')
  seen.add(who.registration)
  if (who.credited) return refused('already-credited', 'Staat al op de lijst van deze bijeenkomst.')
  if (who.norm === null) return refused('not-registered-on-date', `Was op ${dutchDate(day)} niet geregistreerd.`)
  const own = worth.filter(({ norm }) => norm === who.norm)
  if (own.length === 0) {
    return refused(
      'not-registered-on-date',
      'Deze scholing telt niet mee in het register en onder de norm van dit nummer.',
    )
  }
  const booked = counting(own, components)
  if (booked.length === 0) {
    return refused('not-registered-on-date', 'De onderdelen van deze deelnemer tellen onder diens norm niet mee.')
  }
  return { status: 'credited', reason: null, booking: { registration: who.registration, worth: booked } }
}

/**
 * What becomes of each row of a list, in its order (KK-PRV-1, KK-DOS-4): points only under the norm of the period that holds
 * the meeting's last day; someone who is named twice is credited once.
 */
export function judgeAttendance(rows: readonly Row[], meeting: Meeting): Judgement[] {
  const seen = new Set<number>()
  return rows.map((row) => judgeOne(row, meeting, seen))
}
