import { firstNames } from './first-names'
import type { Source } from './kinds'
import { knownNames } from './others'
import { foldText, questionWords } from './words'

/** A question that found no answer, or of which the answer was rated low. Nothing of who asked. */
export type MissedTurn = {
  question: string
  /** Whether there was an answer at all. */
  answered: boolean
  sources: readonly Pick<Source, 'title' | 'href'>[]
  /** ISO moment. */
  at: string
}

/** Such questions about the same. */
export type Missed = {
  words: string
  times: number
  /** Of those, how often nothing was found. */
  unknown: number
  /** ISO moment of the last time. */
  lastAt: string
  /** What was shown, each once. */
  sources: { title: string; href: string }[]
}

const mostSources = 5

/** A capital in the middle of a sentence: a name, as good as always. Words of capitals alone are abbreviations. */
const nameInside = /(?<=[\p{L}\p{N},;:][\s("“‘]+)\p{Lu}(?=[\p{L}’'-]*\p{Ll})[\p{L}’'-]+/gu

/**
 * The words of a question as who writes the explanation may read them (KS-SRV-9): what it is about, without what may tell of whom
 * it is. Left out are addresses, numbers, first names and words with a capital inside a sentence.
 * @returns null: nothing is left
 */
export function wordsShown(question: string): string | null {
  const plain = question
    .replace(/\S*(@|https?:|www\.)\S*/gi, ' ')
    .replace(nameInside, (word) => (knownNames.has(foldText(word)) ? word : ' '))
  const words = questionWords(plain).filter((word) => !/\d/.test(word) && !firstNames.has(word))
  return words.length > 0 ? words.join(' ') : null
}

/** Questions with the same words together, in whatever order these stood: most often first, then the latest. */
export function missedQuestions(turns: readonly MissedTurn[]): Missed[] {
  const groups = new Map<string, Missed>()
  for (const { question, answered, sources, at } of turns) {
    const words = wordsShown(question)
    if (words === null) continue
    const key = words.split(' ').sort().join(' ')
    const known = groups.get(key) ?? { words, times: 0, unknown: 0, lastAt: at, sources: [] }
    known.times += 1
    known.unknown += answered ? 0 : 1
    if (at > known.lastAt) known.lastAt = at
    for (const { title, href } of sources) {
      const isNew = !known.sources.some((one) => one.title === title && one.href === href)
      if (isNew && known.sources.length < mostSources) known.sources.push({ title, href })
    }
    groups.set(key, known)
  }
  return [...groups.values()].sort((a, b) => b.times - a.times || b.lastAt.localeCompare(a.lastAt))
}
