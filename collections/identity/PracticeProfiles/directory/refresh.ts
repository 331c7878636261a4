import type { PayloadRequest } from 'payload'
import { amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { expireTags } from '@/src/lib/cache-tags'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { shownOf } from './projection'
import { findable } from './standing'

type Sql = ReturnType<typeof sql>

const idsOf = (ids: readonly number[]): Sql =>
  sql`(SELECT jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::int)`

/** Always in the same order, so that two who refresh the same people don't wait for each other. */
const lock = (ids: readonly number[]): Sql => sql`
  SELECT pg_advisory_xact_lock(hashtext('directory'), id)
    FROM (SELECT id FROM therapists WHERE id IN ${idsOf(ids)} ORDER BY id OFFSET 0) AS ordered`

const write = (ids: readonly number[], good: readonly number[], today: CalendarDate): Sql => sql`
  WITH fitting AS (
    SELECT t.id, pp.slug, t.organisation_id, ${shownOf} AS shown
      FROM practice_profiles pp JOIN therapists t ON t.id = pp.therapist_id JOIN organisations o ON o.id = t.organisation_id
     WHERE pp.listed AND pp.slug IS NOT NULL AND t.id IN ${idsOf(good)}),
  gone AS (
    DELETE FROM directory_entries
     WHERE therapist_id IN ${idsOf(ids)} AND therapist_id NOT IN (SELECT id FROM fitting) RETURNING therapist_id),
  written AS (
    INSERT INTO directory_entries AS e (therapist_id, slug, organisation_id, shown, checked_on)
    SELECT f.id, f.slug, f.organisation_id, f.shown, ${today}::date FROM fitting f
      LEFT JOIN directory_entries known ON known.therapist_id = f.id
     WHERE (known.slug, known.organisation_id, known.shown) IS DISTINCT FROM (f.slug, f.organisation_id, f.shown)
    ON CONFLICT (therapist_id) DO UPDATE SET slug = excluded.slug, organisation_id = excluded.organisation_id,
      shown = excluded.shown, checked_on = excluded.checked_on, changed_at = now()
    RETURNING therapist_id),
  checked AS (
    UPDATE directory_entries SET checked_on = ${today}::date
     WHERE therapist_id IN ${idsOf(ids)} AND checked_on <> ${today}::date
       AND therapist_id NOT IN (SELECT therapist_id FROM gone UNION ALL SELECT therapist_id FROM written))
  SELECT (SELECT count(*) FROM gone)::int + (SELECT count(*) FROM written)::int AS changed`

/**
 * Puts professionals in the public directory as they stand now, or takes them out (KS-FIND-1): who doesn't consent or
 * isn't in good standing has no row there at all. Call it in the transaction of the change, after it: for a practice,
 * a profile, a recognition, a name, a standing.
 * @returns for how many something changed
 */
export async function refreshDirectory(
  req: PayloadRequest,
  therapist: number | readonly number[],
  now = new Date(),
): Promise<number> {
  const ids = typeof therapist === 'number' ? [therapist] : [...new Set(therapist)]
  if (ids.length === 0) return 0
  return inTransaction(req, async () => {
    // Two changes of one person at once: the second reads what the first wrote.
    await query(req, lock(ids))
    const today = amsterdamDay(now)
    const [row] = await query(req, write(ids, await findable(req, ids, today), today))
    const changed = Number(row?.changed ?? 0)
    if (changed > 0) await expireTags(['directory'], req)
    return changed
  })
}
