import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { assess } from '@/src/domain/registers/assess'
import { askedOf } from '@/src/domain/service/asked-of'
import {
  type DocumentSubject,
  documentSubjectLabels,
  requestKindLabels,
  requestStatusLabels,
} from '@/src/domain/service/labels'
import type { RequestFacts } from '@/src/domain/service/offered'
import { type CalendarDate, yearOf } from '@/src/domain/shared/calendar-date'
import { keysOf } from '@/src/domain/shared/keys'
import { notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { type LoadedDossier, loadDossiersOf } from '../../registers/shared/loadDossier'

/** What is judged, by the subject under which a member reports it. */
const subjectOf: readonly (readonly [string, DocumentSubject])[] = [
  ['screening-uploads', 'screening'],
  ['work-experiences', 'screening'],
  ['transfer-statements', 'screening'],
  ['identity-documents', 'screening'],
  ['certificates-of-conduct', 'screening'],
  ['chamber-extracts', 'screening'],
  ['diplomas', 'screening'],
  ['intervisie-sessions', 'intervisie'],
  ['cpd-uploads', 'cpd'],
  ['visitation-uploads', 'visitation'],
]

/** Sent back with a question and not judged again since: asked, also while the answer waits for a reviewer. */
const returned = sql.join(
  subjectOf.map(
    ([kind, subject]) => sql`
      SELECT ${subject}::text AS subject FROM ${sql.identifier(kind.replaceAll('-', '_'))} i
       WHERE i.therapist_id = t.id AND (i.status = 'returned' OR i.status = 'submitted' AND EXISTS
             (SELECT FROM review_events e WHERE e.collection = ${kind} AND e.item_id = i.id AND e.action = 'return'))`,
  ),
  sql` UNION `,
)

const rowSchema = z.object({
  standing: z.enum(['screening', 'admitted', 'ended']),
  tier: z.enum(['reimbursable', 'collective', 'student']),
  organisation: z.number(),
  kind: z.enum(['professional-organisation', 'register-keeper']),
  returned: z.array(z.enum(keysOf(documentSubjectLabels))),
  visit: z.boolean(),
  proof: z.number().nullable(),
  reported: z.boolean(),
  recognisers: z.array(z.object({ id: z.number(), name: z.string() })),
  includedUsed: z.boolean(),
  open: z.array(z.object({ kind: z.enum(keysOf(requestKindLabels)), status: z.enum(keysOf(requestStatusLabels)) })),
})

/** What the rules must know of a member, and the upload that shows that their business ended. */
export type LoadedFacts = { facts: RequestFacts; proof: number | null; besides: unknown }

type Given = {
  /** Theirs, of today, when the caller has them already. */
  dossiers?: readonly LoadedDossier[]
  /** A column about the professional `t` that is read along. */
  besides?: ReturnType<typeof sql>
}

/**
 * What the rules of requests must know of a member (KS-SRV-1 … KS-SRV-5), as it is in the transaction of `req`. One
 * statement, and one for the dossiers when they aren't given.
 * @param today the day it is in the Netherlands @throws APIError 404 when there is no such member
 */
export async function requestFacts(
  req: PayloadRequest,
  therapist: number,
  today: CalendarDate,
  { dossiers: known, besides = sql`NULL` }: Given = {},
): Promise<LoadedFacts> {
  const year = yearOf(today)
  const [row] = await query(
    req,
    sql`SELECT t.standing::text, t.tier::text, t.organisation_id AS organisation, o.kind::text,
               (SELECT coalesce(json_agg(r.subject), '[]') FROM (${returned}) r) AS returned,
               EXISTS (SELECT FROM visitations v WHERE v.therapist_id = t.id
                          AND v.status NOT IN ('cancelled', 'closed')) AS visit,
               p.id AS proof,
               EXISTS (SELECT FROM service_requests s JOIN service_requests_subjects w ON w.parent_id = s.id
                        WHERE s.therapist_id = t.id AND s.kind = 'documents-ready' AND w.value = 'screening'
                          AND s.status IN ('submitted', 'in-progress', 'done')
                          AND coalesce(s.changed_at, s.submitted_at) >= p.submitted_at) AS reported,
               (SELECT coalesce(json_agg(json_build_object('id', b.id, 'name', b.name) ORDER BY b.name), '[]')
                  FROM organisations b WHERE b.kind = 'professional-organisation') AS recognisers,
               EXISTS (SELECT FROM service_requests s WHERE s.therapist_id = t.id AND s.included_year = ${year}
                          AND s.status <> 'refused'
                          AND NOT (s.status = 'withdrawn' AND s.handled_by_name IS NULL)) AS "includedUsed",
               (SELECT coalesce(json_agg(json_build_object('kind', s.kind, 'status', s.status) ORDER BY s.id), '[]')
                  FROM service_requests s WHERE s.therapist_id = t.id
                   AND s.status IN ('submitted', 'in-progress', 'planned')) AS open, ${besides} AS besides
          FROM therapists t JOIN organisations o ON o.id = t.organisation_id
          LEFT JOIN LATERAL (SELECT u.id, u.submitted_at FROM screening_uploads u
                              WHERE u.therapist_id = t.id AND u.subject = 'other' AND u.status IN ('submitted', 'approved')
                                AND extract(year FROM u.submitted_at AT TIME ZONE 'Europe/Amsterdam') = ${year}
                              ORDER BY u.id DESC LIMIT 1) p ON true
         WHERE t.id = ${therapist}`,
  )
  if (!row) throw notFound()
  const { returned: back, visit, proof, ...facts } = rowSchema.parse(row)
  const dossiers = known ?? (await loadDossiersOf(req, therapist, today))
  const obligations = dossiers
    .filter(({ status }) => status === 'running')
    .flatMap(({ norm, dossier }) => assess(norm, dossier, today).obligations)
  const asked = askedOf({ screening: facts.standing === 'screening', returned: back, visit, obligations }, today)
  return { facts: { ...facts, asked, proof: proof !== null }, proof, besides: row.besides }
}
