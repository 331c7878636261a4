import { describe, expect, it } from 'vitest'
import { parseDate, parseDecimal } from '@/src/lib/dutch-input'
import { count, formatDate, formatDateInput, formatFileSize, formatMoment, formatNumber } from '@/src/lib/format'

describe('Dutch formatting', () => {
  it('writes dates in full, without a leading zero', () => {
    expect(formatDate('2026-11-22')).toBe('22 november 2026')
    expect(formatDate('2026-03-01')).toBe('1 maart 2026')
    expect(formatDateInput('2026-03-01')).toBe('01-03-2026')
  })

  it('writes a moment in Dutch time, summer and winter', () => {
    expect(formatMoment('2026-07-01T22:30:00Z')).toBe('2 juli 2026 om 00:30')
    expect(formatMoment('2026-01-01T22:30:00Z')).toBe('1 januari 2026 om 23:30')
  })

  it('writes numbers with a decimal comma and points for thousands', () => {
    expect(formatNumber(1234.5)).toBe('1.234,5')
    expect(formatNumber(7)).toBe('7')
    expect(count(1, 'bestand', 'bestanden')).toBe('1 bestand')
    expect(count(3, 'bestand', 'bestanden')).toBe('3 bestanden')
  })

  it.each([
    [512, '512 bytes'],
    [348_200, '348 kB'],
    [999_700, '1 MB'],
    [1_240_000, '1,2 MB'],
  ])('writes a file of %i bytes as %s', (bytes, text) => {
    expect(formatFileSize(bytes)).toBe(text)
  })
})

describe('Dutch input', () => {
  it.each([
    '22-11-2026',
    '22/11/2026',
    '22.11.26',
    '22 11 2026',
    '22112026',
    ' 22 nov 2026 ',
    '22 november 2026',
    '2026-11-22',
  ])('reads the date %s', (typed) => {
    expect(parseDate(typed)).toBe('2026-11-22')
  })

  it.each([
    ['1 mrt 1998', '1998-03-01'],
    ['01-03-98', '1998-03-01'],
    ['29-02-2024', '2024-02-29'],
  ])('reads %s as %s', (typed, date) => {
    expect(parseDate(typed)).toBe(date)
  })

  it.each(['', '31-02-2026', '29-02-2026', 'gisteren', '22-13-2026', '2026'])('refuses %j as a date', (typed) => {
    expect(parseDate(typed)).toBeNull()
  })

  it.each([
    ['7,5', 7.5],
    ['7.5', 7.5],
    ['1.250', 1250],
    ['1.250,5', 1250.5],
    [' 40 ', 40],
  ])('reads the number %s', (typed, value) => {
    expect(parseDecimal(typed)).toBe(value)
  })

  it.each(['', '-3', 'veel', '1,2,3', '7uur'])('refuses %j as a number', (typed) => {
    expect(parseDecimal(typed)).toBeNull()
  })
})
