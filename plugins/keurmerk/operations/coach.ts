import type { PayloadRequest } from 'payload'
import { type Advice, adviceOn } from '@/src/domain/keurmerk/coach'
import { invalid } from '@/src/lib/errors/refusals'
import { limit } from '@/src/lib/rate-limit'
import { evaluationById, roundById } from '../rows'
import { partyOf } from './party'

/**
 * Advice on an answer before it is sent, for who fills it in alone: it blocks nothing and is kept nowhere.
 * @throws APIError 400 unknown question · 404 not theirs · 429
 */
export async function coach(
  req: PayloadRequest,
  id: number,
  { code, text }: { code: string; text: string },
): Promise<Advice[]> {
  const { therapist } = await partyOf(req, id)
  await limit(req, 'keurmerk-coach', therapist)
  const { framework, year } = await roundById(req, (await evaluationById(req, id)).round)
  const question = framework.questions.find((one) => one.code === code)
  if (!question) throw invalid({ code: 'Deze vraag is er niet.' })
  return adviceOn(question, text, year)
}
