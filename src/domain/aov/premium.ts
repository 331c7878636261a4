import { divideHalfUp } from '../invoicing/money'
import { addMonths, addYears, type CalendarDate, yearOf } from '../shared/calendar-date'
import { dutchDate, dutchEuros, dutchNumber } from '../shared/dutch'
import { type OwnRisk, ownRiskLabels, ownRisks } from './labels'
import { rateFor, type Tariff } from './tariff'

/** What a member fills in; amounts in cents. */
export type AovQuestion = {
  birthDate: CalendarDate
  ownRisk: OwnRisk
  grossIncome: number
  /** What is paid out in a year. */
  benefit: number
  startOn: CalendarDate
}

export type Premium = {
  ownRisk: OwnRisk
  age: number
  /** Hundredths of a percent of the benefit, per year. */
  rate: number
  monthly: number
  yearly: number
  /** How it was calculated, one sentence each. */
  lines: string[]
}

/** Somebody's age on a day; who was born on 29 February turns a year older on 28 February in other years (norms §2.14). */
export function ageOn(birthDate: CalendarDate, day: CalendarDate): number {
  const years = yearOf(day) - yearOf(birthDate)
  return addYears(birthDate, years) <= day ? years : years - 1
}

/** The first day on which an insurance can begin: the first of next month, also on the first itself. */
export const earliestStart = (today: CalendarDate): CalendarDate => `${addMonths(today, 1).slice(0, 7)}-01`

/** The most that can be paid out in a year: a share of the gross income, rounded down, and never above the tariff's own limit. */
export const mostBenefit = (grossIncome: number, { maxPercent, maxBenefit }: Tariff): number =>
  Math.min(Math.floor((grossIncome * maxPercent) / 100), maxBenefit)

const euros = (cents: number): string => dutchEuros(cents / 100)

const wholeAmount = (cents: number): boolean => Number.isSafeInteger(cents) && cents > 0

function benefitProblem({ benefit, grossIncome }: AovQuestion, tariff: Tariff): string | null {
  if (!wholeAmount(benefit)) return 'Vul in hoeveel je per jaar uitgekeerd wilt krijgen.'
  const most = mostBenefit(grossIncome, tariff)
  if (benefit <= most) return null
  return most === tariff.maxBenefit
    ? `De uitkering is hoogstens ${euros(most)} per jaar.`
    : `De uitkering is hoogstens ${tariff.maxPercent}% van je bruto jaarinkomen: ${euros(most)} per jaar.`
}

function startProblem(startOn: CalendarDate, tariff: Tariff, today: CalendarDate): string | null {
  const earliest = earliestStart(today)
  if (startOn < earliest) return `De verzekering kan op zijn vroegst op ${dutchDate(earliest)} ingaan.`
  if (startOn.slice(8) !== '01') return 'De verzekering gaat in op de eerste dag van een maand.'
  const holds = tariff.validFrom <= startOn && (tariff.validUntil === null || startOn <= tariff.validUntil)
  return holds ? null : 'Voor die datum is er nog geen tarief. Kies een eerdere datum.'
}

function ageProblem({ birthDate, startOn }: AovQuestion, { minAge, maxEntryAge }: Tariff): string | null {
  const age = ageOn(birthDate, startOn)
  if (age < minAge) return `Je kunt je verzekeren vanaf ${minAge} jaar.`
  return age > maxEntryAge ? `Instappen kan tot en met ${maxEntryAge} jaar. Je bent dan ${age}.` : null
}

/** Field → what is wrong and what to do; empty when the premium can be calculated (KS-AOV-1). */
export function aovProblems(question: AovQuestion, tariff: Tariff, today: CalendarDate): Record<string, string> {
  const noIncome = 'Vul je bruto jaarinkomen in. Zonder inkomen is er niets om te verzekeren.'
  const income = wholeAmount(question.grossIncome) ? null : noIncome
  const found: [string, string | null][] = [
    ['grossIncome', income],
    // What share it is, can't be said without an income.
    ['benefit', income ? null : benefitProblem(question, tariff)],
    ['startOn', startProblem(question.startOn, tariff, today)],
    ['birthDate', ageProblem(question, tariff)],
  ]
  return Object.fromEntries(found.flatMap(([field, problem]) => (problem === null ? [] : [[field, problem]])))
}

/**
 * The premium of one own-risk period (KS-AOV-1): the benefit times the rate of the age on the first day, a twelfth of it a
 * month, half up in whole cents; a year costs twelve months. null when the tariff has no rate for it.
 */
export function premium(question: AovQuestion, tariff: Tariff): Premium | null {
  const { birthDate, startOn, benefit, ownRisk } = question
  const age = ageOn(birthDate, startOn)
  const band = rateFor(tariff, age, ownRisk)
  if (band === null) return null
  const { rate, fromAge, untilAge } = band
  const monthly = divideHalfUp(benefit * rate, 120_000)
  return {
    ownRisk,
    age,
    rate,
    monthly,
    yearly: monthly * 12,
    lines: [
      `Op ${dutchDate(startOn)} ben je ${age}. Je valt in de groep van ${fromAge} tot en met ${untilAge} jaar.`,
      `Bij een eigenrisicoperiode van ${ownRiskLabels[ownRisk]} is de premie ${dutchNumber(rate / 100)}% van de uitkering per jaar.`,
      `${dutchNumber(rate / 100)}% van ${euros(benefit)}, gedeeld door 12 en afgerond op een cent, is ${euros(monthly)} per maand.`,
    ],
  }
}

/** The premiums of the own-risk periods beside each other; those without a rate are left out. */
export const compare = (question: AovQuestion, tariff: Tariff): Premium[] =>
  ownRisks.flatMap((ownRisk) => premium({ ...question, ownRisk }, tariff) ?? [])
