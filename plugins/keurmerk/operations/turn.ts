import type { PayloadRequest } from 'payload'
import { stageAt } from '@/src/domain/keurmerk/round'
import { type Turn, turnNow } from '@/src/domain/keurmerk/turn'
import { conflict } from '@/src/lib/errors/refusals'
import { type Evaluation, lockedEvaluation, type Round, roundById } from '../rows'
import { type Party, partyOf } from './party'

/** A self-evaluation that its people may change now. */
export type Writable = { evaluation: Evaluation; round: Round; turn: Turn; party: Party }

/**
 * The self-evaluation, locked, when who asks may change it at this moment (KB-3, KB-4). With `share` several people write at
 * once; `update` waits for them, and they for it.
 * @throws APIError 404 not theirs · 409 not open (any more), with why
 */
export async function writable(req: PayloadRequest, id: number, lock: 'share' | 'update', at: Date): Promise<Writable> {
  const party = await partyOf(req, id)
  const evaluation = await lockedEvaluation(req, id, lock)
  const round = await roundById(req, evaluation.round)
  const turn = turnNow(stageAt(round, at), evaluation)
  if (typeof turn === 'string') throw conflict(turn)
  return { evaluation, round, turn, party }
}
