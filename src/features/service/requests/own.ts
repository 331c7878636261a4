import { z } from 'zod'
import {
  documentSubjectLabels,
  dossierWishLabels,
  effectLabels,
  requestKindLabels,
  requestStatusLabels,
} from '@/src/domain/service/labels'
import { keysOf } from '@/src/domain/shared/keys'
import { sql } from '@/src/lib/sql'

const text = z.string().nullable()
const moment = z.coerce.date().transform((date) => date.toISOString())

const row = z.object({
  id: z.number(),
  kind: z.enum(keysOf(requestKindLabels)),
  status: z.enum(keysOf(requestStatusLabels)),
  subjects: z.array(z.enum(keysOf(documentSubjectLabels))),
  wishes: z.array(z.enum(keysOf(dossierWishLabels))),
  recognisedBy: text,
  effect: z.enum(keysOf(effectLabels)).nullable(),
  remark: text,
  price: z.coerce.number(),
  includedYear: z.coerce.number().nullable(),
  effectOn: text,
  submittedAt: moment,
  handledAt: moment.nullable(),
  effectedAt: moment.nullable(),
  answer: text,
  invoice: z.object({ id: z.number(), number: z.string(), status: z.enum(['open', 'paid', 'credited']) }).nullable(),
})

/** A request as who made it sees it; `price` is all of it, in cents. */
export type OwnRequest = z.infer<typeof row>

/** So many are shown; the copy of one's data has them all. */
const most = 30

/** A column with what the professional `t` asked, the newest first, each with its invoice (KS-SRV-1 … KS-SRV-5). */
export const ownRequestsColumn = sql`
  (SELECT coalesce(json_agg(mine ORDER BY mine.id DESC), '[]') FROM (
    SELECT r.id, r.kind, r.status, o.name AS "recognisedBy", r.effect, r.remark,
           r.price + coalesce(r.issuer_price, 0) AS price, r.included_year AS "includedYear", r.effect_on AS "effectOn",
           r.submitted_at AS "submittedAt", r.handled_at AS "handledAt", r.effected_at AS "effectedAt", r.answer,
           (SELECT coalesce(json_agg(s.value ORDER BY s."order"), '[]') FROM service_requests_subjects s
             WHERE s.parent_id = r.id) AS subjects,
           (SELECT coalesce(json_agg(w.value ORDER BY w."order"), '[]') FROM service_requests_wishes w
             WHERE w.parent_id = r.id) AS wishes,
           (SELECT json_build_object('id', i.id, 'number', i.number, 'status', i.status)
              FROM charges c JOIN invoices_lines l ON l.charge_id = c.id AND (l.gross > 0) = true
              JOIN invoices i ON i.id = l._parent_id
             WHERE c.source = 'service-requests/' || r.id) AS invoice
      FROM service_requests r LEFT JOIN organisations o ON o.id = r.recognised_by_id
     WHERE r.therapist_id = t.id ORDER BY r.id DESC LIMIT ${most}) mine)`

export const ownRequestRows = z.array(row)
