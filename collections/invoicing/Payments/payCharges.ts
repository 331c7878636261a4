import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { queueWebhook } from '@/plugins/webhooks/queueWebhook'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { conflict } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'

const chargeSchema = z.object({
  id: z.number(),
  therapist: z.number(),
  organisation: z.number(),
  description: z.string(),
  amount: z.coerce.number(),
  paid: z.boolean(),
  credited: z.boolean(),
})
export type LockedCharge = z.infer<typeof chargeSchema>

const listed = (ids: readonly number[]) => sql`(SELECT jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::int)`

/**
 * Locks charges with the invoices they are on, invoices first, as crediting does: of a payment and a credit note at once, and
 * of two payments, the second sees what the first did. Read after the locks.
 */
export async function lockCharges(req: PayloadRequest, ids: readonly number[]): Promise<LockedCharge[]> {
  await query(
    req,
    sql`SELECT FROM invoices WHERE id IN (SELECT l._parent_id FROM invoices_lines l WHERE l.charge_id IN ${listed(ids)} AND (l.gross > 0) = true)
         ORDER BY id FOR NO KEY UPDATE`,
  )
  await query(req, sql`SELECT FROM charges WHERE id IN ${listed(ids)} ORDER BY id FOR NO KEY UPDATE`)
  const rows = await query(
    req,
    sql`SELECT id, therapist_id AS therapist, organisation_id AS organisation, description, amount,
               EXISTS (SELECT FROM payments p WHERE p.charge_id = charges.id) AS paid,
               EXISTS (SELECT FROM invoices_lines l WHERE l.charge_id = charges.id AND (l.gross > 0) = false) AS credited
          FROM charges WHERE id IN ${listed(ids)} ORDER BY id`,
  )
  return z.array(chargeSchema).parse(rows)
}

type How = {
  paidOn: CalendarDate
  reference: string | null
  /** Who wrote it down; null: the payment provider told it. */
  registeredBy: string | null
}

/**
 * Writes down that charges were paid, each once and all or none, in the transaction of `req`; they have been locked. Whether
 * an invoice is paid by that, the database says, and then it is told once (KS-ACC-6).
 * @throws APIError 409 one of them was paid already
 */
export async function payCharges(req: PayloadRequest, charges: readonly LockedCharge[], how: How): Promise<void> {
  const { paidOn, reference, registeredBy } = how
  for (const { id, therapist, organisation, amount } of charges) {
    const made = await query(
      req,
      sql`INSERT INTO payments (therapist_id, organisation_id, charge_id, paid_on, reference, registered_by_name)
          VALUES (${therapist}, ${organisation}, ${id}, ${paidOn}, ${reference}, ${registeredBy})
          ON CONFLICT (charge_id) DO NOTHING RETURNING id`,
    )
    if (made.length === 0) throw conflict('Deze betaling is al vastgelegd.')
    await recordAudit(req, {
      action: 'charges.paid',
      subject: 'charges',
      subjectId: id,
      organisation,
      fields: { paidOn, amount },
    })
  }
  await tellPaidInvoices(
    req,
    charges.map(({ id }) => id),
  )
}

const invoiceSchema = z.object({
  id: z.number(),
  number: z.string(),
  therapist: z.number(),
  organisation: z.number(),
  paidOn: z.string(),
})

/** Tells of invoices that became paid by what was just done to these charges: paid, credited, or put on one when paid already. */
export async function tellPaidInvoices(req: PayloadRequest, charges: readonly number[]): Promise<void> {
  const rows = await query(
    req,
    sql`SELECT i.id, i.number, i.therapist_id AS therapist, i.organisation_id AS organisation, i.settled_on::text AS "paidOn"
          FROM invoices i WHERE i.status = 'paid' AND i.kind = 'invoice' AND EXISTS
            (SELECT FROM invoices_lines l WHERE l._parent_id = i.id AND l.charge_id IN ${listed(charges)}) ORDER BY i.id`,
  )
  for (const { id, number, therapist, organisation, paidOn } of z.array(invoiceSchema).parse(rows)) {
    await recordAudit(req, {
      action: 'invoices.paid',
      subject: 'invoices',
      subjectId: id,
      organisation,
      fields: { number, paidOn },
    })
    await queueWebhook(req, 'invoice.paid', {
      therapist,
      organisation,
      key: `invoice-paid:${id}`,
      data: { invoice: id, number, paidOn },
    })
  }
}
