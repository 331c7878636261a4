import type { PayloadRequest } from 'payload'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'

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

/** A line as it stands in the table: with whose it is, and which one it takes back. */
export type LedgerRow = NewLine & { therapist: number; organisation: number; reverses: number | null }

/** JSON of lines, as `lineColumns` reads them: one parameter however many lines there are. */
export const asJson = (lines: readonly NewLine[]) => sql`${JSON.stringify(lines)}::jsonb`

const lineColumns = sql`registration int, "earnedOn" date, category text, topic text, component text, activity text,
  course int, "courseSession" int, points numeric, description text, source text, reason text, therapist int,
  organisation int, reverses int`

/** Adds lines in one statement, in their order. @returns how many */
export async function insertRows(req: PayloadRequest, rows: readonly LedgerRow[]): Promise<number> {
  if (rows.length === 0) return 0
  const [inserted] = await query(
    req,
    sql`WITH added AS (
          INSERT INTO credits (registration, earned_on, category, topic, component, activity, course, course_session,
                               points, description, source, reason, reverses, booked_by, therapist, organisation)
          SELECT registration, "earnedOn", category, topic, component, activity, course, "courseSession", points,
                 description, source, reason, reverses, ${req.user?.id ?? null}::int, therapist, organisation
            FROM ROWS FROM (jsonb_to_recordset(${asJson(rows)}) AS (${lineColumns})) WITH ORDINALITY ORDER BY ordinality
          RETURNING 1)
        SELECT count(*)::int AS added FROM added`,
  )
  return typeof inserted?.added === 'number' ? inserted.added : 0
}
