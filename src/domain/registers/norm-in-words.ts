import { dutchCount, dutchList, dutchNumber } from '../shared/dutch'
import type { Applies, Norm, NormCap, NormCategory, NormDocument, NormTerm } from './norm'

/** One thing a norm asks, in a sentence, with the article it comes from. */
export type NormLine = { text: string; article: string | null }

const units: Record<NormTerm['unit'], readonly [string, string]> = {
  days: ['dag', 'dagen'],
  weeks: ['week', 'weken'],
  months: ['maand', 'maanden'],
}

const times = (amount: number): string => (amount === 1 ? 'één keer' : `${amount} keer`)

/** What belongs together: a category, the documents. */
export type NormGroup = { title: string; lines: NormLine[] }

function categoryGroup(category: NormCategory, caps: readonly NormCap[]): NormGroup {
  const { title, minimum, article, topics, courses, activities } = category
  const lines: NormLine[] = []
  if (minimum > 0) lines.push({ text: `Minstens ${dutchCount(minimum, 'punt', 'punten')}.`, article })
  for (const topic of topics) {
    if (topic.sessions === 0) continue
    const parts = topic.components.map((part) => `${part.title} ${times(part.sessions)}`)
    const what = parts.length > 0 ? dutchList(parts) : times(topic.sessions)
    lines.push({ text: `Verplicht onderwerp “${topic.title}”: ${what}.`, article: topic.article ?? article })
  }
  if (courses) {
    const text = `Minstens ${dutchCount(courses.minimum, 'scholing', 'verschillende scholingen')}.`
    lines.push({ text, article: courses.article ?? article })
  }
  if (activities) {
    const names = dutchList(activities.map((one) => one.title.toLowerCase()))
    lines.push({ text: `Je voert zelf in wat je deed, zoals ${names}.`, article })
  }
  for (const cap of caps) {
    if (cap.category !== category.code) continue
    const text = `${cap.title}: hooguit ${dutchCount(cap.points, 'punt', 'punten')} ${capPeriods[cap.per]}.`
    lines.push({ text, article: cap.article })
  }
  return { title, lines }
}

const capPeriods: Record<NormCap['per'], string> = {
  'registration-year': 'per registratiejaar',
  'calendar-year': 'per kalenderjaar',
  period: 'per registratieperiode',
}

/** ", voor wie vergoedbaar lid is"; nothing when it is for everybody. */
function forWhom(applies: Applies): string {
  const tiers = (applies?.tiers ?? []).map((tier) => tierWords[tier] ?? tier)
  const recognitions = (applies?.recognitions ?? []).map((code) => recognitionWords[code] ?? code)
  const whom = [
    ...(tiers.length > 0 ? [`${tiers.join(' of ')} lid is`] : []),
    ...(recognitions.length > 0 ? [`de erkenning ${recognitions.join(' of ')} heeft`] : []),
  ]
  return whom.length > 0 ? `, voor wie ${whom.join(' en ')}` : ''
}

const recognitionWords: Record<string, string> = { mbk: 'MBK', psbk: 'PsBK' }

const tierWords: Record<string, string> = { reimbursable: 'vergoedbaar', collective: 'collectief', student: 'student' }

const documentRules: Record<NormDocument['rule'], string> = {
  'whole-period': 'geldig op elke dag van je periode',
  'valid-now': 'altijd geldig',
  once: 'één keer ingeleverd',
}

function termLines({ submission, decisionWeeks, extensionMonths, earlyStartMonths, reminders }: Norm): NormLine[] {
  const lines: NormLine[] = []
  // One article tells all of it; said once is enough.
  const add = (text: string): number =>
    lines.push({ text, article: lines.length === 0 ? (submission?.article ?? null) : null })
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

function yearlyLines({ yearly, sessions, intervals }: Norm): NormLine[] {
  return [
    ...yearly.map(({ title, points, article, applies }) => ({
      text: `${title}: ${dutchNumber(points)} uur per jaar${forWhom(applies)}.`,
      article,
    })),
    ...sessions.map(({ title, perYear, minimumHours, article, applies }) => ({
      text: `${title}: ${perYear} keer per jaar, minstens ${dutchNumber(minimumHours)} uur per keer${forWhom(applies)}.`,
      article,
    })),
    ...intervals.map(({ title, years, article, applies }) => ({
      text: `${title}: elke ${years} jaar${forWhom(applies)}.`,
      article,
    })),
  ]
}

function documentLines({ documents, facts }: Norm): NormLine[] {
  return [
    ...documents.map(({ title, rule, article, applies }) => ({
      text: `${title}: ${documentRules[rule]}${forWhom(applies)}.`,
      article,
    })),
    ...facts.map(({ title, article, applies }) => ({ text: `${title}: in orde${forWhom(applies)}.`, article })),
  ]
}

/** What a norm asks, in plain words, from its own data (KK-PRO-1): first what to do, then the terms. */
export function normInWords(norm: Norm): { asks: NormGroup[]; terms: NormLine[] } {
  const total = norm.total && {
    text: `Minstens ${dutchCount(norm.total.points, 'punt', 'punten')} per registratieperiode.`,
    article: norm.total.article,
  }
  const asks = [
    { title: 'In totaal', lines: total ? [total] : [] },
    ...norm.categories.map((category) => categoryGroup(category, norm.caps)),
    { title: 'Per jaar', lines: yearlyLines(norm) },
    { title: 'Documenten en gegevens', lines: documentLines(norm) },
  ]
  return { asks: asks.filter(({ lines }) => lines.length > 0), terms: termLines(norm) }
}
