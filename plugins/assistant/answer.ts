import type { PayloadRequest } from 'payload'
import type { Viewer } from '@/src/access/viewer'
import { answerFrom, logInFirst, notForYou, refused } from '@/src/domain/assistant/answer'
import { intentOf } from '@/src/domain/assistant/intent'
import type { Answer } from '@/src/domain/assistant/kinds'
import { aboutOthers } from '@/src/domain/assistant/others'
import type { Ranked } from '@/src/domain/assistant/rank'
import type { AssistantOptions } from './options'
import { type Passage, retrieve } from './retrieve'

export type Answered = Answer & { score: number | null; ranked: Ranked<Passage>[] }

const plain = (answer: Answer): Answered => ({ ...answer, score: null, ranked: [] })

/**
 * The answer to one question of who is behind `req`, without a model (KS-SRV-9, X-13): about others it is refused, about the own
 * dossier our own functions answer, and anything else the texts that this person may read.
 */
export async function answer(
  req: PayloadRequest,
  viewer: Viewer | null,
  question: string,
  options: AssistantOptions,
): Promise<Answered> {
  const therapist = viewer?.therapist?.id ?? null
  if (aboutOthers(question, therapist === null ? [] : await options.ownNumbers(req, therapist))) return plain(refused)
  const intent = intentOf(question)
  if (intent && viewer === null) return plain(logInFirst)
  if (intent && therapist !== null) {
    const fact = await options.fact(req, therapist, intent)
    return plain(fact ? { kind: 'dossier', sources: [], ...fact } : notForYou)
  }
  const ranked = await retrieve(req, viewer, question, options)
  return { ...answerFrom(ranked), score: ranked[0]?.covered ?? 0, ranked }
}
