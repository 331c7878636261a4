import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { conflict } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import type { Delivery } from './delivery'
import type { Meeting } from './meeting'
import { type Answer, answerSchema } from './schemas'

const batchRow = z.object({ id: z.number(), requestHash: z.string().nullable(), results: answerSchema.nullable() })

const hashOf = ({ session, participants }: Delivery): string =>
  createHash('sha256')
    .update(JSON.stringify([session, participants.map((one) => [one.registrationNumber, one.components ?? []])]))
    .digest('hex')

type Claimed = { batch: number; answer: null } | { batch: number; answer: Answer }

/**
 * Opens a list. With a key that was used before: the same list gets its answer of then; the unique index makes a call that
 * comes at the same time wait for the first one.
 * @throws APIError 409 when the key was used for another list
 */
export async function claimBatch(req: PayloadRequest, meeting: Meeting, delivery: Delivery): Promise<Claimed> {
  const { idempotencyKey, source, participants } = delivery
  const hash = hashOf(delivery)
  const [made] = await query(
    req,
    sql`INSERT INTO attendance_batches (session_id, provider_id, source, idempotency_key, request_hash, total, credited,
                                        refused, created_by)
        VALUES (${meeting.session}, ${meeting.provider}, ${source}, ${idempotencyKey}, ${hash}, ${participants.length}, 0, 0,
                ${req.user?.id ?? null})
        ON CONFLICT (provider_id, idempotency_key) WHERE idempotency_key IS NOT NULL DO NOTHING RETURNING id`,
  )
  if (typeof made?.id === 'number') return { batch: made.id, answer: null }
  const [row] = await query(
    req,
    sql`SELECT id, request_hash AS "requestHash", results FROM attendance_batches
         WHERE provider_id = ${meeting.provider} AND idempotency_key = ${idempotencyKey}`,
  )
  const { id, requestHash, results } = batchRow.parse(row)
  if (requestHash !== hash || results === null) {
    throw conflict('Deze Idempotency-Key is al gebruikt voor een andere lijst. Neem voor elke lijst een nieuwe.')
  }
  return { batch: id, answer: results }
}

/** Keeps the answer with the list. */
export async function finishBatch(req: PayloadRequest, batch: number, answer: Answer): Promise<void> {
  await query(
    req,
    sql`UPDATE attendance_batches SET credited = ${answer.credited}, refused = ${answer.refused},
               results = ${JSON.stringify(answer)}::jsonb, updated_at = now() WHERE id = ${batch}`,
  )
}
