import { randomUUID } from 'node:crypto'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { queueMail } from '@/plugins/notifications/queueMail'
import { ownerOf } from '@/plugins/review/people'
import { limitMade } from '@/src/lib/rate-limit'
import { idOf } from '@/src/lib/relation'
import { query, sql } from '@/src/lib/sql'

/**
 * Mail to the member goes to another address from now on (KS-PRA-2): both that address and the account's are told, so
 * that a mistake or a stranger doesn't stay unseen.
 */
export const tellOfAddress: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const therapist = idOf(doc.therapist)
  const email = typeof doc.email === 'string' ? doc.email : null
  if (therapist === null || email === (previousDoc?.email ?? null)) return doc
  const { firstName: name } = await ownerOf(req, therapist)
  const [account] = await query(
    req,
    sql`SELECT u.email FROM users u JOIN therapists t ON t.user_id = u.id WHERE t.id = ${therapist}`,
  )
  if (typeof account?.email !== 'string') return doc
  limitMade('practice-email', await toldBefore(req, account.email))
  const link = `${req.payload.config.serverURL}/praktijk?open=contact`
  const common = { key: randomUUID(), organisation: idOf(doc.organisation) }
  const tell = (to: string, isNew: boolean) =>
    queueMail(req, {
      ...common,
      to,
      key: `practice-email:${isNew ? 'new' : 'account'}:${common.key}`,
      template: 'practice-email',
      props: { name, isNew, stopped: email === null, link },
    })
  await tell(account.email, false)
  if (email !== null && email !== account.email) await tell(email, true)
  return doc
}

/** When the owner of this account was told of a change in the last hours: each change is one mail, to any address. */
async function toldBefore(req: PayloadRequest, account: string): Promise<Date[]> {
  const rows = await query(
    req,
    sql`SELECT created_at AS at FROM outbox
         WHERE "to" = ${account} AND template = 'practice-email' AND created_at > now() - interval '1 day'
         ORDER BY created_at DESC LIMIT 20`,
  )
  return rows.map(({ at }) => new Date(String(at)))
}
