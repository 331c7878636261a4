import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { amsterdamDay, type CalendarDate, isCalendarDate } from '@/src/domain/shared/calendar-date'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import { formatDate, formatEuros } from '@/src/lib/format'
import { mailHolder } from '../../registers/Registrations/life/store'

const when = 'Vul de dag in waarop het is teruggegeven.'

/** What finance writes down of money that was given back. */
export const returnedBody = z.object({
  returnedOn: z.string(when).refine((text) => isCalendarDate(text) && text >= '2000-01-01', when),
  reference: z
    .string()
    .trim()
    .max(80, 'Houd het bij 80 tekens.')
    .nullish()
    .transform((text) => text || null),
})
export type Returned = z.infer<typeof returnedBody>

/**
 * @param since the first day on which it can have been given back: before that it wasn't there
 * @throws APIError 400 a day that can't be
 */
export function demandDay({ returnedOn }: Returned, since: CalendarDate, now = new Date()): void {
  if (returnedOn > amsterdamDay(now)) throw invalid({ returnedOn: `Deze dag moet nog komen. ${when}` })
  if (returnedOn < since) throw invalid({ returnedOn: `Het geld kwam pas op ${formatDate(since)} binnen. ${when}` })
}

/** @throws APIError 409 one's own money */
export function demandAnother(own: number | undefined, therapist: number): void {
  if (own === therapist) throw conflict('Van je eigen betaling legt een collega dit vast.')
}

type Back = { therapist: number; organisation: number; number: string; amount: number; returnedOn: CalendarDate }

/** Tells the member that money came back to them; once each. */
export const mailReturned = (req: PayloadRequest, key: string, back: Back): Promise<void> =>
  mailHolder(req, back, key, (name, link) => ({
    template: 'payment-returned',
    props: {
      name,
      number: back.number,
      amount: formatEuros(back.amount / 100),
      returnedOn: back.returnedOn,
      link: link(`/account?open=facturen#factuur-${back.number}`),
    },
  }))
