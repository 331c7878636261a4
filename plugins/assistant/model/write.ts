import type { PayloadRequest } from 'payload'
import { isCited, sentencesIn } from '@/src/domain/assistant/citations'
import { type ModelSettings, modelText } from '@/src/lib/model'
import type { Passage } from '../retrieve'
import { prompt, system } from './prompt'

const mostTokens = 500
const longestAnswer = 2000

/**
 * Lets a model write the answer from these passages. Only sentences that cite them come through, one by one to `onText` and all of
 * them at the end. Null: the model is away, slow, or wrote nothing that stands on its sources; the passages are the answer then.
 */
export async function writeAnswer(
  req: PayloadRequest,
  model: ModelSettings,
  question: string,
  passages: readonly Passage[],
  onText: (sentence: string) => void,
): Promise<string | null> {
  const kept: string[] = []
  let rest = ''
  const take = (ended: boolean): void => {
    const found = sentencesIn(rest, ended)
    rest = found.rest
    for (const one of found.whole.filter((sentence) => isCited(sentence, passages.length))) {
      kept.push(one)
      onText(one)
    }
  }
  try {
    let written = 0
    for await (const text of modelText(model, { system, prompt: prompt(question, passages), mostTokens })) {
      written += text.length
      if (written > longestAnswer) break
      rest += text
      take(false)
    }
    take(true)
  } catch (error) {
    // Neither the question nor what was written: only that it failed.
    req.payload.logger.warn(
      { failure: error instanceof Error ? error.name : 'unknown' },
      'the model of the assistant failed',
    )
    return null
  }
  return kept.length > 0 ? kept.join(' ') : null
}
