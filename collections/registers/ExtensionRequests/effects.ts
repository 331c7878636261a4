import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { MailTo, ReviewAct } from '@/plugins/review/options'
import { extendStage } from '@/src/domain/registers/life'
import { amsterdamDay, isCalendarDate } from '@/src/domain/shared/calendar-date'
import type { MailTemplate } from '@/src/emails'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { extendPeriod } from '../Registrations/life/extendPeriod'
import { asPeriod, lockStanding } from '../Registrations/life/standing'
import { normById } from '../shared/normStore'
import { relationIn } from '../shared/relationIn'

const untilOf = ({ item }: ReviewAct): string | null => {
  const { until } = item.fields
  return typeof until === 'string' && isCalendarDate(until.slice(0, 10)) ? until.slice(0, 10) : null
}

/** Nobody asks for, or gets, an end that can't be (norms §2.18). @throws APIError 400, 409 */
export async function guardExtension(req: PayloadRequest, act: ReviewAct): Promise<void> {
  const [registration, end] = [relationIn(act.item.fields.registration), untilOf(act)]
  if (registration === null || end === null || (act.action !== 'submit' && act.action !== 'approve')) return
  const standing = await lockStanding(req, registration)
  const period = standing.periods.at(-1)
  if (!period || period.id !== relationIn(act.item.fields.period)) {
    throw conflict('Er is inmiddels een nieuwe periode; dit verzoek gaat over de vorige.')
  }
  const stage = { period: asPeriod(period), status: period.status }
  const moved = extendStage(await normById(req, period.norm), stage, { end, on: amsterdamDay(act.at), granted: true })
  if (!moved.ok) throw act.action === 'submit' ? invalid({ until: moved.message }) : conflict(moved.message)
}

/** Granting moves the end, also past the limit of what staff may give at once (KK-DOS-8). */
export async function grantExtension(req: PayloadRequest, act: ReviewAct): Promise<void> {
  const [registration, end] = [relationIn(act.item.fields.registration), untilOf(act)]
  if (act.action !== 'approve' || registration === null || end === null) return
  await extendPeriod(req, { registration, end, reason: act.reason ?? '', granted: true, at: act.at })
}

const row = z.object({
  register: z.string(),
  end: z.string(),
  extensions: z.array(z.object({ previousEnd: z.string() })),
})

/** Granting is answered with the new end date. */
export async function extensionMail(
  req: PayloadRequest,
  { item, action, reason }: ReviewAct,
  { name, link }: MailTo,
): Promise<MailTemplate | null> {
  const period = relationIn(item.fields.period)
  if (action !== 'approve' || period === null) return null
  const rows = await query(
    req,
    sql`SELECT g.name AS register, p."end"::text, p.extensions
          FROM periods p JOIN registrations r ON r.id = p.registration_id JOIN registers g ON g.id = r.register_id
         WHERE p.id = ${period}`,
  )
  const { register, end, extensions } = row.parse(rows[0])
  const previousEnd = extensions.at(-1)?.previousEnd ?? end
  return { template: 'period-extended', props: { name, register, previousEnd, end, reason, link } }
}
