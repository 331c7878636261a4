import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { lists, reviewColumns } from '@/src/features/evidence/queries'
import { claimRow } from '@/src/features/evidence/rows'
import { query, sql } from '@/src/lib/sql'
import type { Option } from '@/src/ui/form/Select'

/** The member's own claims of missing points, with the provider's answer and what was booked. One query. */
export async function ownClaims(req: PayloadRequest, therapist: number) {
  const rows = await query(
    req,
    sql`SELECT ${reviewColumns('points-claims')}, i.registration_id AS registration, r.number, i.provider_id AS provider,
               v.name AS "providerName", i.date::text AS date, i.explanation, i.answer_due_on::text AS "answerDueOn",
               i.answer::text AS answer, i.answer_text AS "answerText", i.answered_at AS "answeredAt",
               (SELECT sum(c.points) FROM credits c
                 WHERE c.registration = i.registration_id AND c.source = 'course-sessions/' || i.session_id) AS booked
          FROM points_claims i
          LEFT JOIN registrations r ON r.id = i.registration_id
          LEFT JOIN providers v ON v.id = i.provider_id
         WHERE i.therapist_id = ${therapist} ORDER BY i.id DESC`,
  )
  return lists(rows.map((row) => claimRow.parse(row)))
}

const choice = z.object({
  kind: z.enum(['registration', 'provider']),
  value: z.number().transform(String),
  label: z.string(),
})

/** For which registrations one can claim, and from which providers; also of those that have stopped. One query. */
export async function claimChoices(
  req: PayloadRequest,
  therapist: number,
): Promise<{ registration: Option[]; provider: Option[] }> {
  const rows = await query(
    req,
    sql`SELECT * FROM (
          SELECT 'registration' AS kind, r.id AS value, g.name || ' (' || r.number || ')' AS label
            FROM registrations r JOIN registers g ON g.id = r.register_id WHERE r.therapist_id = ${therapist}
          UNION ALL SELECT 'provider', p.id, concat_ws(', ', p.name, nullif(p.place, '')) FROM providers p) all_of_them
         ORDER BY kind, label`,
  )
  const all = z.array(choice).parse(rows)
  const of = (wanted: 'registration' | 'provider'): Option[] =>
    all.flatMap(({ kind, value, label }) => (kind === wanted ? [{ value, label }] : []))
  return { registration: of('registration'), provider: of('provider') }
}
