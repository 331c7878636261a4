import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Attendee, Row } from '@/src/domain/accreditation/judge-attendance'
import { numberCandidates } from '@/src/domain/accreditation/number-candidates'
import { query, sql } from '@/src/lib/sql'
import type { Meeting } from './meeting'

const numberRow = z.object({ id: z.number(), number: z.string() })

/** Registrations behind numbers as they were written; one per row, in the order of the rows. One query. */
export async function registrationsByNumber(
  req: PayloadRequest,
  written: readonly string[],
  prefixes: readonly string[],
): Promise<(number | null | 'ambiguous')[]> {
  const candidates = written.map((number) => numberCandidates(number, prefixes))
  const all = JSON.stringify([...new Set(candidates.flat())])
  const rows = await query(
    req,
    sql`SELECT r.id, r.login_number AS number FROM jsonb_array_elements_text(${all}::jsonb) AS given
          JOIN registrations r ON r.login_number = given`,
  )
  const known = new Map(
    z
      .array(numberRow)
      .parse(rows)
      .map(({ id, number }) => [number, id]),
  )
  return candidates.map((numbers) => {
    const [exact] = numbers
    const found = [...new Set(numbers.flatMap((number) => known.get(number) ?? []))]
    const whole = exact === undefined ? undefined : known.get(exact)
    return whole ?? (found.length > 1 ? 'ambiguous' : (found[0] ?? null))
  })
}

const attendeeRow = z.object({ registration: z.number(), norm: z.number().nullable(), credited: z.boolean() })

/**
 * How registrations stand on the last day of a meeting. A check-in that the provider hasn't confirmed isn't credited yet.
 */
export async function attendeesOf(
  req: PayloadRequest,
  { session, day }: Pick<Meeting, 'session' | 'day'>,
  registrations: readonly number[],
): Promise<Map<number, Attendee>> {
  const rows = await query(
    req,
    sql`SELECT r.id AS registration, p.norm_id AS norm,
               a.id IS NOT NULL AND NOT (a.source = 'check-in' AND a.batch_id IS NULL) AS credited
          FROM registrations r
          LEFT JOIN periods p ON p.registration_id = r.id AND ${day}::date BETWEEN p.start AND p."end"
                             AND (r.ended_on IS NULL OR r.ended_on >= ${day}::date)
          LEFT JOIN attendance a ON a.session_id = ${session} AND a.registration_id = r.id AND a.ended_at IS NULL
         WHERE r.id = ANY(${sql.param([...new Set(registrations)])}::int[])`,
  )
  return new Map(
    z
      .array(attendeeRow)
      .parse(rows)
      .map((attendee) => [attendee.registration, attendee]),
  )
}

/** Rows to judge, from registrations that were looked up. */
export const rowsOf = (
  who: readonly (number | null | 'ambiguous')[],
  attendees: ReadonlyMap<number, Attendee>,
  components: (index: number) => readonly string[],
): Row[] =>
  who.map((one, index) => ({
    who: typeof one === 'number' ? (attendees.get(one) ?? null) : one,
    components: components(index),
  }))
