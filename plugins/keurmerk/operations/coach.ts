import type { PayloadRequest } from 'payload'
import { type Advice, adviceOn } from '@/src/domain/keurmerk/coach'
import { invalid } from '@/src/lib/errors/refusals'
import { limit, TooManyAttempts } from '@/src/lib/rate-limit'
import type { KeurmerkOptions } from '../options'
import { evaluationById, roundById } from '../rows'
import { partyOf } from './party'

/** A model costs money: past what one member may ask of it in a day, the plain advice is all. */
async function mayRead(req: PayloadRequest, therapist: number): Promise<boolean> {
  try {
    await limit(req, 'keurmerk-reading', therapist)
    return true
  } catch (error) {
    if (error instanceof TooManyAttempts) return false
    throw error
  }
}

/**
 * Advice on an answer before it is sent, for who fills it in alone: it blocks nothing and is kept nowhere.
 * @throws APIError 400 unknown question · 404 not theirs · 429
 */
export async function coach(
  req: PayloadRequest,
  { read }: Pick<KeurmerkOptions, 'read'>,
  id: number,
  { code, text }: { code: string; text: string },
): Promise<Advice[]> {
  const { therapist } = await partyOf(req, id)
  await limit(req, 'keurmerk-coach', therapist)
  const { framework, year } = await roundById(req, (await evaluationById(req, id)).round)
  const question = framework.questions.find((one) => one.code === code)
  if (!question) throw invalid({ code: 'Deze vraag is er niet.' })
  const advice = adviceOn(question, text, year)
  if (!read || question.kind !== 'text' || text.trim() === '' || !(await mayRead(req, therapist))) return advice
  const tips = await read(req, question, text)
  return [...advice, ...tips.map((tip): Advice => ({ kind: 'reading', text: tip }))]
}
