import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { creditOf } from '@/src/domain/invoicing/invoice'
import { vatCategoryLabels } from '@/src/domain/invoicing/labels'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { keysOf } from '@/src/domain/shared/keys'
import { conflict, invalid, notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { tellPaidInvoices } from '../../Payments/payCharges'
import { buyerSchema, sellerSchema } from './parties'
import { type Issued, writeInvoices } from './write'

type ToCredit = {
  invoice: number
  /** Which lines, by their charge; left out: all that weren't credited yet. */
  charges?: readonly number[]
  /** Stands on the credit note. */
  reason: string
}

const vat = z.enum(keysOf(vatCategoryLabels))
const line = z.object({
  charge: z.number(),
  description: z.string(),
  vat,
  percent: z.number(),
  net: z.number(),
  gross: z.number(),
  credited: z.boolean(),
})
const invoiceSchema = z.object({
  id: z.number(),
  kind: z.enum(['invoice', 'credit-note']),
  status: z.enum(['open', 'paid', 'credited']),
  number: z.string(),
  therapist: z.number(),
  organisation: z.number(),
  seller: sellerSchema,
  buyer: buyerSchema,
  lines: z.array(line),
  taxes: z.array(z.object({ vat, percent: z.number(), base: z.number(), amount: z.number() })),
  net: z.coerce.number(),
  tax: z.coerce.number(),
  rounding: z.coerce.number(),
  payable: z.coerce.number(),
})

/** Locks the invoice and reads it whole. */
async function lockInvoice(req: PayloadRequest, id: number): Promise<z.infer<typeof invoiceSchema>> {
  await query(req, sql`SELECT FROM invoices WHERE id = ${id} FOR NO KEY UPDATE`)
  const [row] = await query(
    req,
    sql`SELECT i.id, i.kind::text, i.status::text, i.number, i.therapist_id AS therapist, i.organisation_id AS organisation,
               i.net, i.tax, i.rounding, i.payable,
               json_build_object('name', i.seller_name, 'street', i.seller_street, 'postcode', i.seller_postcode,
                 'place', i.seller_place, 'chamberNumber', i.seller_chamber_number, 'vatNumber', i.seller_vat_number,
                 'iban', i.seller_iban, 'email', i.seller_email) AS seller,
               json_build_object('name', i.buyer_name, 'practice', i.buyer_practice, 'street', i.buyer_street,
                 'postcode', i.buyer_postcode, 'place', i.buyer_place, 'country', i.buyer_country,
                 'memberNumber', i.buyer_member_number, 'chamberNumber', i.buyer_chamber_number, 'vatNumber', i.buyer_vat_number, 'email', i.buyer_email) AS buyer,
               (SELECT json_agg(json_build_object('charge', l.charge_id, 'description', l.description, 'vat', l.vat,
                         'percent', l.percent, 'net', l.net, 'gross', l.gross, 'credited',
                         EXISTS (SELECT FROM invoices_lines k WHERE k.charge_id = l.charge_id AND (k.gross > 0) = false))
                         ORDER BY l._order) FROM invoices_lines l WHERE l._parent_id = i.id) AS lines,
               (SELECT json_agg(json_build_object('vat', x.vat, 'percent', x.percent, 'base', x.base, 'amount', x.amount)
                         ORDER BY x._order) FROM invoices_taxes x WHERE x._parent_id = i.id) AS taxes
          FROM invoices i WHERE i.id = ${id}`,
  )
  if (row === undefined) throw notFound()
  return invoiceSchema.parse(row)
}

/**
 * Takes lines of an invoice back with a credit note of its own number (KS-ACC-6); the invoice itself stays as it is. What was
 * paid is to be given back by a person.
 * @param on the day on the credit note
 * @throws APIError 400 no reason, or not a line of it · 404 no such invoice · 409 nothing left to credit
 */
export async function creditInvoice(req: PayloadRequest, given: ToCredit, on: CalendarDate): Promise<Issued> {
  const reason = given.reason.trim()
  if (reason === '') throw invalid({ reason: 'Vul in waarom je crediteert. Het staat op de creditfactuur.' })
  return inTransaction(req, async () => {
    const invoice = await lockInvoice(req, given.invoice)
    if (invoice.kind !== 'invoice') throw conflict('Een creditfactuur kun je niet crediteren.')
    const open = invoice.lines.filter(({ credited }) => !credited).map(({ charge }) => charge)
    const charges = given.charges ?? open
    if (charges.some((charge) => !invoice.lines.some((each) => each.charge === charge))) {
      throw invalid({ charges: 'Kies regels van deze factuur.' })
    }
    if (charges.length === 0 || charges.some((charge) => !open.includes(charge))) {
      throw conflict('Dit is al gecrediteerd.')
    }
    const { therapist, organisation, seller, buyer, lines, status, ...amounts } = invoice
    const whole = { ...amounts, lines: lines.map(({ credited: _, ...each }) => each) }
    const [issued] = await writeInvoices(req, [
      {
        ...creditOf(whole, charges),
        kind: 'credit-note',
        therapist,
        organisation,
        issuedOn: on,
        dueOn: on,
        seller,
        buyer,
        credits: invoice.id,
        reason,
        run: null,
      },
    ])
    if (!issued) throw notFound()
    // What was left to pay is credited and the rest was paid: then the invoice is.
    if (status === 'open') await tellPaidInvoices(req, charges)
    return issued
  })
}
