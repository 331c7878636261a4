import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'

export type LedgerOwner = { therapist: number; organisation: number }

export type LedgerOptions = {
  /** Whose registrations these are; what doesn't exist is left out. One question for all: lists run into thousands. */
  ownersOf: (req: PayloadRequest, registrations: readonly number[]) => Promise<Map<number, LedgerOwner>>
  /** Codes of the categories of the norm on a day; null where no norm applies: the line is kept all the same. */
  categoriesOn: (req: PayloadRequest, registration: number, day: CalendarDate) => Promise<string[] | null>
  /** Why a line of this source isn't corrected by hand, in Dutch; null when it may be. */
  keptBy: (req: PayloadRequest, source: string) => Promise<string | null>
}

const isFunction = (value: unknown): boolean => typeof value === 'function'

const schema = z.object({
  ownersOf: z.custom<LedgerOptions['ownersOf']>(isFunction, 'must be a function'),
  categoriesOn: z.custom<LedgerOptions['categoriesOn']>(isFunction, 'must be a function'),
  keptBy: z.custom<LedgerOptions['keptBy']>(isFunction, 'must be a function'),
})

/** @throws ZodError at boot when an option is missing */
export const checkOptions = (options: LedgerOptions): LedgerOptions => schema.parse(options)

/** The options the ledger of this portal runs with. */
export const ledgerOptions = (payload: Payload): LedgerOptions =>
  schema.parse(payload.collections.credits.config.custom?.ledger)

/** Whose registration it is; null when there is none by that id. */
export const ownerOf = async (req: PayloadRequest, registration: number): Promise<LedgerOwner | null> =>
  (await ledgerOptions(req.payload).ownersOf(req, [registration])).get(registration) ?? null
