import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { queueWebhook } from '@/plugins/webhooks/queueWebhook'
import type { Buyer, Seller } from '@/src/domain/invoicing/document'
import type { InvoiceAmounts } from '@/src/domain/invoicing/invoice'
import type { InvoiceKind } from '@/src/domain/invoicing/labels'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'

/** Everything that will stand on an invoice, but its number: that is the database's. */
export type InvoiceDraft = InvoiceAmounts & {
  kind: InvoiceKind
  therapist: number
  organisation: number
  issuedOn: CalendarDate
  dueOn: CalendarDate
  seller: Seller
  buyer: Buyer
  credits: number | null
  reason: string | null
  run: number | null
}

/** An invoice as it was issued. */
export type Issued = { id: number; number: string; therapist: number; organisation: number; payable: number }

const issuedSchema = z.array(
  z.object({
    id: z.number(),
    number: z.string(),
    therapist: z.number(),
    organisation: z.number(),
    payable: z.coerce.number(),
  }),
)

const checks = 'invoices_add_up, invoices_lines_add_up, invoices_taxes_add_up'

/**
 * Writes invoices as they are issued, in the transaction of `req`: numbered by the database, in their order, and looked at as a
 * whole before this returns (Payload's own commit would swallow what a deferred check says). Each is told to the audit trail
 * and to bookkeeping.
 */
export async function writeInvoices(req: PayloadRequest, drafts: readonly InvoiceDraft[]): Promise<Issued[]> {
  if (drafts.length === 0) return []
  const ids = await query(
    req,
    sql`SELECT nextval(pg_get_serial_sequence('invoices', 'id'))::int AS id FROM generate_series(1, ${drafts.length})`,
  )
  const rows = JSON.stringify(drafts.map((draft, index) => ({ ...draft, id: ids[index]?.id })))
  const made = await query(
    req,
    sql`INSERT INTO invoices (id, therapist_id, organisation_id, kind, issued_on, due_on, status, settled_on, reminders,
                              seller_name, seller_street, seller_postcode, seller_place, seller_chamber_number,
                              seller_vat_number, seller_iban, seller_email,
                              buyer_name, buyer_practice, buyer_street, buyer_postcode, buyer_place, buyer_country,
                              buyer_member_number, buyer_chamber_number, buyer_vat_number, buyer_email,
                              net, tax, rounding, payable, credits_id, reason, run_id)
        SELECT r.id, r.therapist, r.organisation, r.kind::enum_invoices_kind, r."issuedOn", r."dueOn",
               (CASE r.kind WHEN 'invoice' THEN 'open' ELSE 'credited' END)::enum_invoices_status,
               CASE r.kind WHEN 'invoice' THEN NULL ELSE r."issuedOn" END, 0,
               r.seller ->> 'name', r.seller ->> 'street', r.seller ->> 'postcode', r.seller ->> 'place',
               r.seller ->> 'chamberNumber', r.seller ->> 'vatNumber', r.seller ->> 'iban', r.seller ->> 'email',
               r.buyer ->> 'name', r.buyer ->> 'practice', r.buyer ->> 'street', r.buyer ->> 'postcode', r.buyer ->> 'place',
               r.buyer ->> 'country', r.buyer ->> 'memberNumber', r.buyer ->> 'chamberNumber', r.buyer ->> 'vatNumber', r.buyer ->> 'email',
               r.net, r.tax, r.rounding, r.payable, r.credits, r.reason, r.run
          FROM jsonb_to_recordset(${rows}::jsonb) AS r(id int, therapist int, organisation int, kind text, "issuedOn" date,
               "dueOn" date, seller jsonb, buyer jsonb, net numeric, tax numeric, rounding numeric, payable numeric,
               credits int, reason text, run int)
         ORDER BY r.id
        RETURNING id, number, therapist_id AS therapist, organisation_id AS organisation, payable`,
  )
  await writeParts(req, rows)
  // Said by name, and put back: what comes later in the same transaction is written in parts too.
  await query(req, sql.raw(`SET CONSTRAINTS ${checks} IMMEDIATE`))
  await query(req, sql.raw(`SET CONSTRAINTS ${checks} DEFERRED`))
  const issued = issuedSchema.parse(made)
  for (const invoice of issued) await tell(req, invoice)
  return issued
}

/** The lines and the VAT of each, in their order. */
async function writeParts(req: PayloadRequest, rows: string): Promise<void> {
  await query(
    req,
    sql`INSERT INTO invoices_lines (_order, _parent_id, id, charge_id, description, vat, percent, net, gross)
        SELECT l.place, r.id, gen_random_uuid()::text, (l.line ->> 'charge')::int, l.line ->> 'description',
               (l.line ->> 'vat')::vat_category, (l.line ->> 'percent')::numeric, (l.line ->> 'net')::numeric,
               (l.line ->> 'gross')::numeric
          FROM jsonb_to_recordset(${rows}::jsonb) AS r(id int, lines jsonb),
               jsonb_array_elements(r.lines) WITH ORDINALITY AS l(line, place)`,
  )
  await query(
    req,
    sql`INSERT INTO invoices_taxes (_order, _parent_id, id, vat, percent, base, amount)
        SELECT t.place, r.id, gen_random_uuid()::text, (t.tax ->> 'vat')::vat_category, (t.tax ->> 'percent')::numeric,
               (t.tax ->> 'base')::numeric, (t.tax ->> 'amount')::numeric
          FROM jsonb_to_recordset(${rows}::jsonb) AS r(id int, taxes jsonb),
               jsonb_array_elements(r.taxes) WITH ORDINALITY AS t(tax, place)`,
  )
}

async function tell(req: PayloadRequest, { id, number, therapist, organisation, payable }: Issued): Promise<void> {
  await recordAudit(req, {
    action: payable < 0 ? 'invoices.credited' : 'invoices.issued',
    subject: 'invoices',
    subjectId: id,
    organisation,
    fields: { number, payable },
  })
  await queueWebhook(req, 'invoice.issued', {
    therapist,
    organisation,
    key: `invoice:${id}`,
    data: { invoice: id, number, payable },
  })
}
