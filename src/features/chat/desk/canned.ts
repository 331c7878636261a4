import type { CannedAnswer } from './types'

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** A search for an answer in what is typed: from which place on, and for what. */
export type Search = { from: number; words: string }

/**
 * What is looked for when somebody types "/" and a few words (KS-SRV-8); null when the slash is part of something else, such as
 * "en/of" or an address.
 */
export function searchAt(text: string, caret: number): Search | null {
  const [, words] = /(?:^|\s)\/([^\n/]{0,40})$/.exec(text.slice(0, caret)) ?? []
  return words === undefined ? null : { from: caret - words.length - 1, words }
}

/** The answers in which every word stands, those with it in their title first; at most so many. */
export function findAnswers(answers: readonly CannedAnswer[], words: string, most = 8): CannedAnswer[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean)
  const has = (text: string) => wanted.every((word) => fold(text).includes(word))
  const inTitle = answers.filter(({ title }) => has(title))
  const inBody = answers.filter((answer) => !inTitle.includes(answer) && has(`${answer.title} ${answer.body}`))
  return [...inTitle, ...inBody].slice(0, most)
}

/** What is typed with the answer in the place of the search, and where the caret stands then. */
export function withAnswer(text: string, caret: number, search: Search, body: string): { text: string; caret: number } {
  const before = text.slice(0, search.from) + body
  return { text: before + text.slice(caret), caret: before.length }
}
