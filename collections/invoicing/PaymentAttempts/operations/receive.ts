import type { PayloadRequest } from 'payload'
import { sql } from '@/src/lib/sql'
import type { PaymentProvider } from '../providers/provider'
import { closeAttempt, settleAttempt } from '../settle'
import { type Attempt, attemptWhere } from './attempt'

/**
 * Asks the provider what became of an attempt, and writes that down. An attempt that the provider doesn't know (any more)
 * is expired. @throws APIError 503 the provider can't be reached
 */
export async function refreshAttempt(
  req: PayloadRequest,
  attempt: Attempt,
  provider: PaymentProvider,
  now = new Date(),
): Promise<Attempt> {
  const { providerId } = attempt
  // One of a provider that isn't used here any more can't be asked either.
  const known = providerId !== null && attempt.provider === provider.name
  const payment = known ? await provider.ask(req, providerId) : null
  if (payment) await settleAttempt(req, attempt, payment, now)
  else await closeAttempt(req, attempt, now)
  return (await attemptWhere(req, sql`a.id = ${attempt.id}`)) ?? attempt
}

/**
 * A provider says that something happened to one of its payments (KS-ACC-6). Nothing of that is believed but which one: what
 * became of it is asked. One that isn't ours is passed over in silence, so that nobody learns which are.
 */
export async function receiveReport(req: PayloadRequest, provider: PaymentProvider, providerId: string): Promise<void> {
  const attempt = await attemptWhere(req, sql`a.provider = ${provider.name} AND a.provider_id = ${providerId}`)
  if (attempt) await refreshAttempt(req, attempt, provider)
}
