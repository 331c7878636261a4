import type { CalendarDate } from '../shared/calendar-date'
import { dutchList } from '../shared/dutch'
import { type OwnRisk, ownRiskLabels, ownRisks } from './labels'

/** The premium of an age band: `rate` in hundredths of a percent of the yearly benefit, per year. */
export type Rate = { fromAge: number; untilAge: number; ownRisk: OwnRisk; rate: number }

/** What disability insurance costs, and for whom it is (KS-AOV-1). Amounts in cents. */
export type Tariff = {
  validFrom: CalendarDate
  validUntil: CalendarDate | null
  maxPercent: number
  maxBenefit: number
  minAge: number
  maxEntryAge: number
  endAge: number
  rates: readonly Rate[]
}

/** The tariff that holds on a day, of those that are in force; null: there is none. */
export const tariffOn = <T extends Pick<Tariff, 'validFrom' | 'validUntil'>>(
  tariffs: readonly T[],
  day: CalendarDate,
): T | null =>
  tariffs.find(({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day <= validUntil)) ?? null

/** The band of an age and own-risk period; null: the tariff has none. */
export const rateFor = ({ rates }: Tariff, age: number, ownRisk: OwnRisk): Rate | null =>
  rates.find((rate) => rate.ownRisk === ownRisk && rate.fromAge <= age && age <= rate.untilAge) ?? null

/** Ages that one own-risk period has no band for, or more than one. */
function agesNotOnce({ rates, minAge, maxEntryAge }: Tariff, ownRisk: OwnRisk): number[] {
  const ages = Array.from({ length: Math.max(0, maxEntryAge - minAge + 1) }, (_, index) => minAge + index)
  const of = rates.filter((rate) => rate.ownRisk === ownRisk)
  return ages.filter((age) => of.filter(({ fromAge, untilAge }) => fromAge <= age && age <= untilAge).length !== 1)
}

/** What is wrong with a tariff that is to hold: every age that can enter has exactly one band per own-risk period. */
export function tariffProblems(tariff: Tariff): string[] {
  const { validFrom, validUntil, minAge, maxEntryAge, endAge } = tariff
  const problems: string[] = []
  if (validUntil !== null && validUntil < validFrom) problems.push('De laatste dag ligt voor de eerste.')
  if (minAge > maxEntryAge || maxEntryAge >= endAge) {
    problems.push('De leeftijden kloppen niet: jongste, oudste om in te stappen en einde lopen op.')
  }
  for (const ownRisk of ownRisks) {
    const ages = agesNotOnce(tariff, ownRisk)
    if (ages.length === 0) continue
    const named = ages.length > 6 ? [...ages.slice(0, 6).map(String), 'meer'] : ages.map(String)
    problems.push(`Bij ${ownRiskLabels[ownRisk]} is er niet precies een premie voor leeftijd ${dutchList(named)}.`)
  }
  return problems
}
