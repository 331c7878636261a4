import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { queueMail } from '@/plugins/notifications/queueMail'
import { ownerOf } from '@/plugins/review/people'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { type CertificateRow, certificateById } from './store'

/**
 * Revokes a certificate: from now on its check says so, and its bit in the status list is set. The holder is told
 * why. It can't be undone; a new one is issued instead.
 * @throws APIError 404 out of reach · 409 revoked already
 */
export async function revokeCertificate(req: PayloadRequest, id: number, reason: string): Promise<void> {
  await inTransaction(req, async () => {
    await query(req, sql`SELECT 1 FROM certificates WHERE id = ${id} FOR UPDATE`)
    const certificate = await certificateById(req, id)
    if (!certificate || !(await mayRevoke(req, certificate))) throw notFound()
    if (certificate.revokedOn) throw conflict('Dit certificaat is al ingetrokken.')
    const today = amsterdamDay(new Date())
    await query(
      req,
      sql`UPDATE certificates SET revoked_on = ${today}, revoked_reason = ${reason}, updated_at = now() WHERE id = ${id}`,
    )
    const { organisation, number } = certificate
    await recordAudit(req, {
      action: 'certificates.revoke',
      subject: 'certificates',
      subjectId: id,
      organisation,
      fields: { number },
    })
    await tellHolder(req, certificate, reason)
  })
}

async function mayRevoke(req: PayloadRequest, { organisation }: CertificateRow): Promise<boolean> {
  const viewer = await getViewer(req)
  if (organisation === null) return false
  return mayWithin(viewer, 'reviewEvidence', organisation) || mayWithin(viewer, 'manageRegisters', organisation)
}

async function tellHolder(req: PayloadRequest, certificate: CertificateRow, reason: string): Promise<void> {
  if (certificate.therapist === null) return
  const { email, firstName } = await ownerOf(req, certificate.therapist)
  if (!email) return
  const { id, number, registerName, organisation } = certificate
  await queueMail(req, {
    to: email,
    key: `certificate-revoked:${id}`,
    organisation,
    template: 'certificate-revoked',
    props: {
      name: firstName,
      number,
      register: registerName,
      reason,
      link: `${req.payload.config.serverURL}/account?open=downloads`,
    },
  })
}
