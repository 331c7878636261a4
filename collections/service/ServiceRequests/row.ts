import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { requestKindLabels, requestStatusLabels } from '@/src/domain/service/labels'
import { keysOf } from '@/src/domain/shared/keys'
import { notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'

const day = z.string().nullable()

const schema = z.object({
  id: z.number(),
  kind: z.enum(keysOf(requestKindLabels)),
  status: z.enum(keysOf(requestStatusLabels)),
  therapist: z.number(),
  organisation: z.number(),
  effectOn: day,
  price: z.coerce.number(),
  issuerPrice: z.coerce.number(),
  includedYear: z.coerce.number().nullable(),
  handledByName: z.string().nullable(),
})

/** A request as it stands, for the rules. */
export type RequestRow = z.infer<typeof schema>

/**
 * A request as it is now, with its row locked until the transaction of `req` ends: of two who act at once, the second sees
 * what the first did.
 * @throws APIError 404 when there is none by that id
 */
export async function lockRequest(req: PayloadRequest, id: number): Promise<RequestRow> {
  const [row] = await query(
    req,
    sql`SELECT id, kind::text, status::text, therapist_id AS therapist, organisation_id AS organisation,
               effect_on::text AS "effectOn", price, coalesce(issuer_price, 0) AS "issuerPrice",
               included_year AS "includedYear", handled_by_name AS "handledByName"
          FROM service_requests WHERE id = ${id} FOR UPDATE`,
  )
  if (!row) throw notFound()
  return schema.parse(row)
}
