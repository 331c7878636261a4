import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'
import type { Tally } from '../../../registers/Registrations/jobs/eachApart'
import { type Attempt, attemptWhere } from '../operations/attempt'
import { refreshAttempt } from '../operations/receive'
import { providerNamed } from '../providers'
import { closeAttempt } from '../settle'

const hour = 3_600_000
/** One of which the provider never told anything, and one that stays open there: so long is waited. */
const patience = { unknown: 24 * hour, open: 14 * 24 * hour }

/**
 * Looks after attempts that stay open (KS-ACC-6): a report may have been lost, so the provider is asked; what stays open for two
 * weeks, or can't be asked, is expired. Should it be paid after all, its report is still heard.
 */
export async function closeAttempts(payload: Payload, now: Date): Promise<Tally> {
  const asking = await createLocalReq({}, payload)
  const before = new Date(now.getTime() - hour).toISOString()
  const rows = await query(
    asking,
    sql`SELECT id FROM payment_attempts WHERE status = 'open' AND started_at < ${before} ORDER BY id`,
  )
  const tally: Tally = { done: 0, failed: 0 }
  for (const { id } of z.array(z.object({ id: z.number() })).parse(rows)) {
    const req = await createLocalReq({}, payload)
    try {
      if (await lookAfter(req, id, now)) tally.done += 1
    } catch (error) {
      tally.failed += 1
      const reason = error instanceof Error ? error.constructor.name : 'unknown'
      payload.logger.error({ attempt: id, reason }, 'looking after a payment failed')
    }
  }
  return tally
}

/** Not in one transaction: the provider is asked in between. */
async function lookAfter(req: PayloadRequest, id: number, now: Date): Promise<boolean> {
  const attempt = await attemptWhere(req, sql`a.id = ${id} AND a.status = 'open'`)
  if (!attempt) return false
  const provider = providerNamed(attempt.provider)
  const asked = provider && attempt.providerId !== null ? await refreshAttempt(req, attempt, provider, now) : attempt
  if (asked.status !== 'open') return true
  if (now.getTime() - asked.startedAt.getTime() < waitFor(attempt, provider !== null)) return false
  await closeAttempt(req, asked, now)
  return true
}

const waitFor = ({ providerId }: Attempt, known: boolean): number =>
  providerId === null || !known ? patience.unknown : patience.open
