import { runYears } from '@/collections/invoicing/InvoiceRuns/years'
import { type CalendarDate, yearOf } from '@/src/domain/shared/calendar-date'
import { idFrom } from '@/src/lib/id'

export const contributionPath = '/admin/facturen/contributie'

export type ContributionAddress = { organisation?: number; year: number }

/** From September on, next year's contribution is what one comes for. */
const likelyYear = (today: CalendarDate): number => yearOf(today) + (today.slice(5, 7) >= '09' ? 1 : 0)

/** Which organisation and year the address asks for; what it can't mean falls away. */
export function readContributionAddress(
  params: Record<string, string | string[] | undefined>,
  today: CalendarDate,
): ContributionAddress {
  const year = idFrom(params.jaar)
  return {
    organisation: idFrom(params.organisatie) ?? undefined,
    year: year !== null && runYears(yearOf(today)).includes(year) ? year : likelyYear(today),
  }
}

export const contributionHref = ({ organisation, year }: ContributionAddress): string =>
  `${contributionPath}?jaar=${year}${organisation === undefined ? '' : `&organisatie=${organisation}`}`
