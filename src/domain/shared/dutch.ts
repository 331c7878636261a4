import type { CalendarDate } from './calendar-date'

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

const number = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })

/** "22 november 2026" from a calendar date. */
export function dutchDate(date: CalendarDate): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-')
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`
}

/** "1.234,5"; at most two decimals. */
export const dutchNumber = (value: number): string => number.format(value)

/** "1 punt", "3 punten", "1,5 punten". */
export const dutchCount = (amount: number, one: string, many: string): string =>
  `${dutchNumber(amount)} ${amount === 1 ? one : many}`

/** "a", "a en b", "a, b en c". */
export function dutchList(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} en ${words[words.length - 1]}`
}
