import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { memberEmail } from '@/src/lib/member-email'
import { query, sql } from '@/src/lib/sql'
import { mailInvoice } from '../../Invoices/mail'

const issuedSchema = z.array(
  z.object({
    id: z.number(),
    number: z.string(),
    therapist: z.number(),
    organisation: z.number(),
    payable: z.number(),
  }),
)

const page = 200

/**
 * Tells members of their invoice, after it was committed and each in a transaction of its own: nobody who needs a number waits
 * for mail. What was told is known by its key, so this goes on where it was broken off.
 * @param after the invoice up to which it was done @returns the invoice up to which it is now
 */
export async function mailRun(payload: Payload, run: number, after: number): Promise<number> {
  const req = await createLocalReq({}, payload)
  let last = after
  for (;;) {
    const rows = await query(
      req,
      sql`SELECT i.id, i.number, i.therapist_id AS therapist, i.organisation_id AS organisation, i.payable::float AS payable
            FROM invoices i JOIN therapists t ON t.id = i.therapist_id JOIN users u ON u.id = t.user_id
           WHERE i.run_id = ${run} AND i.id > ${last} AND i.kind = 'invoice' AND ${memberEmail} IS NOT NULL
             AND NOT EXISTS (SELECT FROM outbox m WHERE m.key = 'invoice:' || i.id)
           ORDER BY i.id LIMIT ${page}`,
    )
    const issued = issuedSchema.parse(rows)
    for (const invoice of issued) await mailInvoice(await createLocalReq({}, payload), invoice)
    last = issued.at(-1)?.id ?? last
    if (issued.length < page) return last
  }
}
