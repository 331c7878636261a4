import { describe, expect, it } from 'vitest'
import { membershipSpan } from '@/src/domain/screening/transfer'

describe('KS-SCR-2: how long somebody was a member elsewhere', () => {
  const today = '2026-11-22'
  it.each([
    [{ memberSince: '2019-05-01', memberUntil: null }, '1 mei 2019 tot nu (7 jaar)'],
    [{ memberSince: '2019-11-22', memberUntil: null }, '22 november 2019 tot nu (7 jaar)'],
    [{ memberSince: '2019-11-23', memberUntil: null }, '23 november 2019 tot nu (6 jaar)'],
    [
      { memberSince: '2019-05-01', memberUntil: '2020-04-30' },
      '1 mei 2019 tot en met 30 april 2020 (korter dan een jaar)',
    ],
    [{ memberSince: '2024-01-01', memberUntil: '2027-01-31' }, '1 januari 2024 tot en met 31 januari 2027 (2 jaar)'],
    [{ memberSince: null, memberUntil: '2027-01-31' }, null],
    [{ memberSince: 'ooit' }, null],
  ])('%o is %s', (given, span) => {
    expect(membershipSpan(given, today)).toBe(span)
  })
})
