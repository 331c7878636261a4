import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '@/src/lib/transaction'

export type Tally = { done: number; failed: number }

/**
 * Does the same for many, each in a transaction of its own: one that fails holds up nobody else, and what was done stays
 * done when the process stops halfway.
 * @param work says whether it did anything: of two runs at once only one does
 */
export async function eachApart<T>(
  payload: Payload,
  candidates: readonly T[],
  work: (req: PayloadRequest, candidate: T) => Promise<boolean>,
): Promise<Tally> {
  const tally: Tally = { done: 0, failed: 0 }
  for (const candidate of candidates) {
    const req = await createLocalReq({}, payload)
    try {
      if (await inTransaction(req, () => work(req, candidate))) tally.done += 1
    } catch (error) {
      tally.failed += 1
      const reason = error instanceof Error ? error.constructor.name : 'unknown'
      payload.logger.error({ candidate, reason }, 'daily work on a registration failed')
    }
  }
  return tally
}
