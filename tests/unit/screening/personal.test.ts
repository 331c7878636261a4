import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missingAddress, personalProblems, tidyPersonal } from '@/src/domain/identity/personal'
import { normalisePhone, normalisePostcode, phoneInWords } from '@/src/domain/shared/contact'

const today = '2026-11-22'

describe('KS-PER-1: postcodes', () => {
  it.each([
    ['1234AB', '1234 AB'],
    [' 1234  ab ', '1234 AB'],
    ['9999 ZZ', '9999 ZZ'],
    ['1234 SA', null],
    ['1234 SD', null],
    ['1234 ss', null],
    ['0123 AB', null],
    ['12345 AB', null],
    ['1234 A1', null],
    ['', null],
  ])('%j is %j', (typed, kept) => expect(normalisePostcode(typed)).toBe(kept))

  it('keeps what it made', () => {
    const letters = fc.constantFrom(...'ABCDEFGHJKLMNPRTUVWXYZ')
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        letters,
        letters,
        fc.constantFrom('', ' ', '  '),
        (n, a, b, gap) => {
          const kept = normalisePostcode(`${n}${gap}${(a + b).toLowerCase()}`)
          expect(kept).toBe(`${n} ${a}${b}`)
          expect(normalisePostcode(kept ?? '')).toBe(kept)
        },
      ),
    )
  })
})

describe('KS-PER-1: telephone numbers', () => {
  it.each([
    ['06-12345678', '+31612345678'],
    ['06 12 34 56 78', '+31612345678'],
    ['(020) 123 45 67', '+31201234567'],
    ['+31 (0)6 12345678', '+31612345678'],
    ['+32 (0)470 12 34 56', '+32470123456'],
    ['0031612345678', '+31612345678'],
    ['+32 470 12 34 56', '+32470123456'],
    ['0612345', null],
    ['+31 612', null],
    ['06123456789', null],
    ['+31612345', null],
    ['bel mij', null],
    ['', null],
  ])('%j is %j', (typed, kept) => expect(normalisePhone(typed)).toBe(kept))

  it('are read back from how they are shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }), (digits) => {
        const kept = `+31${digits}`
        expect(normalisePhone(phoneInWords(kept))).toBe(kept)
      }),
    )
  })
})

describe('KS-PER-1: birth date and address', () => {
  it.each([
    ['2026-11-23', 'toekomst'],
    ['2010-11-23', 'minstens 16'],
    ['2010-11-22', undefined],
    ['1926-11-22', undefined],
    ['1925-11-22', 'honderd jaar'],
    ['1980-02-30', 'bestaande datum'],
  ])('born on %s', (birthDate, message) => {
    const found = personalProblems({ birthDate }, today).birthDate
    if (message) expect(found).toContain(message)
    else expect(found).toBeUndefined()
  })

  it('asks no Dutch postcode of who lives abroad', () => {
    const abroad = { country: 'België', postcode: '2000', houseNumber: '12A' }
    expect(personalProblems(abroad, today)).toEqual({})
    expect(personalProblems({ ...abroad, country: 'nederland' }, today)).toHaveProperty('postcode')
    expect(missingAddress({ country: 'België' })).not.toHaveProperty('postcode')
    expect(missingAddress({ country: '' })).toHaveProperty('postcode')
  })

  it('keeps one way of writing', () => {
    expect(tidyPersonal({ postcode: '1234ab', phone: '06-12345678', country: ' ' })).toEqual({
      postcode: '1234 AB',
      phone: '+31612345678',
      country: 'Nederland',
    })
    expect(tidyPersonal({ postcode: '2000', country: 'België' })).toEqual({ postcode: '2000', country: 'België' })
  })
})
