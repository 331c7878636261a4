import { z } from 'zod'
import { ownRiskLabels } from '@/src/domain/aov/labels'
import { isCalendarDate } from '@/src/domain/shared/calendar-date'
import { keysOf } from '@/src/domain/shared/keys'
import { tidyText } from '@/src/domain/shared/tidy-text'

const day = (message: string) => z.string(message).refine(isCalendarDate, message)

/** Far above what anyone earns; keeps every sum within whole numbers. */
const most = 1_000_000_000

const amount = (empty: string) =>
  z
    .number(empty)
    .max(most, { error: 'Dit bedrag is te hoog. Kijk het na.', abort: true })
    .int('Geef het bedrag in hele centen.')

/** What is asked to calculate a premium (KS-AOV-1); amounts in cents. The birth date only when it isn't verified. */
export const asked = z.object({
  ownRisk: z.enum(keysOf(ownRiskLabels), 'Kies een eigenrisicoperiode.'),
  grossIncome: amount('Vul je bruto jaarinkomen in.'),
  benefit: amount('Vul in hoeveel je per jaar uitgekeerd wilt krijgen.'),
  startOn: day('Vul een bestaande datum in, als dd-mm-jjjj.'),
  birthDate: day('Vul een bestaande datum in, als dd-mm-jjjj.').nullish(),
})

export type Asked = z.infer<typeof asked>

/** The application: the same, with what was shown and that the member agrees to it. */
export const toSubmit = asked.extend({
  tariff: z.number('Bereken eerst de premie.').int().positive('Bereken eerst de premie.'),
  premium: z.number('Bereken eerst de premie.').int(),
  agreed: z.literal(true, 'Zet de schakelaar aan om akkoord te gaan.'),
  idempotencyKey: z
    .string('Stuur een eigen kenmerk mee.')
    .regex(/^[!-~]{8,80}$/, 'Stuur een eigen kenmerk mee van 8 tot 80 letters, cijfers en leestekens, zonder spaties.'),
})

export type ToSubmit = z.infer<typeof toSubmit>

export const toDecide = z.object({
  insurerReference: z.string().transform(tidyText).pipe(z.string().max(80, 'Houd het bij 80 tekens.')).nullish(),
  answer: z.string().transform(tidyText).pipe(z.string().max(2000, 'Houd het bij 2000 tekens.')).nullish(),
})

export const toSend = z.object({ by: z.enum(['channel', 'hand']) })
