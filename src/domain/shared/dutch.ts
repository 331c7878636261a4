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
  return `${Number(date.slice(8, 10))} ${months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`
}

/** "1.234,5"; at most two decimals. */
export const dutchNumber = (value: number): string =>
  // Most numbers are small and whole, and the formatter costs more than judging a topic.
  Number.isInteger(value) && Math.abs(value) < 1000 ? String(value) : number.format(value)

const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' })

/** "€ 87,50". */
export const dutchEuros = (amount: number): string => euro.format(amount)

/** "1 punt", "3 punten", "1,5 punten". */
export const dutchCount = (amount: number, one: string, many: string): string =>
  `${dutchNumber(amount)} ${amount === 1 ? one : many}`

/** "a", "a en b", "a, b en c". */
export function dutchList(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} en ${words[words.length - 1]}`
}
