import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Viewer } from '@/src/access/viewer'
import { longestQuestion, type Offer } from '@/src/domain/assistant/kinds'
import { clientIp } from '@/src/lib/client-ip'
import { limit } from '@/src/lib/rate-limit'
import { answer } from './answer'
import type { AssistantOptions } from './options'
import { keepTurn, refuseStranger, type Turn, turnOf } from './turns'

const key = z.uuid('Stuur een kenmerk (uuid) mee.')

/** A question as it may be sent. `thread` left out: a new one begins, named after the key. */
export const questionSchema = z.object({
  question: z
    .string('Stel een vraag.')
    .trim()
    .min(2, 'Stel een vraag van minstens twee letters.')
    .max(longestQuestion, `Stel je vraag in hoogstens ${longestQuestion} tekens.`)
    // The database takes no zero byte; nobody types one.
    .transform((text) => text.replaceAll('\u0000', '')),
  thread: key.optional(),
  clientKey: key.default(() => randomUUID()),
})

export type Question = z.infer<typeof questionSchema>
export type Told = Turn & { offers: Offer[] }

/**
 * Answers one question and keeps it (KS-SRV-9). The same key in the same thread is the same question.
 * @throws APIError 404 a thread of somebody else · 429 too many questions
 */
export async function ask(
  req: PayloadRequest,
  viewer: Viewer | null,
  { question, thread: given, clientKey }: Question,
  options: AssistantOptions,
): Promise<Told> {
  const thread = given ?? clientKey
  await refuseStranger(req, viewer, thread)
  const offers = await options.offers(req, viewer)
  const before = await turnOf(req, viewer, { thread, clientKey })
  if (before) return { ...before, offers }
  await limit(req, 'assistant', viewer ? `account ${viewer.userId}` : clientIp(req))
  const began = performance.now()
  const { score, ranked: _, ...found } = await answer(req, viewer, question, options)
  const ms = Math.round(performance.now() - began)
  const turn = await keepTurn(req, viewer, { thread, clientKey, question, answer: found, score, model: null, ms })
  return { ...turn, offers }
}
