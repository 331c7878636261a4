import type { PayloadRequest } from 'payload'
import { eraseFiles } from '@/plugins/private-files/eraseFiles'
import { cutoff, cutoffOfYear } from '@/src/domain/privacy/cutoff'
import { type Retention, type RetentionPart, retention } from '@/src/domain/privacy/retention'
import type { Term } from '@/src/domain/privacy/term'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { counted, type Sql } from '../erasure/step'

/** Erases at most `most` rows that are past their term today. @returns how many it erased */
type Sweep = (req: PayloadRequest, today: CalendarDate, most: number) => Promise<number>

/** Rows of a table that a condition finds, in batches. */
const rows =
  (table: string, past: (today: CalendarDate) => Sql): Sweep =>
  (req, today, most) =>
    counted(
      req,
      sql`DELETE FROM ${sql.identifier(table)} WHERE id IN
            (SELECT id FROM ${sql.identifier(table)} WHERE ${past(today)} ORDER BY id LIMIT ${most}) RETURNING 1`,
    )

/** What the table of retention says of this part: its own term. */
function termOf(part: RetentionPart): Term {
  const line: Retention = retention[part]
  if (!line.own) throw new Error(`${part} has no term of its own`)
  return line.own
}

const before = (part: RetentionPart, today: CalendarDate): Sql => sql`${cutoff(termOf(part), today)}::date`

/** A certificate of conduct goes with its files. */
const conduct: Sweep = async (req, today, most) => {
  const past = await query(
    req,
    sql`SELECT id FROM certificates_of_conduct WHERE status IN ('approved', 'rejected') AND valid_until < ${before('conduct', today)}
         ORDER BY id LIMIT ${most} FOR UPDATE SKIP LOCKED`,
  )
  for (const { id } of past) {
    await eraseFiles(req, { collection: 'certificates-of-conduct', id: Number(id) })
    await query(req, sql`DELETE FROM certificates_of_conduct WHERE id = ${Number(id)}`)
  }
  return past.length
}

/** Chats that were closed before a day, with what was said in them and the files that were sent along. */
const chats =
  (part: 'chats' | 'visitorChats'): Sweep =>
  async (req, today, most) => {
    const whose = part === 'chats' ? sql`therapist_id IS NOT NULL` : sql`therapist_id IS NULL`
    const past = await query(
      req,
      sql`SELECT id FROM conversations WHERE status = 'closed' AND ${whose} AND closed_at < ${before(part, today)}
           ORDER BY id LIMIT ${most} FOR UPDATE SKIP LOCKED`,
    )
    const ids = sql.param(past.map(({ id }) => Number(id)))
    const withFile = await query(
      req,
      sql`SELECT id FROM messages WHERE conversation_id = ANY(${ids}::int[]) AND file_id IS NOT NULL`,
    )
    for (const { id } of withFile) await eraseFiles(req, { collection: 'messages', id: Number(id) })
    await query(req, sql`DELETE FROM conversations WHERE id = ANY(${ids}::int[])`)
    return past.length
  }

/** Self-evaluations that were decided about before a day, with all that hangs on them; the files are erased. */
const keurmerk: Sweep = async (req, today, most) => {
  const past = await query(
    req,
    sql`SELECT id FROM self_evaluations WHERE decided_on < ${before('keurmerk', today)} ORDER BY id LIMIT ${most} FOR UPDATE SKIP LOCKED`,
  )
  const ids = sql.param(past.map(({ id }) => Number(id)))
  const files = await query(
    req,
    sql`SELECT id FROM self_evaluation_attachments WHERE evaluation_id = ANY(${ids}::int[])`,
  )
  for (const { id } of files) await eraseFiles(req, { collection: 'self-evaluation-attachments', id: Number(id) })
  for (const table of [
    'self_evaluation_attachments',
    'self_evaluation_answers',
    'self_evaluation_people',
    'self_evaluation_submissions',
    'keurmerk_judgements',
    'keurmerk_questions',
  ]) {
    await query(req, sql`DELETE FROM ${sql.identifier(table)} WHERE evaluation_id = ANY(${ids}::int[])`)
  }
  await query(req, sql`DELETE FROM self_evaluations WHERE id = ANY(${ids}::int[])`)
  return past.length
}

/** What the tax office no longer asks for; of who was erased before, the name goes with the last of it. */
const money: Sweep = async (req, today, most) => {
  const year = sql`${cutoffOfYear(termOf('money'), today)}::date`
  const charges = sql`(SELECT id FROM charges WHERE booked_on < ${year} ORDER BY id LIMIT ${most})`
  const invoices = sql`(SELECT i.id FROM invoices i WHERE i.issued_on < ${year} AND NOT EXISTS
    (SELECT 1 FROM invoices k WHERE k.credits_id = i.id AND k.issued_on >= ${year}) ORDER BY i.id LIMIT ${most})`
  await query(req, sql`DELETE FROM payment_attempts WHERE invoice_id IN ${invoices}`)
  const gone = await counted(req, sql`DELETE FROM invoices WHERE id IN ${invoices} RETURNING 1`)
  const unbilled = sql`SELECT id FROM ${charges} c WHERE NOT EXISTS (SELECT 1 FROM invoices_lines l WHERE l.charge_id = c.id)`
  await query(req, sql`DELETE FROM payments WHERE charge_id IN (${unbilled}) AND paid_on < ${year}`)
  const amounts = await counted(
    req,
    sql`DELETE FROM charges WHERE id IN (${unbilled}) AND NOT EXISTS (SELECT 1 FROM payments p WHERE p.charge_id = charges.id)
        RETURNING 1`,
  )
  const names = await counted(
    req,
    sql`DELETE FROM therapists t WHERE t.user_id IS NULL AND t.standing = 'ended'
           AND EXISTS (SELECT 1 FROM erasure_requests e WHERE e.status = 'done'
                          AND (e.outcome -> 'subject' ->> 'therapist')::int = t.id)
           AND NOT EXISTS (SELECT 1 FROM charges c WHERE c.therapist_id = t.id)
           AND NOT EXISTS (SELECT 1 FROM payments p WHERE p.therapist_id = t.id)
           AND NOT EXISTS (SELECT 1 FROM payment_attempts p WHERE p.therapist_id = t.id)
           AND NOT EXISTS (SELECT 1 FROM invoices i WHERE i.therapist_id = t.id) RETURNING 1`,
  )
  return gone + amounts + names
}

/** The last mail to who was erased names them; a month is enough to see that it arrived. */
const lastMail = sql`(template = 'erasure-done' AND state <> 'waiting' AND created_at < now() - interval '30 days')`

/** What was filled in goes; so do the marks by which a form that is sent twice is known. */
const forms: Sweep = async (req, today, most) => {
  await query(req, sql`DELETE FROM form_submission_keys WHERE given_at < now() - interval '2 days'`)
  return rows('form_submissions', (on) => sql`created_at < ${before('forms', on)}`)(req, today, most)
}

const votes: Sweep = (req, today, most) =>
  counted(
    req,
    sql`DELETE FROM article_votes WHERE ctid IN
          (SELECT ctid FROM article_votes WHERE given_at < ${before('votes', today)} LIMIT ${most}) RETURNING 1`,
  )

/** How each line of the retention table with a term of its own is kept to, every day. A test: none is missing. */
export const sweeps: Partial<Record<RetentionPart, Sweep>> = {
  tokens: rows('credential_tokens', (today) => sql`expires_at < ${before('tokens', today)}`),
  conduct,
  reminders: rows('reminders', (today) => sql`"end" < ${before('reminders', today)}`),
  money,
  chats: chats('chats'),
  visitorChats: chats('visitorChats'),
  assistant: rows('assistant_turns', (today) => sql`created_at < ${before('assistant', today)}`),
  calls: rows('call_appointments', (today) => sql`"end" < ${before('calls', today)}`),
  insurance: rows(
    'aov_applications',
    (today) =>
      sql`status NOT IN ('submitted', 'sent') AND coalesce(decided_at, updated_at) < ${before('insurance', today)}`,
  ),
  keurmerk,
  forms,
  votes,
  downloads: rows('document_downloads', (today) => sql`downloaded_at < ${before('downloads', today)}`),
  mails: rows('outbox', (today) => sql`(state <> 'waiting' AND created_at < ${before('mails', today)}) OR ${lastMail}`),
  messages: rows(
    'webhook_deliveries',
    (today) => sql`status <> 'queued' AND created_at < ${before('messages', today)}`,
  ),
  exports: rows(
    'data_exports',
    (today) => sql`status IN ('expired', 'failed') AND asked_at < ${before('exports', today)}`,
  ),
  erasures: rows(
    'erasure_requests',
    (today) => sql`status NOT IN ('asked', 'planned') AND coalesce(done_at, asked_at) < ${before('erasures', today)}`,
  ),
}
