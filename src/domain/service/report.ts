import type { CalendarDate } from '../shared/calendar-date'
import { dutchDate } from '../shared/dutch'
import type { DocumentSubject } from './labels'

/** What a member said about documents (KS-SRV-1). */
export type Report = { subjects: readonly DocumentSubject[]; remark: string }

const longest = 2000

/**
 * A report with what a member adds to it while a colleague works on it: more subjects, and what they write under what stood
 * there, with the day. The same text twice in a row is one addition.
 */
export function addTo(before: Report, more: Report, today: CalendarDate): Report | { problem: string } {
  const subjects = [...new Set([...before.subjects, ...more.subjects])]
  const line = more.remark === '' ? '' : `Aangevuld op ${dutchDate(today)}: ${more.remark}`
  if (line === '' && subjects.length === before.subjects.length) {
    return { problem: 'Schrijf wat erbij is gekomen, bijvoorbeeld welk stuk je net hebt geüpload.' }
  }
  if (line === '' || before.remark === line || before.remark.endsWith(`\n${line}`)) {
    return { subjects, remark: before.remark }
  }
  const remark = before.remark === '' ? line : `${before.remark}\n${line}`
  return remark.length > longest
    ? { problem: `Dat is te lang. Er is nog plaats voor ${room(before, today)} tekens.` }
    : { subjects, remark }
}

const room = ({ remark }: Report, today: CalendarDate): number =>
  Math.max(0, longest - remark.length - `\nAangevuld op ${dutchDate(today)}: `.length)
