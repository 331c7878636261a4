import type { PayloadRequest } from 'payload'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { conflict, invalid, notFound } from '@/src/lib/errors/refusals'
import { formatEuros } from '@/src/lib/format'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { settleStanding } from '../../identity/StandingChanges/settle'
import { mailHolder } from '../../registers/Registrations/life/store'
import { type LockedCharge, lockCharges, payCharges } from './payCharges'

type Paid = { paidOn: CalendarDate; reference?: string | null }

/** Who writes it down, as they are called in the organisation. */
export async function staffName(req: PayloadRequest): Promise<string | null> {
  const [row] = await query(
    req,
    sql`SELECT display_name AS name FROM memberships WHERE user_id = ${req.user?.id ?? null} AND ended_at IS NULL
         ORDER BY (role = 'finance') DESC, id LIMIT 1`,
  )
  return typeof row?.name === 'string' ? row.name : null
}

/** The charge, locked. @throws APIError 404 out of reach · 409 one's own */
async function chargeWithin(req: PayloadRequest, id: number): Promise<LockedCharge> {
  const [charge] = await lockCharges(req, [id])
  const viewer = await getViewer(req)
  if (!charge || !mayWithin(viewer, 'registerPayments', charge.organisation)) throw notFound()
  if (viewer?.therapist?.id === charge.therapist) throw conflict('Je eigen betaling legt een collega vast.')
  return charge
}

/**
 * Writes down that a charge was paid, once (KS-ACC-6). The member hears of it, and their standing follows at once.
 * @param today the last day that can be said
 * @throws APIError 400 a day that can't be · 404 out of reach · 409 one's own, paid or credited already
 */
export async function registerPayment(
  req: PayloadRequest,
  id: number,
  { paidOn, reference }: Paid,
  today: CalendarDate,
): Promise<void> {
  await inTransaction(req, async () => {
    const charge = await chargeWithin(req, id)
    if (paidOn > today) throw invalid({ paidOn: 'Deze dag moet nog komen. Vul de dag in waarop is betaald.' })
    if (charge.credited) throw conflict('Dit bedrag is gecrediteerd: er hoeft niets meer betaald te worden.')
    const { therapist, description, amount } = charge
    await payCharges(req, [charge], { paidOn, reference: reference ?? null, registeredBy: await staffName(req) })
    await mailHolder(req, charge, `payment:${id}`, (name, link) => ({
      template: 'payment-received',
      props: {
        name,
        description,
        amount: formatEuros(amount / 100),
        paidOn,
        link: link('/account'),
      },
    }))
    await settleStanding(req, therapist)
  })
}
