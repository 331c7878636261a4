import { z } from 'zod'

const words = z.string('Stuur tekst.').trim().max(2000, 'Gebruik hooguit 2000 tekens.')

/** A member's request to be erased. */
export const askSchema = z.object({
  currentPassword: z.string('Vul je wachtwoord in.').min(1, 'Vul je wachtwoord in.').max(1000, 'Dit is te lang.'),
  /** From a form: `on`. What can't be undone is said yes to twice. */
  understood: z.literal(['on', true], 'Vink aan dat je weet dat dit niet terug te draaien is.'),
  request: words.nullish(),
})

/** What is decided about it. */
export const judgeSchema = z
  .object({
    approve: z.boolean('Kies of je het verzoek inwilligt.'),
    reason: words.nullish(),
  })
  .refine(({ approve, reason }) => approve || (reason ?? '') !== '', {
    path: ['reason'],
    message: 'Leg uit waarom je het verzoek afwijst. Het lid leest dit.',
  })
