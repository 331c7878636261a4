import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { queueWebhook } from '@/plugins/webhooks/queueWebhook'
import { nextStatus } from '@/src/domain/service/workflow'
import { addDays, amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { expireTags } from '@/src/lib/cache-tags'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { endEcdCode } from '../../identity/EcdCodes/codes/end'
import { toldApart } from '../../identity/StandingChanges/settle'
import { saveRegistration } from '../../registers/Registrations/life/store'
import { mailRequest } from './mail'
import { lockRequest, type RequestRow } from './row'

/**
 * Lets what a member asked take effect, when its day is there (KS-SRV-3, KS-SRV-4). Exactly once: of two at once the second
 * finds that it was done, and who runs a day late catches up.
 * @returns whether something took effect
 */
export async function takeEffect(req: PayloadRequest, id: number, now = new Date()): Promise<boolean> {
  return inTransaction(req, async () => {
    const request = await lockRequest(req, id)
    const { effectOn, organisation } = request
    if (nextStatus(request, 'effect') === null || effectOn === null || effectOn > amsterdamDay(now)) return false
    // The mail about the request says what follows.
    req.context = { ...req.context, [toldApart]: request.therapist }
    if (request.kind === 'downgrade') await downgrade(req, request)
    if (request.kind === 'deregistration') await endMembership(req, request, effectOn)
    await query(
      req,
      sql`UPDATE service_requests SET status = 'done', effected_at = ${now.toISOString()}, updated_at = now() WHERE id = ${id}`,
    )
    await recordAudit(req, {
      action: 'service-requests.effected',
      subject: 'service-requests',
      subjectId: id,
      organisation,
      fields: { kind: request.kind, effectOn },
    })
    await mailRequest(req, request, { what: 'effected' })
    return true
  })
}

/** No reimbursements any more; standing, directory and other systems follow from the profile's own hooks. */
async function downgrade(req: PayloadRequest, { therapist }: RequestRow): Promise<void> {
  const [row] = await query(req, sql`SELECT tier::text FROM therapists WHERE id = ${therapist} FOR NO KEY UPDATE`)
  if (row?.tier !== 'reimbursable') return
  await req.payload.update({
    collection: 'therapists',
    id: therapist,
    data: { tier: 'collective' },
    ...asSystem(req, 'a downgrade takes effect'),
  })
}

/** The end of a membership: status, registrations, ECD code; accounts elsewhere (ECD, GRO) hear of it. */
async function endMembership(req: PayloadRequest, request: RequestRow, effectOn: CalendarDate): Promise<void> {
  const { id, therapist, organisation } = request
  const [row] = await query(
    req,
    sql`SELECT standing::text, membership_number AS number FROM therapists WHERE id = ${therapist} FOR NO KEY UPDATE`,
  )
  const lastDay = addDays(effectOn, -1)
  await endRegistrations(req, request, lastDay)
  if (row?.standing !== 'ended') {
    await req.payload.update({
      collection: 'therapists',
      id: therapist,
      data: { standing: 'ended' },
      ...asSystem(req, 'a deregistration takes effect'),
    })
  }
  await endEcdCode(req, { therapist, organisation }, 'Je lidmaatschap is beëindigd.')
  await queueWebhook(req, 'member.ended', {
    therapist,
    organisation,
    data: { membershipNumber: row?.number, endedOn: lastDay, accounts: ['ecd', 'gro'] },
    key: `service-request:${id}`,
  })
}

/** Registrations in the registers that the organisation keeps itself; another keeper's go on. */
async function endRegistrations(
  req: PayloadRequest,
  { therapist, organisation }: RequestRow,
  endedOn: CalendarDate,
): Promise<void> {
  const rows = await query(
    req,
    sql`SELECT id FROM registrations WHERE therapist_id = ${therapist} AND organisation_id = ${organisation}
           AND status <> 'ended' ORDER BY id FOR NO KEY UPDATE`,
  )
  for (const { id } of rows) await saveRegistration(req, Number(id), { status: 'ended', endedOn })
  if (rows.length > 0) await expireTags(['registers'], req)
}
