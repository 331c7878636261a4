import type { CalendarDate } from '../shared/calendar-date'
import type { Norm } from './norm'

type Named = Pick<Norm, 'code' | 'title' | 'validFrom'>

const year = /\d{4}(?!.*\d{4})/

const withYear = (text: string, years: number, separator: string): string =>
  year.test(text) ? text.replace(year, String(years)) : `${text}${separator}${years}`

/** A code that no norm has yet: `kckz-2027`, then `kckz-2027-2`. */
function freeCode(code: string, taken: readonly string[], count = 1): string {
  const tail = count === 1 ? '' : `-${count}`
  const candidate = `${code.slice(0, 40 - tail.length)}${tail}`
  return taken.includes(candidate) ? freeCode(code, taken, count + 1) : candidate
}

/**
 * What a new version of a norm starts with: the next first of January as its first day, and its year in name and code.
 * All of it can be changed until it is published (norms.md; X-2).
 * @param taken codes that other norms have
 */
export function nextVersion({ code, title, validFrom }: Named, taken: readonly string[], today: CalendarDate): Named {
  const years = Math.max(Number(today.slice(0, 4)), Number(validFrom.slice(0, 4))) + 1
  return {
    code: freeCode(withYear(code, years, '-'), taken),
    title: withYear(title, years, ' '),
    validFrom: `${years}-01-01`,
  }
}
