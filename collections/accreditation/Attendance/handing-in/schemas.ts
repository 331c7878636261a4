import { z } from 'zod'
import { rowStatuses } from '@/src/domain/accreditation/row-status'
import { mostParticipants } from './limits'

// Whatever is written there, it is at most a number that doesn't exist; only what the database can't keep is left out.
const number = z
  .string('Stuur het registratienummer als tekst.')
  .transform((text) => text.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, ''))
const component = z.string('Stuur de code van het onderdeel als tekst.').min(1).max(40)

/** A list of participants, as the interface takes it (KK-PRV-1). */
export const listSchema = z.object({
  session: z.int('Stuur het id van de bijeenkomst.').positive('Stuur het id van de bijeenkomst.'),
  participants: z
    .array(
      z.object(
        { registrationNumber: number, components: z.array(component, 'Stuur een lijst.').max(10).nullish() },
        'Stuur per deelnemer een object met registrationNumber.',
      ),
      'Stuur een lijst met deelnemers.',
    )
    .min(1, 'De lijst is leeg. Stuur minstens één deelnemer.')
    .max(mostParticipants, `Stuur hooguit ${mostParticipants} deelnemers in één keer.`),
  /** How a person made the list; a key is always the interface. */
  source: z.enum(['paste', 'csv']).optional(),
})

/** What becomes of a list, row by row. */
export const answerSchema = z.strictObject({
  session: z.number(),
  total: z.number(),
  credited: z.number(),
  alreadyCredited: z.number(),
  refused: z.number(),
  results: z.array(
    z.strictObject({
      row: z.number(),
      registrationNumber: z.string(),
      status: z.enum(rowStatuses),
      reason: z.string().optional(),
    }),
  ),
})

export type Answer = z.infer<typeof answerSchema>
