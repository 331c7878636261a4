import { randomUUID } from 'node:crypto'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { queueMail } from '@/plugins/notifications/queueMail'
import { ownerOf } from '@/plugins/review/people'
import { idOf } from '@/src/lib/relation'
import { query, sql } from '@/src/lib/sql'
import { tellOthers } from '../../shared/tellOthers'

const told = ['iban', 'accountHolder', 'vatNumber'] as const

/** Bookkeeping hears of it; of another account number the owner of the account does too, at the account's own address. */
export const tellOfBank: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const therapist = idOf(doc.therapist)
  if (therapist === null) return doc
  const changed = told.filter((name) => (doc[name] ?? null) !== (previousDoc?.[name] ?? null))
  if (changed.length > 0) await tellOthers(req, therapist, 'bank')
  // Who fills it in for the first time has nothing that could be taken over.
  if (operation === 'update' && changed.includes('iban') && previousDoc?.iban)
    await warn(req, therapist, idOf(doc.organisation))
  return doc
}

async function warn(req: PayloadRequest, therapist: number, organisation: number | null): Promise<void> {
  const [account] = await query(
    req,
    sql`SELECT u.email FROM users u JOIN therapists t ON t.user_id = u.id WHERE t.id = ${therapist}`,
  )
  if (typeof account?.email !== 'string') return
  const { firstName: name } = await ownerOf(req, therapist)
  await queueMail(req, {
    to: account.email,
    key: `bank-changed:${randomUUID()}`,
    organisation,
    template: 'bank-changed',
    props: { name, link: `${req.payload.config.serverURL}/account?open=bank` },
  })
}
