import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { creditInvoice } from '@/collections/invoicing/Invoices/operations/credit'
import { issueInvoice } from '@/collections/invoicing/Invoices/operations/issue'
import { lockCharges, payCharges } from '@/collections/invoicing/Payments/payCharges'
import { addDays, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { credited, givenUp, invoiceSeller } from '../data/invoices'
import { seedContribution } from './contribution'

const chargeRows = z.array(
  z.object({ id: z.number(), therapist: z.number(), bookedOn: z.string(), year: z.coerce.number().nullable() }),
)

/**
 * Invoices of the demo (KS-ACC-6): contributions and screening on the day they were booked, so paid, open and overdue ones; one
 * that was taken back. Contributions stand in the run of their year. Costs of a cancelled visit are left for finance to invoice. After everything that charges something.
 */
export async function seedInvoices(req: PayloadRequest, organisation: number, now: Date): Promise<void> {
  await req.payload.updateGlobal({
    slug: 'invoice-settings',
    data: { seller: invoiceSeller },
    ...asSystem(req, 'demo data'),
  })
  const wrong = await bookedAgainst(req, credited, addDays(amsterdamDay(now), -25))
  const course = await bookedAgainst(req, givenUp, addDays(amsterdamDay(now), -25))
  const charges = chargeRows.parse(
    await query(
      req,
      sql`SELECT id, therapist_id AS therapist, booked_on::text AS "bookedOn",
                 substring(source FROM '^contributions/([0-9]+)/') AS year FROM charges
           WHERE amount > 0 AND source NOT LIKE 'visitations/%' ORDER BY booked_on, id`,
    ),
  )
  const runs = await seedContribution(req, organisation, amsterdamDay(now))
  const issued = new Map<number, number>()
  for (const { id, therapist, bookedOn, year } of charges) {
    const run = year === null ? undefined : runs.get(year)
    const { id: invoice } = await issueInvoice(req, { therapist, charges: [id], run }, bookedOn)
    issued.set(id, invoice)
  }
  const invoice = wrong === null ? undefined : issued.get(wrong)
  if (invoice !== undefined) {
    await creditInvoice(req, { invoice, reason: credited.reason }, addDays(amsterdamDay(now), -20))
  }
  if (course !== null) await paidThenCredited(req, course, issued.get(course), amsterdamDay(now))
}

/** One that was paid before it was credited: what finance still has to give back. */
async function paidThenCredited(req: PayloadRequest, charge: number, invoice: number | undefined, today: string) {
  if (invoice === undefined) return
  await inTransaction(req, async () =>
    payCharges(req, await lockCharges(req, [charge]), {
      paidOn: addDays(today, -21),
      reference: 'Overschrijving',
      registeredBy: 'Joost Kramer',
    }),
  )
  await creditInvoice(req, { invoice, reason: givenUp.reason }, addDays(today, -9))
}

/** What was charged and is credited afterwards; null when its member isn't in this demo. */
async function bookedAgainst(
  req: PayloadRequest,
  { email, description, source }: typeof credited,
  bookedOn: string,
): Promise<number | null> {
  const [row] = await query(
    req,
    sql`INSERT INTO charges (therapist_id, organisation_id, description, amount, booked_on, source)
        SELECT t.id, t.organisation_id, ${description}, 1995, ${bookedOn}, ${source}
          FROM therapists t JOIN users u ON u.id = t.user_id WHERE u.email = ${email} RETURNING id`,
  )
  return typeof row?.id === 'number' ? row.id : null
}
