import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Viewer } from '@/src/access/viewer'
import { documentSubjectLabels, dossierWishLabels, effectLabels } from '@/src/domain/service/labels'
import { keysOf } from '@/src/domain/shared/keys'
import { memberEmail } from '@/src/lib/member-email'
import { query, sql } from '@/src/lib/sql'
import { handledBy, requestKind, requestStatus } from './queries'

const text = z.string().nullable()
const moment = z.coerce.date().transform((date) => date.toISOString())

const row = z.object({
  id: z.number(),
  kind: requestKind,
  status: requestStatus,
  organisation: z.string(),
  subjects: z.array(z.enum(keysOf(documentSubjectLabels))),
  wishes: z.array(z.enum(keysOf(dossierWishLabels))),
  recognisedBy: text,
  effect: z.enum(keysOf(effectLabels)).nullable(),
  mayCall: z.boolean().nullable(),
  remark: text,
  confirmation: text,
  price: z.coerce.number(),
  includedYear: z.coerce.number().nullable(),
  effectOn: text,
  submittedAt: moment,
  changedAt: moment.nullable(),
  handledAt: moment.nullable(),
  handledByName: text,
  effectedAt: moment.nullable(),
  answer: text,
  proof: z.object({ id: z.number(), title: text, status: z.string() }).nullable(),
  invoice: z.object({ id: z.number(), number: z.string(), status: z.enum(['open', 'paid', 'credited']) }).nullable(),
  therapist: z.number(),
  name: z.string(),
  membershipNumber: z.string(),
  tier: z.enum(['reimbursable', 'collective', 'student']),
  standing: z.enum(['screening', 'admitted', 'ended']),
  profession: text,
  recognisedOn: text,
  email: text,
  phone: text,
  agb: text,
  conductUntil: text,
  recognitions: z.array(z.object({ name: z.string(), code: text })),
  unpaid: z.coerce.number(),
  /** What waits for a reviewer, by kind. */
  waiting: z.array(z.object({ kind: z.string(), items: z.number() })),
  others: z.array(z.object({ id: z.number(), kind: requestKind, status: requestStatus })),
})

/** A request with what of the dossier decides about it. */
export type OpenRequest = z.infer<typeof row>

const judged = [
  'diplomas',
  'cpd-uploads',
  'intervisie-sessions',
  'screening-uploads',
  'work-experiences',
  'transfer-statements',
  'identity-documents',
  'certificates-of-conduct',
  'chamber-extracts',
  'visitation-uploads',
]

const waiting = sql.join(
  judged.map(
    (
      kind,
    ) => sql`SELECT ${kind}::text AS kind, count(*)::int AS items FROM ${sql.identifier(kind.replaceAll('-', '_'))} i
                   WHERE i.therapist_id = t.id AND i.status = 'submitted' HAVING count(*) > 0`,
  ),
  sql` UNION ALL `,
)

/** One request with the facts of the dossier; null when the viewer doesn't handle it. One query. */
export async function openRequest(req: PayloadRequest, viewer: Viewer, id: number): Promise<OpenRequest | null> {
  const [found] = await query(
    req,
    sql`SELECT r.id, r.kind::text, r.status::text, o.name AS organisation, b.name AS "recognisedBy", r.effect::text,
               r.may_call AS "mayCall", r.remark, r.confirmation, r.price + coalesce(r.issuer_price, 0) AS price,
               r.included_year AS "includedYear", r.effect_on::text AS "effectOn", r.submitted_at AS "submittedAt",
               r.changed_at AS "changedAt",
               r.handled_at AS "handledAt", r.handled_by_name AS "handledByName", r.effected_at AS "effectedAt", r.answer,
               (SELECT coalesce(json_agg(s.value ORDER BY s."order"), '[]') FROM service_requests_subjects s
                 WHERE s.parent_id = r.id) AS subjects,
               (SELECT coalesce(json_agg(w.value ORDER BY w."order"), '[]') FROM service_requests_wishes w
                 WHERE w.parent_id = r.id) AS wishes,
               (SELECT json_build_object('id', u.id, 'title', u.title, 'status', u.status)
                  FROM screening_uploads u WHERE u.id = r.proof_id) AS proof,
               (SELECT json_build_object('id', i.id, 'number', i.number, 'status', i.status)
                  FROM charges c JOIN invoices_lines l ON l.charge_id = c.id AND (l.gross > 0) = true
                  JOIN invoices i ON i.id = l._parent_id WHERE c.source = 'service-requests/' || r.id) AS invoice,
               t.id AS therapist, t.display_name AS name, t.membership_number AS "membershipNumber", t.tier::text,
               t.standing::text, t.profession, t.recognised_on::text AS "recognisedOn", ${memberEmail} AS email,
               coalesce(pd.phone, pp.phone) AS phone,
               (SELECT c.status::text FROM professional_codes c WHERE c.therapist_id = t.id AND c.kind = 'agb') AS agb,
               (SELECT max(v.valid_until)::text FROM certificates_of_conduct v
                 WHERE v.therapist_id = t.id AND v.status = 'approved') AS "conductUntil",
               (SELECT coalesce(json_agg(json_build_object('name', c.name, 'code', c.code) ORDER BY c.id), '[]')
                  FROM recognitions c WHERE c.therapist_id = t.id
                   AND (c.until IS NULL OR c.until >= (now() AT TIME ZONE 'Europe/Amsterdam')::date)) AS recognitions,
               (SELECT coalesce(sum(c.amount), 0) FROM open_charges c WHERE c.therapist_id = t.id) AS unpaid,
               (SELECT coalesce(json_agg(w), '[]') FROM (${waiting}) w) AS waiting,
               (SELECT coalesce(json_agg(json_build_object('id', x.id, 'kind', x.kind, 'status', x.status) ORDER BY x.id), '[]')
                  FROM service_requests x WHERE x.therapist_id = t.id AND x.id <> r.id
                   AND x.status IN ('submitted', 'in-progress', 'planned')) AS others
          FROM service_requests r JOIN therapists t ON t.id = r.therapist_id JOIN organisations o ON o.id = r.organisation_id
          LEFT JOIN organisations b ON b.id = r.recognised_by_id LEFT JOIN users u ON u.id = t.user_id
          LEFT JOIN personal_details pd ON pd.therapist_id = t.id LEFT JOIN practice_profiles pp ON pp.therapist_id = t.id
         WHERE r.id = ${id} AND ${handledBy(viewer)}`,
  )
  return found ? row.parse(found) : null
}
