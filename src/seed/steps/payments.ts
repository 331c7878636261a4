import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { issueInvoice } from '@/collections/invoicing/Invoices/operations/issue'
import { attemptWhere } from '@/collections/invoicing/PaymentAttempts/operations/attempt'
import { refreshAttempt } from '@/collections/invoicing/PaymentAttempts/operations/receive'
import { startPayment } from '@/collections/invoicing/PaymentAttempts/operations/start'
import { testProvider } from '@/collections/invoicing/PaymentAttempts/providers/test'
import { lockCharges, payCharges } from '@/collections/invoicing/Payments/payCharges'
import { addDays, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { type Ending, onlinePayments } from '../data/payments'
import { leftThen } from './mail'

const chargeRow = z.object({ id: z.number(), therapist: z.number() })
type Charge = z.infer<typeof chargeRow>

/** Invoices that members of the demo paid online, or tried to (KS-ACC-6): an attempt of every status. After the invoices. */
export async function seedPayments(req: PayloadRequest, now: Date): Promise<void> {
  for (const [nth, { email, description, daysAgo, endings }] of onlinePayments.entries()) {
    const at = new Date(now.getTime() - daysAgo * 86_400_000)
    const charge = await booked(req, email, description, addDays(amsterdamDay(at), -2), nth)
    if (!charge) continue
    const { id: invoice } = await issueInvoice(
      req,
      { therapist: charge.therapist, charges: [charge.id] },
      addDays(amsterdamDay(at), -2),
    )
    for (const [place, ending] of endings.entries()) {
      await attempted(req, { invoice, charge, key: `demo-${nth}-${place}` }, ending, ending === 'open' ? now : at)
    }
  }
}

/** What was charged; null when its member isn't in this demo. */
async function booked(
  req: PayloadRequest,
  email: string,
  description: string,
  on: string,
  nth: number,
): Promise<Charge | null> {
  const [row] = await query(
    req,
    sql`INSERT INTO charges (therapist_id, organisation_id, description, amount, booked_on, source)
        SELECT t.id, t.organisation_id, ${description}, 1995, ${on}, ${`demo/online-${nth}`}
          FROM therapists t JOIN users u ON u.id = t.user_id WHERE u.email = ${email}
        RETURNING id, therapist_id AS therapist`,
  )
  return row ? chargeRow.parse(row) : null
}

type ToPay = { invoice: number; charge: Charge; key: string }

async function attempted(
  req: PayloadRequest,
  { invoice, charge, key }: ToPay,
  ending: Ending,
  at: Date,
): Promise<void> {
  const { attempt: id } = await startPayment(req, testProvider, { invoice, therapist: charge.therapist, key })
  const then = at.toISOString()
  await query(req, sql`UPDATE payment_attempts SET started_at = ${then} WHERE id = ${id}`)
  if (ending === 'open') return
  if (ending === 'surplus') await writtenDown(req, charge, at)
  const status = ending === 'surplus' ? 'paid' : ending
  await query(
    req,
    status === 'expired'
      ? sql`UPDATE test_payments SET created_at = ${then} WHERE key LIKE ${`%:${key}`}`
      : sql`UPDATE test_payments SET status = ${status}, answered_at = ${then} WHERE key LIKE ${`%:${key}`}`,
  )
  const attempt = await attemptWhere(req, sql`a.id = ${id}`)
  if (attempt) await refreshAttempt(req, attempt, testProvider, at)
  await leftThen(req, `payment-attempt:${id}`, at)
}

/** Finance wrote the payment down by hand. */
const writtenDown = (req: PayloadRequest, { id }: Charge, at: Date): Promise<void> =>
  inTransaction(req, async () =>
    payCharges(req, await lockCharges(req, [id]), {
      paidOn: amsterdamDay(at),
      reference: 'Overgemaakt',
      registeredBy: 'Joost Kramer',
    }),
  )
