import { dutchCount, dutchList, dutchNumber } from '../shared/dutch'
import type { Norm, NormCategory, NormDocument, NormTerm } from './norm'

/** One thing a norm asks, in a sentence, with the article it comes from. */
export type NormLine = { text: string; article: string | null }

const units: Record<NormTerm['unit'], readonly [string, string]> = {
  days: ['dag', 'dagen'],
  weeks: ['week', 'weken'],
  months: ['maand', 'maanden'],
}

const times = (amount: number): string => (amount === 1 ? 'één keer' : `${amount} keer`)

function categoryLines(category: NormCategory): NormLine[] {
  const { title, minimum, article, topics, courses, activities } = category
  const lines: NormLine[] = []
  if (minimum > 0) lines.push({ text: `${title}: minstens ${dutchCount(minimum, 'punt', 'punten')}.`, article })
  for (const topic of topics) {
    if (topic.sessions === 0) continue
    const parts = topic.components.map((part) => `${part.title} ${times(part.sessions)}`)
    const what = parts.length > 0 ? dutchList(parts) : times(topic.sessions)
    lines.push({ text: `${title}, verplicht onderwerp “${topic.title}”: ${what}.`, article: topic.article ?? article })
  }
  if (courses) {
    const text = `${title}: minstens ${dutchCount(courses.minimum, 'scholing', 'verschillende scholingen')}.`
    lines.push({ text, article: courses.article ?? article })
  }
  if (activities) {
    const names = dutchList(activities.map((one) => one.title.toLowerCase()))
    lines.push({ text: `${title}: je voert zelf in wat je deed, zoals ${names}.`, article })
  }
  return lines
}

const documentRules: Record<NormDocument['rule'], string> = {
  'whole-period': 'geldig op elke dag van je periode',
  'valid-now': 'altijd geldig',
  once: 'één keer ingeleverd',
}

function termLines({ submission, decisionWeeks, extensionMonths, earlyStartMonths, reminders }: Norm): NormLine[] {
  const lines: NormLine[] = []
  const add = (text: string): number => lines.push({ text, article: submission?.article ?? null })
  if (submission) add(`Aanmelden kan vanaf ${dutchCount(submission.windowMonths, 'maand', 'maanden')} voor het einde.`)
  add(`Je krijgt binnen ${dutchCount(decisionWeeks, 'week', 'weken')} antwoord.`)
  if (reminders.length > 0) {
    const terms = reminders.map(({ amount, unit }) => dutchCount(amount, ...units[unit]))
    add(`Je krijgt een herinnering ${dutchList(terms)} van tevoren.`)
  }
  if (extensionMonths)
    add(`Uitstel kan tot ${dutchCount(extensionMonths, 'maand', 'maanden')}; langer met een verzoek.`)
  if (earlyStartMonths)
    add(`Een nieuwe periode kan tot ${dutchCount(earlyStartMonths, 'maand', 'maanden')} eerder ingaan.`)
  return lines
}

/** How long a period lasts, e.g. "4 jaar". */
export const periodInWords = ({ period }: Norm): string =>
  period.kind === 'fixed' ? `${period.years} jaar` : `doorlopend, in rondes van ${period.cycleYears} jaar`

/** What a norm asks, in plain words, from its own data (KK-PRO-1): first what to do, then the terms. */
export function normInWords(norm: Norm): { asks: NormLine[]; terms: NormLine[] } {
  const asks: NormLine[] = []
  if (norm.total) {
    const text = `In totaal minstens ${dutchCount(norm.total.points, 'punt', 'punten')} per registratieperiode.`
    asks.push({ text, article: norm.total.article })
  }
  asks.push(...norm.categories.flatMap(categoryLines))
  for (const { title, points, article } of norm.caps) {
    asks.push({ text: `${title}: hooguit ${dutchCount(points, 'punt', 'punten')} per jaar.`, article })
  }
  for (const { title, rule, article } of norm.documents) {
    asks.push({ text: `${title}: ${documentRules[rule]}.`, article })
  }
  for (const { title, points, article } of norm.yearly) {
    asks.push({ text: `${title}: ${dutchNumber(points)} uur per jaar.`, article })
  }
  for (const { title, perYear, minimumHours, article } of norm.sessions) {
    asks.push({
      text: `${title}: ${perYear} keer per jaar, minstens ${dutchNumber(minimumHours)} uur per keer.`,
      article,
    })
  }
  for (const { title, years, article } of norm.intervals) asks.push({ text: `${title}: elke ${years} jaar.`, article })
  for (const { title, article } of norm.facts) asks.push({ text: `${title}.`, article })
  return { asks, terms: termLines(norm) }
}
