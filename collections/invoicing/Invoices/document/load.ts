import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { InvoiceDocument } from '@/src/domain/invoicing/document'
import { vatCategoryLabels } from '@/src/domain/invoicing/labels'
import { keysOf } from '@/src/domain/shared/keys'
import { query, sql } from '@/src/lib/sql'
import { buyerSchema, sellerSchema } from '../operations/parties'

const text = z.string().nullable()
const vat = z.enum(keysOf(vatCategoryLabels))

const rowSchema = z.object({
  id: z.number(),
  kind: z.enum(['invoice', 'credit-note']),
  status: z.enum(['open', 'paid', 'credited']),
  number: z.string(),
  issuedOn: z.string(),
  dueOn: z.string(),
  settledOn: text,
  organisation: z.string(),
  brandColor: text,
  seller: sellerSchema,
  buyer: buyerSchema,
  lines: z.array(
    z.object({
      charge: z.number(),
      description: z.string(),
      vat,
      percent: z.number(),
      net: z.number(),
      gross: z.number(),
    }),
  ),
  taxes: z.array(z.object({ vat, percent: z.number(), base: z.number(), amount: z.number() })),
  net: z.number(),
  tax: z.number(),
  rounding: z.number(),
  payable: z.number(),
  credits: text,
  reason: text,
})

/** An invoice with what its paper needs beyond its fields: where it stands, and the colour of the organisation. */
export type InvoicePaper = InvoiceDocument &
  Pick<z.infer<typeof rowSchema>, 'id' | 'status' | 'settledOn' | 'organisation' | 'brandColor'>

const columns = sql`
  i.id, i.kind::text, i.status::text, i.number, i.issued_on::text AS "issuedOn", i.due_on::text AS "dueOn",
  i.settled_on::text AS "settledOn", o.name AS organisation, o.brand_color AS "brandColor",
  json_build_object('name', i.seller_name, 'street', i.seller_street, 'postcode', i.seller_postcode,
    'place', i.seller_place, 'chamberNumber', i.seller_chamber_number, 'vatNumber', i.seller_vat_number,
    'iban', i.seller_iban, 'email', i.seller_email) AS seller,
  json_build_object('name', i.buyer_name, 'practice', i.buyer_practice, 'street', i.buyer_street,
    'postcode', i.buyer_postcode, 'place', i.buyer_place, 'country', i.buyer_country,
    'memberNumber', i.buyer_member_number, 'chamberNumber', i.buyer_chamber_number, 'vatNumber', i.buyer_vat_number,
    'email', i.buyer_email) AS buyer,
  (SELECT json_agg(json_build_object('charge', l.charge_id, 'description', l.description, 'vat', l.vat,
            'percent', l.percent, 'net', l.net, 'gross', l.gross) ORDER BY l._order)
     FROM invoices_lines l WHERE l._parent_id = i.id) AS lines,
  (SELECT json_agg(json_build_object('vat', x.vat, 'percent', x.percent, 'base', x.base, 'amount', x.amount)
            ORDER BY x._order) FROM invoices_taxes x WHERE x._parent_id = i.id) AS taxes,
  i.net::float, i.tax::float, i.rounding::float, i.payable::float, k.number AS credits, i.reason`

/**
 * Invoices as documents, in the order of their numbers; whoever asks has been let through before.
 * @param which a condition on `invoices i`
 */
export async function invoicePapers(
  req: PayloadRequest,
  which: ReturnType<typeof sql>,
  most = 1,
): Promise<InvoicePaper[]> {
  const rows = await query(
    req,
    sql`SELECT ${columns} FROM invoices i JOIN organisations o ON o.id = i.organisation_id
          LEFT JOIN invoices k ON k.id = i.credits_id
         WHERE ${which} ORDER BY i.issued_on, i.id LIMIT ${most}`,
  )
  return z.array(rowSchema).parse(rows)
}
