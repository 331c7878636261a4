import type { PayloadRequest } from 'payload'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { standingLines, stands } from './correction'
import { ledgerOptions } from './options'

/** A line to book. `source` says what causes it, e.g. `cpd-uploads/12`. */
export type NewLine = {
  registration: number
  earnedOn: CalendarDate
  category: string
  topic?: string | null
  component?: string | null
  activity?: string | null
  course?: number | null
  courseSession?: number | null
  points: number
  description: string
  source: string
  reason?: string | null
}

/**
 * Books lines in the transaction of `req`, so that they stand or fall with what causes them. The same thing is booked
 * once: a line with registration, source, category, topic and component of one that still stands is left out.
 * @returns how many were booked
 */
export async function bookCredits(req: PayloadRequest, lines: readonly NewLine[]): Promise<number> {
  const { ownerOf } = ledgerOptions(req.payload)
  let booked = 0
  for (const line of lines) {
    const owner = await ownerOf(req, line.registration)
    if (!owner) continue
    // One at a time per registration: two at once would both see that nothing stands yet.
    await query(req, sql`SELECT pg_advisory_xact_lock(hashtext('credits'), ${line.registration})`)
    const same = await standingLines(
      req,
      sql`registration = ${line.registration} AND source = ${line.source} AND category = ${line.category}
          AND topic IS NOT DISTINCT FROM ${line.topic ?? null} AND component IS NOT DISTINCT FROM ${line.component ?? null}`,
    )
    if (same.some(stands)) continue
    await insert(req, { ...line, ...owner, reverses: null })
    booked++
  }
  return booked
}

/**
 * Takes back all that stands of a source, with a reason (norms §2.6): a corrected decision books the opposite, and then
 * the new.
 */
export async function takeBack(req: PayloadRequest, source: string, reason: string): Promise<void> {
  const { ownerOf } = ledgerOptions(req.payload)
  for (const line of await standingLines(req, sql`source = ${source}`)) {
    const owner = stands(line) ? await ownerOf(req, line.registration) : null
    if (!owner) continue
    const description = line.description ?? ''
    await insert(req, { ...line, ...owner, description, source, points: -line.left, reverses: line.id, reason })
  }
}

type Row = NewLine & { therapist: number; organisation: number; reverses: number | null }

const insert = (req: PayloadRequest, row: Row): Promise<unknown> =>
  query(
    req,
    sql`INSERT INTO credits (registration, earned_on, category, topic, component, activity, course, course_session, points,
                             description, source, reason, reverses, booked_by, therapist, organisation)
        VALUES (${row.registration}, ${row.earnedOn}, ${row.category}, ${row.topic ?? null}, ${row.component ?? null},
                ${row.activity ?? null}, ${row.course ?? null}, ${row.courseSession ?? null}, ${row.points},
                ${row.description}, ${row.source}, ${row.reason ?? null}, ${row.reverses}, ${req.user?.id ?? null},
                ${row.therapist}, ${row.organisation})`,
  )
