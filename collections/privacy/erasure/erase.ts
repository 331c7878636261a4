import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { refreshDirectory } from '@/collections/identity/PracticeProfiles/directory/refresh'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { queueMail } from '@/plugins/notifications/queueMail'
import { queueWebhook } from '@/plugins/webhooks/queueWebhook'
import { expireTags } from '@/src/lib/cache-tags'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { type ErasedFile, eraseCopies, eraseTheirFiles } from './files'
import { leaveGroups } from './groups'
import { closeReviews } from './open'
import { allowErasing, type Subject } from './step'
import { steps } from './steps'

/** What was erased, without anything of whom: counts by collection, and hashes of files. Ids only, so that a restored backup can be erased again. */
type Proof = {
  subject: { therapist: number; user: number | null }
  counts: Record<string, number>
  closed: number
  files: ErasedFile[]
}

/**
 * Erases a member whose request was approved or whose term is over: everything in one transaction that also ticks the
 * request off, so that it happens wholly and once, whenever the process dies. Bytes of files go by the jobs that it queues.
 */
export async function eraseMember(payload: Payload, request: number): Promise<'done' | 'nothing to do'> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const subject = await subjectOf(req, request)
    if (!subject) return 'nothing to do'
    await allowErasing(req)
    const proof = await eraseAll(req, subject)
    await query(
      req,
      sql`UPDATE erasure_requests SET status = 'done', done_at = now(),
                 outcome = ${JSON.stringify(proof)}::jsonb, updated_at = now() WHERE id = ${request}`,
    )
    await tell(req, subject, proof)
    return 'done'
  })
}

/** Erases whatever there still is of a subject; a second time it finds nothing. Call it in a transaction that allows erasing. */
async function eraseAll(req: PayloadRequest, subject: Subject): Promise<Proof> {
  const closed = await closeReviews(req, subject)
  const counts: Record<string, number> = { 'data-exports': await eraseCopies(req, subject) }
  Object.assign(counts, await leaveGroups(req, subject))
  const files = await eraseTheirFiles(req, subject)
  counts.files = files.length
  for (const { of, work } of steps) counts[of] = await work(req, subject)
  const found = Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
  return { subject: { therapist: subject.therapist, user: subject.user }, counts: found, closed, files }
}

const row = z.object({
  request: z.number(),
  therapist: z.number(),
  user: z.number().nullable(),
  organisation: z.number(),
  email: z.string().nullable(),
  firstName: z.string(),
})

/** Locks the request, the account and the profile, in that order. Null: it isn't planned (any more). */
async function subjectOf(req: PayloadRequest, request: number): Promise<Subject | null> {
  const planned = await query(
    req,
    sql`SELECT id FROM erasure_requests WHERE id = ${request} AND status = 'planned' FOR UPDATE`,
  )
  if (planned.length === 0) return null
  await query(
    req,
    sql`SELECT 1 FROM users WHERE id = (SELECT t.user_id FROM therapists t JOIN erasure_requests e
          ON e.therapist_id = t.id WHERE e.id = ${request}) FOR UPDATE`,
  )
  const [found] = await query(
    req,
    sql`SELECT e.id AS request, t.id AS therapist, u.id AS "user", t.organisation_id AS organisation, u.email,
               t.first_name AS "firstName"
          FROM erasure_requests e JOIN therapists t ON t.id = e.therapist_id LEFT JOIN users u ON u.id = t.user_id
         WHERE e.id = ${request} FOR UPDATE OF t`,
  )
  if (!found) return null
  const subject = row.parse(found)
  return { ...subject, addresses: await addressesOf(req, subject) }
}

/** Where they got mail: their account, and other addresses that nobody else uses. */
async function addressesOf(req: PayloadRequest, { therapist, user, email }: z.infer<typeof row>): Promise<string[]> {
  const rows = await query(
    req,
    sql`SELECT DISTINCT own.email FROM (
          SELECT email FROM practice_profiles WHERE therapist_id = ${therapist}
          UNION SELECT email FROM sign_ups WHERE therapist_id = ${therapist}
          UNION SELECT email FROM intervisie_group_members WHERE therapist_id = ${therapist}
          UNION SELECT email FROM credential_tokens WHERE user_id = ${user}) own
         WHERE btrim(coalesce(own.email, '')) <> ''
           AND NOT EXISTS (SELECT 1 FROM users u WHERE u.email = own.email AND u.id IS DISTINCT FROM ${user}::int)
           AND NOT EXISTS (SELECT 1 FROM practice_profiles p WHERE p.email = own.email AND p.therapist_id <> ${therapist})`,
  )
  const found = rows.map(({ email: address }) => String(address))
  return [...new Set(email === null ? found : [email, ...found])]
}

async function tell(req: PayloadRequest, subject: Subject, { counts, files }: Proof): Promise<void> {
  const { request, therapist, organisation, email, firstName } = subject
  await refreshDirectory(req, therapist)
  await expireTags(['directory', 'registers'], req)
  await queueWebhook(req, 'member.ended', { therapist, organisation, data: {}, key: `erased:${request}` })
  await recordAudit(req, {
    action: 'erasure-requests.done',
    subject: 'erasure-requests',
    subjectId: request,
    organisation,
    fields: { rows: Object.values(counts).reduce((sum, count) => sum + count, 0), files: files.length },
  })
  if (!email) return
  await queueMail(req, {
    to: email,
    key: `erasure-done:${request}`,
    organisation,
    template: 'erasure-done',
    props: { name: firstName },
  })
}
