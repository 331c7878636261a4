import type { KeurmerkQuestion } from './framework'

/** A piece of advice on an answer before it is sent. It never blocks, and no reviewer sees it. */
export type Advice = { kind: 'short' | 'that-not-how' | 'point' | 'year' | 'reading'; text: string }

/** Below this number of words nobody has told how. */
const fewestWords = 25

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

const wordsOf = (text: string): string[] => plain(text).match(/[a-z0-9-]+/g) ?? []

/** Beginnings of words by which somebody tells how a thing is done: steps, means, moments, who. */
const tellsHow =
  'bijvoorbeeld|eerst|daarna|vervolgens|tijdens|aan de hand van|met behulp van|zoals|stap|gebruik|bespre|vraag|vragen|noteer|maken we|maak ik|wekelijks|maandelijks|jaarlijks|elk kwartaal|per kwartaal|methode|wanneer|zodra|samen met'.split(
    '|',
  )

const begins = (words: readonly string[], text: string, beginning: string): boolean =>
  beginning.includes(' ') ? text.includes(beginning) : words.some((word) => word.startsWith(beginning))

/** Years before the last one that an answer still speaks of. */
const outdatedYears = (text: string, year: number): string[] => [
  ...new Set((text.match(/\b20\d\d\b/g) ?? []).filter((one) => Number(one) < year - 1)),
]

/**
 * Holds an answer against the framework with plain means: too short, says that it happens but not how, leaves out a point
 * of attention, or speaks of a year that is over. An empty answer gets no advice.
 * @param year the year of the keurmerk; what is shown may be at most a year old
 */
export function adviceOn(question: KeurmerkQuestion, answer: string, year: number): Advice[] {
  const words = wordsOf(answer)
  if (words.length === 0) return []
  const text = plain(answer)
  const advice: Advice[] = []
  if (question.kind === 'text') {
    if (words.length < fewestWords) {
      advice.push({ kind: 'short', text: 'Je antwoord is kort. Beschrijf stap voor stap wat je doet.' })
    }
    if (tellsHow.filter((how) => begins(words, text, how)).length < 2) {
      advice.push({
        kind: 'that-not-how',
        text: 'Je schrijft vooral dát je het doet. Beschrijf ook hóe: wie doet wat, wanneer en waarmee?',
      })
    }
    for (const point of question.points) {
      if (point.words.length > 0 && !point.words.some((word) => begins(words, text, word))) {
        advice.push({ kind: 'point', text: `We herkennen dit aandachtspunt nog niet: ${point.text}.` })
      }
    }
  }
  const years = outdatedYears(answer, year)
  if (years.length > 0) {
    advice.push({
      kind: 'year',
      text: `Je noemt ${years.join(' en ')}. Gegevens mogen hooguit één jaar oud zijn: gebruik die van ${year - 1} of ${year}.`,
    })
  }
  return advice
}

const mostTips = 3
const longestTip = 300

/**
 * The tips in what a model wrote about an answer, one on each line that begins with a dash. At most three; nothing with
 * an address in it, and nothing that is no sentence.
 */
export const tipsIn = (written: string): string[] =>
  written
    .split('\n')
    .flatMap((line) => /^\s*[-–•*]\s+(.+?)\s*$/.exec(line)?.[1] ?? [])
    .filter((tip) => tip.length >= 10 && tip.length <= longestTip && !/https?:|www\.|[<>]/i.test(tip))
    .slice(0, mostTips)
