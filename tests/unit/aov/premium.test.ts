import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownRisks } from '@/src/domain/aov/labels'
import {
  type AovQuestion,
  ageOn,
  aovProblems,
  compare,
  earliestStart,
  mostBenefit,
  premium,
} from '@/src/domain/aov/premium'
import { type Tariff, tariffOn, tariffProblems } from '@/src/domain/aov/tariff'
import { addDays } from '@/src/domain/shared/calendar-date'

const bands = [
  { fromAge: 18, untilAge: 39, rates: [420, 360, 300] },
  { fromAge: 40, untilAge: 58, rates: [615, 530, 445] },
]

const tariff: Tariff = {
  validFrom: '2026-01-01',
  validUntil: '2027-12-31',
  maxPercent: 80,
  maxBenefit: 6_000_000,
  minAge: 18,
  maxEntryAge: 58,
  endAge: 67,
  rates: bands.flatMap(({ rates, ...band }) =>
    ownRisks.map((ownRisk, index) => ({ ...band, ownRisk, rate: rates[index] ?? 0 })),
  ),
}

const question: AovQuestion = {
  birthDate: '1986-12-02',
  ownRisk: '3',
  grossIncome: 4_000_000,
  benefit: 3_000_000,
  startOn: '2026-12-01',
}

const today = '2026-11-22'

const problems = (given: Partial<AovQuestion>, other: Partial<Tariff> = {}) =>
  aovProblems({ ...question, ...given }, { ...tariff, ...other }, today)

describe('KS-AOV-1: the premium', () => {
  it('is a twelfth of the rate over the benefit, and says how', () => {
    const found = premium(question, tariff)
    expect(found).toMatchObject({ age: 39, rate: 420, monthly: 10_500, yearly: 126_000 })
    expect(found?.lines.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'Op 1 december 2026 ben je 39. Je valt in de groep van 18 tot en met 39 jaar.',
      'Bij een eigenrisicoperiode van 3 maanden is de premie 4,2% van de uitkering per jaar.',
      '4,2% van € 30.000,00, gedeeld door 12 en afgerond op een cent, is € 105,00 per maand.',
    ])
  })

  it('follows the age on the first day, not today’s', () => {
    expect(premium({ ...question, startOn: '2027-01-01' }, tariff)).toMatchObject({ age: 40, rate: 615 })
  })

  it.each([
    [1_000_000, 420, 3500],
    [1_234_567, 420, 4321],
    [1_000_001, 615, 5125],
    [1_000_100, 615, 5126],
    [100, 300, 0],
    [200, 300, 1],
  ])('of %i cents at %i is %i a month, half up', (benefit, rate, monthly) => {
    const flat = { ...tariff, rates: [{ fromAge: 0, untilAge: 99, ownRisk: '3' as const, rate }] }
    expect(premium({ ...question, benefit }, flat)?.monthly).toBe(monthly)
  })

  it('a year costs what twelve months cost, as they are rounded', () => {
    expect(premium({ ...question, benefit: 100_100 }, tariff)).toMatchObject({ monthly: 350, yearly: 4200 })
  })

  it('has the three periods beside each other, and leaves out what has no rate', () => {
    expect(compare(question, tariff).map(({ ownRisk, monthly }) => [ownRisk, monthly])).toEqual([
      ['3', 10_500],
      ['6', 9000],
      ['12', 7500],
    ])
    const rates = tariff.rates.filter(({ ownRisk }) => ownRisk !== '6')
    expect(compare(question, { ...tariff, rates }).map(({ ownRisk }) => ownRisk)).toEqual(['3', '12'])
    expect(premium({ ...question, birthDate: '1950-01-01' }, tariff)).toBeNull()
  })

  it('grows with the benefit and never loses more than half a cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 6_000_000 }), fc.integer({ min: 0, max: 100 }), (benefit, more) => {
        const of = (amount: number) => premium({ ...question, benefit: amount }, tariff)?.monthly ?? -1
        expect(of(benefit + more)).toBeGreaterThanOrEqual(of(benefit))
        expect(Math.abs(of(benefit) - (benefit * 420) / 120_000)).toBeLessThanOrEqual(0.5)
      }),
    )
  })
})

describe('KS-AOV-1: age and first day', () => {
  it.each([
    ['1986-12-01', '2026-12-01', 40],
    ['1986-12-02', '2026-12-01', 39],
    ['2004-02-29', '2026-02-27', 21],
    ['2004-02-29', '2026-02-28', 22],
    ['2004-02-29', '2028-02-28', 23],
    ['2004-02-29', '2028-02-29', 24],
  ])('born on %s: on %s %i', (birthDate, day, age) => {
    expect(ageOn(birthDate, day)).toBe(age)
  })

  it.each([
    ['2026-11-22', '2026-12-01'],
    ['2026-12-01', '2027-01-01'],
    ['2026-12-31', '2027-01-01'],
    ['2026-01-31', '2026-02-01'],
    ['2028-01-31', '2028-02-01'],
  ])('on %s it can begin on %s', (day, start) => {
    expect(earliestStart(day)).toBe(start)
  })

  it('the first day always lies ahead, at most a month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (days) => {
        const day = addDays('2024-01-01', days)
        const start = earliestStart(day)
        expect([start > day, start.slice(8), start <= addDays(day, 31)]).toEqual([true, '01', true])
      }),
    )
  })
})

describe('KS-AOV-1: what can’t be insured', () => {
  it('is nothing when all is right, up to the very limits', () => {
    expect(problems({})).toEqual({})
    expect(problems({ benefit: 3_200_000 })).toEqual({})
    expect(problems({ birthDate: '1967-12-02' })).toEqual({})
    expect(problems({ startOn: '2027-12-01' })).toEqual({})
    expect(problems({ startOn: '2027-12-01' }, { validUntil: '2027-12-01' })).toEqual({})
    expect(problems({ birthDate: '2008-12-01' })).toEqual({})
  })

  it.each<[string, Partial<AovQuestion>, string, string]>([
    ['no income', { grossIncome: 0 }, 'grossIncome', 'Zonder inkomen'],
    ['a negative income', { grossIncome: -1 }, 'grossIncome', 'Vul je bruto jaarinkomen in'],
    ['half a cent', { grossIncome: 100.5 }, 'grossIncome', 'Vul je bruto jaarinkomen in'],
    ['no benefit', { benefit: 0 }, 'benefit', 'Vul in hoeveel'],
    ['above 80 %', { benefit: 3_200_001 }, 'benefit', 'hoogstens 80% van je bruto jaarinkomen'],
    ['above the tariff’s own limit', { grossIncome: 9_000_000, benefit: 6_000_001 }, 'benefit', 'hoogstens €'],
    ['this month', { startOn: '2026-11-01' }, 'startOn', 'op zijn vroegst op 1 december 2026'],
    ['amid a month', { startOn: '2026-12-15' }, 'startOn', 'eerste dag van een maand'],
    ['past the tariff', { startOn: '2028-01-01' }, 'startOn', 'nog geen tarief'],
    ['too young', { birthDate: '2008-12-02' }, 'birthDate', 'vanaf 18 jaar'],
    ['too old', { birthDate: '1967-12-01' }, 'birthDate', 'tot en met 58 jaar. Je bent dan 59'],
  ])('%s', (_, given, field, message) => {
    const found = problems(given)
    expect(Object.keys(found)).toEqual([field])
    expect(found[field]).toContain(message)
  })

  it('the most is rounded down', () => {
    expect(mostBenefit(100_001, tariff)).toBe(80_000)
    expect(mostBenefit(100_002, tariff)).toBe(80_001)
    expect(mostBenefit(0, tariff)).toBe(0)
  })
})

describe('KS-AOV-1: tariffs', () => {
  it('one holds on a day', () => {
    const next = { ...tariff, validFrom: '2028-01-01', validUntil: null }
    expect(tariffOn([tariff, next], '2027-12-31')).toBe(tariff)
    expect(tariffOn([tariff, next], '2028-01-01')).toBe(next)
    expect(tariffOn([tariff, next], '2025-12-31')).toBeNull()
  })

  it('every age that can enter has one rate for each period', () => {
    expect(tariffProblems(tariff)).toEqual([])
    expect(tariffProblems({ ...tariff, maxEntryAge: 60 })).toEqual([
      'Bij 3 maanden is er niet precies een premie voor leeftijd 59 en 60.',
      'Bij 6 maanden is er niet precies een premie voor leeftijd 59 en 60.',
      'Bij 12 maanden is er niet precies een premie voor leeftijd 59 en 60.',
    ])
    const doubled = {
      ...tariff,
      rates: [...tariff.rates, { fromAge: 30, untilAge: 30, ownRisk: '6' as const, rate: 1 }],
    }
    expect(tariffProblems(doubled)).toEqual(['Bij 6 maanden is er niet precies een premie voor leeftijd 30.'])
    expect(tariffProblems({ ...tariff, validUntil: '2025-12-31' })[0]).toContain('laatste dag')
    expect(tariffProblems({ ...tariff, endAge: 58 })[0]).toContain('leeftijden')
    expect(tariffProblems({ ...tariff, minAge: 59 })).toEqual([expect.stringContaining('leeftijden')])
    expect(tariffProblems({ ...tariff, validUntil: tariff.validFrom })).toEqual([])
  })

  it.each([
    [64, '59, 60, 61, 62, 63 en 64.'],
    [65, '59, 60, 61, 62, 63, 64 en meer.'],
  ])('names six ages that lack a rate: up to %i', (maxEntryAge, named) => {
    expect(tariffProblems({ ...tariff, maxEntryAge })[0]).toContain(`leeftijd ${named}`)
  })
})
