import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applicationStatusLabels, ownRisks } from '@/src/domain/aov/labels'
import { mostBenefit } from '@/src/domain/aov/premium'
import { noTariff, quoteOf, stillHolds } from '@/src/domain/aov/quote'
import {
  type ApplicationAction,
  agreementOf,
  isOpen,
  mayApply,
  nextStatus,
  referenceOf,
} from '@/src/domain/aov/workflow'
import { keysOf } from '@/src/domain/shared/keys'
import { readQuestion } from '@/src/features/aov/read-form'
import { parseEuros } from '@/src/lib/dutch-input'

const tariff = (id: number, validFrom: string, validUntil: string | null, rate = 420) => ({
  id,
  validFrom,
  validUntil,
  maxPercent: 80,
  maxBenefit: 6_000_000,
  minAge: 18,
  maxEntryAge: 58,
  endAge: 67,
  rates: ownRisks.map((ownRisk) => ({ fromAge: 18, untilAge: 58, ownRisk, rate })),
})

const today = '2026-11-22'
const question = {
  birthDate: '1986-06-15',
  ownRisk: '3' as const,
  grossIncome: 4_000_000,
  benefit: 3_000_000,
  startOn: '2026-12-01',
}

describe('KS-AOV-1: where an application can go', () => {
  it.each<[ApplicationAction, string]>([
    ['send', 'submitted>sent sent>sent'],
    ['accept', 'sent>accepted'],
    ['decline', 'sent>declined'],
    ['withdraw', 'submitted>withdrawn sent>withdrawn'],
  ])('%s: %s', (action, expected) => {
    const found = keysOf(applicationStatusLabels).flatMap((status) => {
      const next = nextStatus(status, action)
      return next ? [`${status}>${next}`] : []
    })
    expect(found.join(' ')).toBe(expected)
  })

  it('is open until there is an answer', () => {
    expect(keysOf(applicationStatusLabels).filter(isOpen)).toEqual(['submitted', 'sent'])
  })

  it('only admitted members of a professional organisation apply', () => {
    expect(mayApply({ kind: 'professional-organisation', standing: 'admitted' })).toBe(true)
    expect(mayApply({ kind: 'professional-organisation', standing: 'screening' })).toBe(false)
    expect(mayApply({ kind: 'professional-organisation', standing: 'ended' })).toBe(false)
    expect(mayApply({ kind: 'register-keeper', standing: 'admitted' })).toBe(false)
  })

  it('has a reference, and words to agree to', () => {
    expect(referenceOf(12)).toBe('AOV-000012')
    expect(agreementOf({ insurer: 'X', agreement: ' Eigen tekst ' })).toBe('Eigen tekst')
    expect(agreementOf({ insurer: 'Verzekeraar X', agreement: ' ' })).toContain('naar Verzekeraar X gaan')
  })
})

describe('KS-AOV-1: by which tariff', () => {
  const [old, next] = [tariff(1, '2026-01-01', '2026-12-31'), tariff(2, '2027-01-01', null, 500)]

  it.each([
    ['2026-12-01', 1, 10_500],
    ['2027-01-01', 2, 12_500],
  ])('starting on %s by tariff %i: %i a month', (startOn, id, monthly) => {
    const found = quoteOf({ ...question, startOn }, [old, next], today)
    expect(found).toMatchObject({ outcome: 'quoted', quoted: { tariff: { id }, premium: { monthly } } })
  })

  it('without one, or past the last, it says so at the day', () => {
    expect(quoteOf(question, [], today)).toEqual({ outcome: 'refused', problems: { startOn: noTariff } })
    expect(quoteOf({ ...question, startOn: '2027-01-01' }, [old], today)).toMatchObject({
      problems: { startOn: expect.stringContaining('nog geen tarief') },
    })
  })

  it('a first day before all tariffs is judged by the one that comes first, else by any', () => {
    const strict = { ...next, maxBenefit: 1 }
    expect(quoteOf({ ...question, startOn: '2025-06-01' }, [strict, old], today)).toEqual({
      outcome: 'refused',
      problems: { startOn: expect.stringContaining('op zijn vroegst') },
    })
    expect(quoteOf(question, [next], today)).toEqual({
      outcome: 'refused',
      problems: { startOn: expect.stringContaining('Voor die datum is er nog geen tarief') },
    })
  })

  it('without a rate for the age, it says so', () => {
    expect(quoteOf(question, [{ ...old, rates: [] }], today)).toEqual({
      outcome: 'refused',
      problems: { birthDate: 'Voor je leeftijd staat er geen premie in het tarief.' },
    })
  })

  it('what was shown holds while tariff and amount are the same', () => {
    const found = quoteOf(question, [old], today)
    if (found.outcome !== 'quoted') throw new Error('no premium')
    expect(stillHolds({ tariff: 1, premium: 10_500 }, found.quoted)).toBe(true)
    expect(stillHolds({ tariff: 1, premium: 10_499 }, found.quoted)).toBe(false)
    expect(stillHolds({ tariff: 2, premium: 10_500 }, found.quoted)).toBe(false)
  })

  it('is refused exactly when the benefit is above 80 % of the income, or above the most', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000_000 }),
        fc.integer({ min: 1, max: 10_000_000 }),
        (income, benefit) => {
          const found = quoteOf({ ...question, grossIncome: income, benefit }, [old], today)
          const most = Math.min(Math.floor((income * 4) / 5), 6_000_000)
          expect(mostBenefit(income, old)).toBe(most)
          expect(found.outcome === 'quoted').toBe(benefit <= most)
        },
      ),
    )
  })

  it('a longer own-risk period stands beside it at its own rate', () => {
    const falling = { ...old, rates: old.rates.map((rate, index) => ({ ...rate, rate: 400 - index * 50 })) }
    const found = quoteOf(question, [falling], today)
    expect(found).toMatchObject({ quoted: { compared: [{ monthly: 10_000 }, { monthly: 8750 }, { monthly: 7500 }] } })
  })
})

describe('KS-AOV-1: amounts as people type them', () => {
  it.each([
    ['30000', 3_000_000],
    ['30.000', 3_000_000],
    ['1.250,50', 125_050],
    ['1250.50', 125_050],
    ['1250,5', 125_050],
    ['€ 1.250,-', 125_000],
    ['€1.250,--', 125_000],
    ['30 000 euro', 3_000_000],
    ['0', 0],
    ['1,255', null],
    ['1,250.50', null],
    ['1.25.0', null],
    ['-5', null],
    ['veel', null],
    ['', null],
    ['1e9', null],
    ['99999999999999999999', Number.MAX_SAFE_INTEGER],
  ])('“%s” is %s cents', (typed, cents) => {
    expect(parseEuros(typed)).toBe(cents)
  })

  const values = { ownRisk: '6', grossIncome: '40.000', benefit: '30.000,00', startOn: '2026-12-01', birthDate: '' }

  it('the form is read as the rules want it', () => {
    expect(readQuestion(values)).toEqual({
      question: { ownRisk: '6', grossIncome: 4_000_000, benefit: 3_000_000, startOn: '2026-12-01' },
    })
    expect(readQuestion({ ...values, birthDate: '15-06-1986' })).toMatchObject({
      question: { birthDate: '1986-06-15' },
    })
  })

  it('everything that can’t be read is told at once, at its field', () => {
    const found = readQuestion({ ownRisk: '', grossIncome: 'veel', benefit: '', startOn: 'x', birthDate: '31-02-1986' })
    expect(found).toEqual({
      problems: {
        ownRisk: 'Kies een eigenrisicoperiode.',
        grossIncome: expect.stringContaining('bijvoorbeeld 30.000'),
        benefit: expect.stringContaining('Vul in hoeveel'),
        startOn: expect.stringContaining('bestaande datum'),
        birthDate: expect.stringContaining('bestaande datum'),
      },
    })
    expect(readQuestion({ ...values, grossIncome: '99999999999' })).toMatchObject({
      problems: { grossIncome: expect.stringContaining('te hoog') },
    })
  })
})
