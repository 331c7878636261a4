import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { staffName } from '../../Payments/pay'
import { demandDay, mailReturned, type Returned } from '../../Payments/returned'

const noteSchema = z.object({ number: z.string(), therapist: z.number(), organisation: z.number() })
const paidSchema = z.object({
  payment: z.number(),
  amount: z.coerce.number(),
  paidOn: z.string(),
  returnedOn: z.string().nullable(),
})

/**
 * Writes down that what had been paid of the lines of a credit note was given back, in one go and once (KS-ACC-6). The member
 * hears of it. @returns how much, in cents
 * @throws APIError 400 a day that can't be · 404 no such credit note · 409 nothing to give back, or done already
 */
export async function returnCredited(req: PayloadRequest, note: number, given: Returned): Promise<number> {
  return inTransaction(req, async () => {
    await query(req, sql`SELECT FROM invoices WHERE id = ${note} FOR NO KEY UPDATE`)
    const [row] = await query(
      req,
      sql`SELECT number, therapist_id AS therapist, organisation_id AS organisation FROM invoices WHERE id = ${note}`,
    )
    if (!row) throw notFound()
    const { number, ...owner } = noteSchema.parse(row)
    const found = await query(
      req,
      sql`SELECT p.id AS payment, -l.gross AS amount, p.paid_on::text AS "paidOn", p.returned_on::text AS "returnedOn"
            FROM invoices_lines l JOIN payments p ON p.charge_id = l.charge_id
           WHERE l._parent_id = ${note} AND (l.gross > 0) = false ORDER BY p.id`,
    )
    const paid = z.array(paidSchema).parse(found)
    const due = paid.filter(({ returnedOn }) => returnedOn === null)
    if (paid.length === 0) throw conflict('Hiervan hoeft niets te worden teruggegeven.')
    if (due.length === 0) throw conflict('Dit is al vastgelegd.')
    const { returnedOn, reference } = given
    for (const { paidOn } of due) demandDay(given, paidOn)
    const amount = due.reduce((sum, one) => sum + one.amount, 0)
    await query(
      req,
      sql`UPDATE payments SET returned_on = ${returnedOn}, return_reference = ${reference},
                 returned_by_name = ${await staffName(req)}, updated_at = now()
           WHERE id = ANY(${sql.param(due.map(({ payment }) => payment))}::int[])`,
    )
    await recordAudit(req, {
      action: 'invoices.returned',
      subject: 'invoices',
      subjectId: note,
      organisation: owner.organisation,
      fields: { number, amount, returnedOn },
    })
    await mailReturned(req, `invoice-returned:${note}`, { ...owner, number, amount, returnedOn })
    return amount
  })
}
