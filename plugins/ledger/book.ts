import type { PayloadRequest } from 'payload'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { linesWithRest, type StandingLine, standingLines, stands } from './correction'
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
  await settle(req, source, [], reason)
}

/** What stands of a source, oldest first. */
export const standingOf = async (req: PayloadRequest, source: string): Promise<StandingLine[]> =>
  (await linesWithRest(req, sql`source = ${source}`)).filter(stands)

/**
 * Makes what stands of a source equal to `wanted`: what differs is taken back with the reason and booked anew, what is the
 * same is left alone. Asking the same twice does nothing the second time.
 */
export async function settle(
  req: PayloadRequest,
  source: string,
  wanted: readonly Omit<NewLine, 'source'>[],
  reason: string,
): Promise<void> {
  const missing = [...wanted]
  for (const line of (await standingLines(req, sql`source = ${source}`)).filter(stands)) {
    const same = missing.findIndex((one) => isSame(one, line))
    if (same >= 0) missing.splice(same, 1)
    else await reverse(req, line, source, reason)
  }
  // Always in the same order, so that two of these never wait for each other.
  const lines = missing.map((line) => ({ ...line, source })).sort((a, b) => a.registration - b.registration)
  await bookCredits(req, lines)
}

const isSame = (wanted: Omit<NewLine, 'source'>, line: StandingLine): boolean =>
  wanted.registration === line.registration &&
  wanted.earnedOn === line.earnedOn &&
  wanted.category === line.category &&
  (wanted.topic ?? null) === line.topic &&
  (wanted.component ?? null) === line.component &&
  (wanted.activity ?? null) === line.activity &&
  Math.round(wanted.points * 100) === Math.round(line.left * 100)

async function reverse(req: PayloadRequest, line: StandingLine, source: string, reason: string): Promise<void> {
  const owner = await ledgerOptions(req.payload).ownerOf(req, line.registration)
  if (!owner) return
  const description = line.description ?? ''
  await insert(req, { ...line, ...owner, description, source, points: -line.left, reverses: line.id, reason })
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
