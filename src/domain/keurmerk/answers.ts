import type { Framework, KeurmerkQuestion } from './framework'
import type { Judgement } from './labels'

/** An answer as a practice saves it: words, or one of the fixed words of its kind. */
export type Answer = { code: string; text: string }

/** What an answer may be long, in characters: some ten pages. */
export const longestAnswer = 20_000

const isWebAddress = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname.includes('.')
}

/**
 * What is wrong with what was typed, or null (KB-4). An empty answer may be saved, but not sent.
 * @param year the year of the keurmerk
 */
export function answerProblem(question: KeurmerkQuestion, typed: string, year: number): string | null {
  const text = typed.trim()
  if (text === '') return null
  if (text.length > longestAnswer) {
    const over = (text.length - longestAnswer).toLocaleString('nl-NL')
    return `Je antwoord is ${over} tekens te lang. Kort het in, of voeg een bijlage toe.`
  }
  switch (question.kind) {
    case 'text':
      return null
    case 'yes-no':
      return text === 'Ja' || text === 'Nee' ? null : 'Kies ja of nee.'
    case 'year':
      return /^\d{4}$/.test(text) && Number(text) >= 2000 && Number(text) <= year
        ? null
        : `Vul een jaar in, tot en met ${year}.`
    case 'link':
      return isWebAddress(text)
        ? null
        : 'Vul een volledig webadres in, bijvoorbeeld https://www.jepraktijk.nl/over-ons.'
  }
}

/** What stands in the way of sending: code of the question → Dutch message; empty when it may be sent (KB-4). */
export function sendProblems(framework: Framework, answers: readonly Answer[]): Record<string, string> {
  const problems: Record<string, string> = {}
  for (const question of framework.questions) {
    const text = answers.find(({ code }) => code === question.code)?.text.trim() ?? ''
    const problem = text === '' ? 'Beantwoord deze vraag.' : answerProblem(question, text, framework.year)
    if (problem) problems[question.code] = problem
  }
  return problems
}

/** How far a questionnaire is: of the questions that are asked, how many have an answer (KB-4). */
export const progressOf = (questions: readonly KeurmerkQuestion[], answers: readonly Answer[]) => ({
  answered: questions.filter(({ code }) => answers.some((one) => one.code === code && one.text.trim() !== '')).length,
  asked: questions.length,
})

/** An answer of last year and what was judged of it. */
export type JudgedAnswer = Answer & { judgement: Judgement }

/**
 * What a practice that held the keurmerk finds filled in already: its last answers to questions that are the same and were
 * judged sufficient. A year is never taken over: it is about another year by now (KB-4).
 * @param holder whether the practice was granted last year's keurmerk
 */
export function prefill(
  framework: Framework,
  last: { framework: Framework; answers: readonly JudgedAnswer[]; holder: boolean } | null,
): Answer[] {
  if (!last?.holder) return []
  return framework.questions.flatMap((question) => {
    const before = last.framework.questions.find(({ code }) => code === question.code)
    const answer = last.answers.find(({ code }) => code === question.code)
    if (!before || !answer || answer.judgement !== 'sufficient' || question.kind === 'year') return []
    return before.text === question.text && before.kind === question.kind
      ? [{ code: question.code, text: answer.text }]
      : []
  })
}

/**
 * What becomes of an answer that somebody saves while others of the practice write too (KB-4).
 * - `saved`: nobody else changed it since
 * - `same`: somebody did, to the very same words
 * - `conflict`: both texts stay; who saves chooses
 * @param seen the revision the writer started from; 0 when there was no answer yet
 */
export function judgeSave(
  current: { revision: number; text: string } | null,
  save: { seen: number; text: string },
): 'saved' | 'same' | 'conflict' {
  const revision = current?.revision ?? 0
  if (revision === save.seen) return 'saved'
  return current?.text === save.text ? 'same' : 'conflict'
}
