import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { MailTo, ReviewAct } from '@/plugins/review/options'
import { feeIn } from '@/src/domain/registers/fees'
import { amsterdamDay, yearOf } from '@/src/domain/shared/calendar-date'
import type { MailTemplate } from '@/src/emails'
import { conflict } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { admit } from '../Registrations/life/admit'
import { relationIn } from '../shared/relationIn'

const standingRow = z.object({ status: z.enum(['active', 'lapsed', 'ended']) })

/** Who is in the register already doesn't apply again, and nobody is admitted twice. @throws APIError 409 */
export async function guardApplication(req: PayloadRequest, { item, action }: ReviewAct): Promise<void> {
  const register = relationIn(item.fields.register)
  if (action !== 'submit' && action !== 'approve') return
  // Submitting says so by field; what got in another way can't be approved.
  if (register === null) {
    if (action === 'approve') throw conflict('Deze aanvraag noemt geen register. Stuur hem terug.')
    return
  }
  const rows = await query(
    req,
    sql`SELECT status::text FROM registrations WHERE therapist_id = ${item.therapist} AND register_id = ${register}`,
  )
  if (standingRow.safeParse(rows[0]).data?.status !== 'active') return
  throw conflict(action === 'submit' ? 'Je staat al in dit register.' : 'Deze professional staat al in dit register.')
}

/** Submitting records the fee as it is then (KK-PRO-1); approving admits (KK-REG-1, PG-4). */
export async function applyApplication(req: PayloadRequest, { item, action, at }: ReviewAct): Promise<void> {
  const register = relationIn(item.fields.register)
  if (register === null) return
  const on = amsterdamDay(at)
  if (action === 'submit' && (item.fields.fee ?? null) === null) await recordFee(req, item.id, register, on)
  if (action === 'approve') await admit(req, { therapist: item.therapist, register, on })
}

const fees = z.array(z.object({ year: z.coerce.number(), amount: z.coerce.number() }))

async function recordFee(req: PayloadRequest, application: number, register: number, on: string): Promise<void> {
  const rows = await query(req, sql`SELECT year, amount FROM registers_fees WHERE _parent_id = ${register}`)
  const amount = feeIn(fees.parse(rows), yearOf(on))?.amount ?? null
  await query(req, sql`UPDATE registration_applications SET fee = ${amount} WHERE id = ${application}`)
}

const admitted = z.object({
  number: z.string(),
  register: z.string(),
  start: z.string(),
  end: z.string(),
  periods: z.coerce.number(),
})

/** Approving is answered with the registration number (KK-REG-1). */
export async function applicationMail(
  req: PayloadRequest,
  { item, action }: ReviewAct,
  { name }: MailTo,
): Promise<MailTemplate | null> {
  if (action !== 'approve') return null
  const [row] = await query(
    req,
    sql`SELECT r.number, g.name AS register, p.start::text, p."end"::text,
               (SELECT count(*) FROM periods WHERE registration_id = r.id) AS periods
          FROM registrations r JOIN registers g ON g.id = r.register_id JOIN periods p ON p.registration_id = r.id
         WHERE r.therapist_id = ${item.therapist} AND r.register_id = ${relationIn(item.fields.register)}
         ORDER BY p.start DESC LIMIT 1`,
  )
  const { periods, ...props } = admitted.parse(row)
  const link = `${req.payload.config.serverURL}/dossier`
  return { template: 'registration-admitted', props: { name, ...props, again: periods > 1, link } }
}
