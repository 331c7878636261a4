import { randomUUID } from 'node:crypto'
import type { CollectionAfterChangeHook } from 'payload'
import { queueMail } from '@/plugins/notifications/queueMail'
import { ownerOf } from '@/plugins/review/people'
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
