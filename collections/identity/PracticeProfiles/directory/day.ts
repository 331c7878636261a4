import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { refreshDirectory } from './refresh'

const handful = 200

/**
 * Looks once a day at everybody who is in the directory or wants to be (KS-FIND-1): what changes by the calendar alone,
 * or by a hand that didn't call `refreshDirectory`, gets right. A second run on the same day looks at whom it missed only.
 */
export async function directoryDay(payload: Payload, now: Date): Promise<number> {
  let [after, changed] = [0, 0]
  for (;;) {
    const req = await createLocalReq({}, payload)
    const rows = await query(
      req,
      sql`SELECT id FROM (
            SELECT therapist_id AS id FROM directory_entries WHERE checked_on < ${amsterdamDay(now)}::date
            UNION
            SELECT p.therapist_id FROM practice_profiles p
             WHERE p.listed AND NOT EXISTS (SELECT FROM directory_entries e WHERE e.therapist_id = p.therapist_id)) AS due
           WHERE id > ${after} ORDER BY id LIMIT ${handful}`,
    )
    const ids = rows.map(({ id }) => Number(id))
    const last = ids.at(-1)
    if (last === undefined) return changed
    changed += await refreshDirectory(req, ids, now)
    after = last
  }
}
