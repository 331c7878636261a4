import { describe, expect, it } from 'vitest'
import { conductWarning } from '@/src/domain/identity/conduct-warnings'

const end = '2027-08-31'

describe('KS-PER-3: warnings that a VOG ends', () => {
  it.each([
    ['the day before the first term', '2027-02-27', [], null],
    // Half a year before the last day of August: February's last.
    ['six months before, in a short month', '2027-02-28', [], '6-months'],
    ['the same day again', '2027-02-28', ['6-months'], null],
    ['a week later, when nothing ran', '2027-03-07', [], '6-months'],
    ['three months before', '2027-05-31', ['6-months'], '3-months'],
    ['three months before, with the first one missed: only this one', '2027-06-02', [], '3-months'],
    ['four weeks before', '2027-08-03', ['6-months', '3-months'], '4-weeks'],
    ['the last day, everything told', end, ['6-months', '3-months', '4-weeks'], null],
    ['an earlier one that was missed never follows a later one', '2027-08-10', ['4-weeks'], null],
    ['the day after', '2027-09-01', ['4-weeks'], 'expired'],
    ['long after, when nothing ran', '2028-01-01', [], 'expired'],
    ['told that it ended', '2027-09-02', ['expired'], null],
  ])('%s', (_, on, sent, key) => {
    expect(conductWarning(end, sent, on)?.key ?? null).toBe(key)
  })
})
