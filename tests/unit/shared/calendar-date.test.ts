import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  amsterdamDay,
  isCalendarDate,
  isDayOfEveryYear,
  yearOf,
} from '@/src/domain/shared/calendar-date'

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('calendar dates', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-05-31', -3, '2026-02-28'],
    ['2028-05-31', -3, '2028-02-29'],
    ['2026-04-30', 3, '2026-07-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected)
  })

  it.each([
    ['2028-02-29', 1, '2029-02-28'],
    ['2028-02-29', 4, '2032-02-29'],
    ['2023-05-01', 4, '2027-05-01'],
  ])('%s and %i years is %s', (date, years, expected) => {
    expect(addYears(date, years)).toBe(expected)
  })

  it.each([
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-03-01', -1, '2028-02-29'],
  ])('%s and %i days is %s, also when the clock changes', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected)
  })

  it('adding days and taking them off again comes back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date)
      }),
    )
  })

  it('adding months keeps the day, or takes the last of a shorter month', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -240, max: 240 }), (date, months) => {
        const result = addMonths(date, months)
        expect(isCalendarDate(result)).toBe(true)
        const kept = result.slice(8) === date.slice(8)
        expect(kept || addDays(result, 1).slice(8) === '01').toBe(true)
        expect(Number(result.slice(5, 7)) - 1).toBe((((Number(date.slice(5, 7)) - 1 + months) % 12) + 12) % 12)
      }),
    )
  })

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '22-11-2026', ''])('%s is no day', (text) => {
    expect(isCalendarDate(text)).toBe(false)
    expect(() => addDays(text, 1)).toThrow(RangeError)
  })

  it.each([
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2026-07-31T22:00:00Z', '2026-08-01'],
  ])('at %s it is %s in the Netherlands', (moment, expected) => {
    expect(amsterdamDay(new Date(moment))).toBe(expected)
    expect(yearOf(expected)).toBe(Number(expected.slice(0, 4)))
  })
})

describe('a day of every year', () => {
  it.each(['01-01', '02-28', '09-01', '12-31'])('%s is one', (day) => {
    expect(isDayOfEveryYear(day)).toBe(true)
  })
  it.each(['02-29', '02-31', '04-31', '00-01', '13-01', '9-1', '', '09-01 '])('%j isn’t', (day) => {
    expect(isDayOfEveryYear(day)).toBe(false)
  })
})
