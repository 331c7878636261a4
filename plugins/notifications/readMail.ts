import type { PayloadRequest } from 'payload'
import { getViewer, hasRole } from '@/src/access/viewer'
import { env } from '@/src/lib/env'
import { asUser } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { hasMailServer } from './mailServer'
import { unseal } from './seal'

export type ReadableMail =
  | { kind: 'shown'; html: string; text: string }
  /** It holds a link that gives access: for the receiver only. */
  | { kind: 'secret' }
  | { kind: 'wiped' }

/**
 * What staff may see of a mail; null when they may not see the mail at all. Secrets are shown to nobody, but for one
 * case: in a demo without mail server an administrator must be able to follow a reset link.
 */
export async function readMail(req: PayloadRequest, id: number): Promise<ReadableMail | null> {
  const mail = await req.payload.findByID({ collection: 'outbox', id, disableErrors: true, ...asUser(req) })
  if (!mail) return null
  if (mail.html) return { kind: 'shown', html: mail.html, text: mail.text ?? '' }
  const [row] = await query(req, sql`SELECT sealed FROM outbox WHERE id = ${id}`)
  if (typeof row?.sealed !== 'string') return { kind: 'wiped' }
  const openToAdmins = env.APP_MODE === 'demo' && !hasMailServer(req.payload)
  if (!openToAdmins || !hasRole(await getViewer(req), 'admin')) return { kind: 'secret' }
  return { kind: 'shown', ...unseal(row.sealed, req.payload.secret) }
}
