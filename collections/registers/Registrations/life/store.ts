import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { queueMail } from '@/plugins/notifications/queueMail'
import { ownerOf } from '@/plugins/review/people'
import type { AuditAction } from '@/src/domain/audit/action-label'
import type { MailTemplate } from '@/src/emails'
import { asSystem } from '@/src/lib/local-api'
import type { Period, Registration } from '@/src/payload-types'
import type { Standing } from './standing'

/** Changes a period, in the transaction of `req`; the audit trail tells which fields. */
export async function savePeriod(req: PayloadRequest, id: number, data: Partial<Period>): Promise<void> {
  await req.payload.update({ collection: 'periods', id, data, ...asSystem(req, 'life of a registration') })
}

/** Changes a registration, in the transaction of `req`. */
export async function saveRegistration(req: PayloadRequest, id: number, data: Partial<Registration>): Promise<void> {
  await req.payload.update({ collection: 'registrations', id, data, ...asSystem(req, 'life of a registration') })
}

/** Opens a period; its norm and its end follow from its first day. @throws APIError 400 when no norm is in force on it */
export const openPeriod = (req: PayloadRequest, registration: number, start: string): Promise<Period> =>
  req.payload.create({
    collection: 'periods',
    data: { registration, start, status: 'running' },
    ...asSystem(req, 'the next period of a registration'),
  })

/** Writes down who did what to a registration, and why. */
export const auditLife = (
  req: PayloadRequest,
  { id, organisation }: Pick<Standing, 'id' | 'organisation'>,
  action: AuditAction,
  fields: Record<string, unknown>,
  reason?: string,
): Promise<void> => recordAudit(req, { action, subject: 'registrations', subjectId: id, organisation, fields, reason })

/** Mails whose registration it is, when their account has an address. The same key never makes a second mail. */
export async function mailHolder(
  req: PayloadRequest,
  { therapist, organisation }: Pick<Standing, 'therapist' | 'organisation'>,
  key: string,
  compose: (firstName: string, link: (path: string) => string) => MailTemplate,
): Promise<void> {
  const { email, firstName } = await ownerOf(req, therapist)
  if (!email) return
  const link = (path: string): string => `${req.payload.config.serverURL}${path}`
  await queueMail(req, { to: email, key, organisation, ...compose(firstName, link) })
}
