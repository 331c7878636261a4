import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { getViewer } from '@/src/access/viewer'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { forbidden } from '@/src/lib/errors/refusals'
import { asSystem } from '@/src/lib/local-api'
import { inTransaction } from '@/src/lib/transaction'
import { mailMember } from '../mail'
import { closeAdmission } from './close'
import { type AdmissionRow, decider, lockAdmission, lockOpen } from './row'

/** Where a member stands while nobody decides about them any more, or again. */
async function setStanding(
  req: PayloadRequest,
  { therapist }: AdmissionRow,
  standing: 'ended' | 'screening',
): Promise<void> {
  await req.payload.update({
    collection: 'therapists',
    id: therapist,
    data: { standing },
    ...asSystem(req, 'the end of a screening, or its reopening'),
  })
}

const audit = (
  req: PayloadRequest,
  { id, organisation }: AdmissionRow,
  what: 'refused' | 'withdrawn' | 'reopened',
  fields?: Record<string, unknown>,
): Promise<void> =>
  recordAudit(req, { action: `admissions.${what}`, subject: 'admissions', subjectId: id, organisation, fields })

/** Doesn't admit a member, with the reason; they may object (KS-SCR-3, X-10). @throws APIError 403, 404 · 409 decided already */
export function refuseMember(
  req: PayloadRequest,
  id: number,
  { reason }: { reason: string },
  now = new Date(),
): Promise<{ letter: string | null }> {
  return inTransaction(req, async () => {
    const admission = await lockOpen(req, id)
    const by = await decider(req, admission)
    const on = amsterdamDay(now)
    const letter = await closeAdmission(req, admission, { status: 'refused', reason, on, by })
    await setStanding(req, admission, 'ended')
    await mailMember(req, admission, `admission:${id}:refused:${letter}`, (name, link) => ({
      template: 'member-refused',
      props: { name, organisation: admission.organisationName, reason, letterNumber: letter ?? '', link },
    }))
    await audit(req, admission, 'refused', { letter })
    return { letter }
  })
}

/** The member doesn't want to join any more. @throws APIError 403 for anybody else · 404 · 409 decided already */
export function withdrawAdmission(req: PayloadRequest, id: number, now = new Date()): Promise<object> {
  return inTransaction(req, async () => {
    const admission = await lockOpen(req, id)
    if ((await getViewer(req))?.therapist?.id !== admission.therapist) {
      throw forbidden('Alleen het lid zelf trekt een aanmelding in.')
    }
    await closeAdmission(req, admission, { status: 'withdrawn', reason: null, on: amsterdamDay(now), by: null })
    await setStanding(req, admission, 'ended')
    await audit(req, admission, 'withdrawn')
    return { id }
  })
}

/** An objection that was right: the screening goes on, and somebody else decides. In the transaction of `req`. */
export async function reopenAdmission(req: PayloadRequest, id: number): Promise<void> {
  const admission = await lockAdmission(req, id)
  if (admission.status !== 'refused') return
  await req.payload.update({
    collection: 'admissions',
    id,
    // The letter keeps its number in the audit trail; the next decision gets one of its own.
    data: { status: 'open', reason: null, decidedOn: null, decidedBy: null, decidedByName: null, letterNumber: null },
    ...asSystem(req, 'an objection was right'),
  })
  await setStanding(req, admission, 'screening')
  await audit(req, admission, 'reopened')
}
