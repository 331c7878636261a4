import type { PayloadRequest } from 'payload'
import { type Quoted, quoteOf } from '@/src/domain/aov/quote'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { invalid } from '@/src/lib/errors/refusals'
import { publishedTariffs, type StoredTariff } from '../../AovTariffs/published'
import type { Asked } from '../schema'
import type { Applicant } from './applicant'

/** What was calculated, with the birth date that it was calculated by. */
export type Calculated = Quoted<StoredTariff> & { birthDate: CalendarDate }

/**
 * The premium for a member by the tariffs that are in force (KS-AOV-1). A verified birth date wins over a typed one.
 * @throws APIError 400 with one line per field that is wrong
 */
export async function calculate(
  req: PayloadRequest,
  applicant: Applicant,
  { birthDate: typed, ...asked }: Asked,
  today: CalendarDate,
): Promise<Calculated> {
  const birthDate = applicant.verified ? applicant.birthDate : (typed ?? applicant.birthDate)
  if (birthDate === null) throw invalid({ birthDate: 'Vul je geboortedatum in.' })
  const quote = quoteOf({ ...asked, birthDate }, await publishedTariffs(req, today), today)
  if (quote.outcome === 'refused') throw invalid(quote.problems)
  return { ...quote.quoted, birthDate }
}
