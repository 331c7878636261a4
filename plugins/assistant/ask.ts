import { randomUUID } from 'node:crypto'
import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Viewer } from '@/src/access/viewer'
import { worthShowing } from '@/src/domain/assistant/answer'
import { longestQuestion, type Offer } from '@/src/domain/assistant/kinds'
import type { Ranked } from '@/src/domain/assistant/rank'
import { clientIp } from '@/src/lib/client-ip'
import { limit } from '@/src/lib/rate-limit'
import { answer } from './answer'
import { writeAnswer } from './model/write'
import type { AssistantOptions } from './options'
import type { Passage } from './retrieve'
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

/** What a model makes of the passages, for members within what they may ask of it in a day; null: the passages themselves are shown. */
async function inOwnWords(
  req: PayloadRequest,
  viewer: Viewer | null,
  question: string,
  ranked: readonly Ranked<Passage>[],
  { model }: AssistantOptions,
  onText: (sentence: string) => void,
): Promise<string | null> {
  const passages = worthShowing(ranked).map(({ passage }) => passage)
  if (!model || !viewer?.therapist || passages.length === 0) return null
  try {
    await limit(req, 'assistant-model', viewer.therapist.id)
  } catch (error) {
    if (error instanceof APIError && error.status === 429) return null
    throw error
  }
  return writeAnswer(req, model, question, passages, onText)
}

/**
 * Answers one question and keeps it (KS-SRV-9). The same key in the same thread is the same question.
 * @throws APIError 404 a thread of somebody else · 429 too many questions
 */
export async function ask(
  req: PayloadRequest,
  viewer: Viewer | null,
  { question, thread: given, clientKey }: Question,
  options: AssistantOptions,
  onText: (sentence: string) => void = () => undefined,
): Promise<Told> {
  const thread = given ?? clientKey
  await refuseStranger(req, viewer, thread)
  const offers = await options.offers(req, viewer)
  const before = await turnOf(req, viewer, { thread, clientKey })
  if (before) return { ...before, offers }
  await limit(req, 'assistant', viewer ? `account ${viewer.userId}` : clientIp(req))
  const began = performance.now()
  const { score, ranked, ...found } = await answer(req, viewer, question, options)
  const written = await inOwnWords(req, viewer, question, ranked, options, onText)
  const told = written === null ? found : { ...found, text: written }
  const model = written === null ? null : (options.model?.name ?? null)
  const ms = Math.round(performance.now() - began)
  const turn = await keepTurn(req, viewer, { thread, clientKey, question, answer: told, score, model, ms })
  return { ...turn, offers }
}
