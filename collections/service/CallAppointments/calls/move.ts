import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { type CallAction, callStatusAfter, whyNotCall } from '@/src/domain/service/calls'
import { conflict, forbidden, invalid, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { openingHours } from './hours'
import { mailCancelled, mailMissed } from './mail'
import { type CallRow, lockedCall } from './row'

type Asked = { call: CallRow; by: 'member' | 'staff' }

/** The call in the address, locked, and as whom the viewer stands to it. @throws APIError 404 */
async function asked(req: PayloadRequest, value: unknown): Promise<Asked> {
  const id = idFrom(value)
  const viewer = await getViewer(req)
  const call = id === null ? null : await lockedCall(req, id)
  if (!call || !viewer) throw notFound()
  if (viewer.therapist?.id === call.therapist) return { call, by: 'member' }
  if (!mayWithin(viewer, 'takeCalls', call.organisation)) throw notFound()
  return { call, by: 'staff' }
}

type Move = { id: unknown; action: CallAction; reason: string | null; note: string | null }

/**
 * Cancels a call, or writes down that it was made or made in vain (KS-SRV-7). The row is locked first: of two at once exactly
 * one succeeds. What we cancel needs a reason, which the member gets by mail.
 * @throws APIError 404 out of reach · 403 not the member's to say · 409 not from where it stands · 400 without reason
 */
export async function moveCall(req: PayloadRequest, { id, action, reason, note }: Move, now: Date): Promise<number> {
  return inTransaction(req, async () => {
    const { call, by } = await asked(req, id)
    if (by === 'member' && action !== 'cancel') throw forbidden('Alleen een medewerker kan dit.')
    const why = whyNotCall(action, by, call, now)
    if (why) throw conflict(why)
    const told = by === 'staff' && action === 'cancel' ? reason : null
    if (by === 'staff' && action === 'cancel' && !told)
      throw invalid({ reason: 'Schrijf waarom je annuleert. Het lid leest dit.' })
    const at = now.toISOString()
    await query(
      req,
      sql`UPDATE call_appointments SET status = ${callStatusAfter[action]}, cancel_reason = ${told},
                 cancelled_at = ${action === 'cancel' ? at : null}, note = coalesce(${note}::text, note), updated_at = ${at}
           WHERE id = ${call.id}`,
    )
    await recordAudit(req, {
      action: `call-appointments.${action}`,
      subject: 'call-appointments',
      subjectId: call.id,
      organisation: call.organisation,
      fields: { from: call.status, to: callStatusAfter[action] },
    })
    if (told) await mailCancelled(req, call, told)
    if (action === 'missed') await mailMissed(req, call)
    return call.id
  })
}

/**
 * Gives a call to another colleague of the opening hours, e.g. because somebody is ill (KS-SRV-7). The time stays.
 * @throws APIError 404 out of reach · 400 nobody who calls · 409 over, or busy then
 */
export async function reassignCall(req: PayloadRequest, value: unknown, staff: number): Promise<number> {
  return inTransaction(req, async () => {
    const { call, by } = await asked(req, value)
    if (by === 'member') throw forbidden('Alleen een medewerker kan dit.')
    if (call.status !== 'booked') throw conflict('Alleen een belafspraak die nog staat, kan naar een ander.')
    const { staff: colleagues } = await openingHours(req, call.organisation)
    const to = colleagues.find(({ account }) => account === staff)
    if (!to) throw invalid({ staff: 'Kies een collega die belafspraken doet.' })
    if (staff === call.staff) return call.id
    const busy = await query(
      req,
      sql`SELECT 1 FROM call_appointments WHERE staff = ${staff} AND status <> 'cancelled'
             AND start < ${call.end.toISOString()} AND "end" > ${call.start.toISOString()}`,
    )
    if (busy.length > 0) throw conflict(`${to.name} heeft dan al een belafspraak. Kies een ander.`)
    await query(
      req,
      sql`UPDATE call_appointments SET staff = ${staff}, staff_name = ${to.name}, updated_at = now() WHERE id = ${call.id}`,
    )
    await recordAudit(req, {
      action: 'call-appointments.reassigned',
      subject: 'call-appointments',
      subjectId: call.id,
      organisation: call.organisation,
      fields: { from: call.staff, to: staff },
    })
    return call.id
  })
}
