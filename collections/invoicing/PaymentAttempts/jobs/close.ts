import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/sql'
import type { Tally } from '../../../registers/Registrations/jobs/eachApart'
import { type Attempt, attemptWhere } from '../operations/attempt'
import { refreshAttempt } from '../operations/receive'
import { providerNamed } from '../providers'
import type { PaymentProvider } from '../providers/provider'
import { isUnreachable } from '../providers/unreachable'
import { closeAttempt } from '../settle'

const hour = 3_600_000
/** One of which the provider never told anything, and one that stays open there: so long is waited. */
const patience = { unknown: 24 * hour, open: 14 * 24 * hour }

/** So often in a row without an answer, and the provider is away: then it isn't asked any more this time. */
const enough = 3

/**
 * Looks after attempts that stay open (KS-ACC-6): a report may have been lost, so the provider is asked; what stays open for two
 * weeks, or can't be asked, is expired. Should it be paid after all, its report is still heard. A provider that is away isn't
 * waited for again and again: what couldn't be asked waits for the next hour, which begins with others.
 */
export async function closeAttempts(payload: Payload, now: Date): Promise<Tally> {
  const tally: Tally = { done: 0, failed: 0 }
  let [inARow, waiting] = [0, 0]
  for (const id of await openFor(payload, now)) {
    const req = await createLocalReq({}, payload)
    try {
      const attempt = await attemptWhere(req, sql`a.id = ${id} AND a.status = 'open'`)
      if (!attempt) continue
      const provider = attempt.providerId === null ? null : providerNamed(attempt.provider)
      if (provider && inARow >= enough) waiting += 1
      else {
        if (await lookAfter(req, attempt, provider, now)) tally.done += 1
        if (provider) inARow = 0
      }
    } catch (error) {
      if (isUnreachable(error)) [inARow, waiting] = [inARow + 1, waiting + 1]
      else {
        tally.failed += 1
        const reason = error instanceof Error ? error.constructor.name : 'unknown'
        payload.logger.error({ attempt: id, reason }, 'looking after a payment failed')
      }
    }
  }
  if (waiting > 0) payload.logger.warn({ waiting }, 'payments wait until the provider can be asked')
  return tally
}

/** Those that have been open for an hour, each time from another one on: three that never get an answer hold up no others. */
async function openFor(payload: Payload, now: Date): Promise<number[]> {
  const before = new Date(now.getTime() - hour).toISOString()
  const rows = await query(
    await createLocalReq({}, payload),
    sql`SELECT id FROM payment_attempts WHERE status = 'open' AND started_at < ${before} ORDER BY id`,
  )
  const ids = rows.map(({ id }) => Number(id))
  const first = (Math.floor(now.getTime() / hour) * enough) % Math.max(ids.length, 1)
  return [...ids.slice(first), ...ids.slice(0, first)]
}

/** Not in one transaction: the provider is asked in between. */
async function lookAfter(
  req: PayloadRequest,
  attempt: Attempt,
  provider: PaymentProvider | null,
  now: Date,
): Promise<boolean> {
  const asked = provider ? await refreshAttempt(req, attempt, provider, now) : attempt
  if (asked.status !== 'open') return true
  if (now.getTime() - asked.startedAt.getTime() < (provider ? patience.open : patience.unknown)) return false
  await closeAttempt(req, asked, now)
  return true
}
