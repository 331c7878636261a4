import { z } from 'zod'
import { parseDate, parseDecimal } from '@/src/lib/dutch-input'

/* Fields of forms of evidence, from text to values. */

/** At most so many characters; empty is null. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `Gebruik hooguit ${max} tekens.`)
    .transform((value) => value || null)

/** Empty text becomes null, any other text goes through `parse`. */
export const typed = <T>(parse: (value: string) => T | null, message: string) =>
  z.string().transform((value, context): T | null => {
    if (value.trim() === '') return null
    const parsed = parse(value)
    if (parsed === null) context.addIssue({ code: 'custom', message })
    return parsed
  })

/** A day as people type it; empty is null. */
export const date = typed(parseDate, 'Vul een bestaande datum in, als dd-mm-jjjj.')

/** A number as people type it; empty is null. */
export const decimal = (max: number) =>
  typed(parseDecimal, 'Vul een getal in, bijvoorbeeld 7,5.').refine((value) => value === null || value <= max, {
    error: `Vul hooguit ${max} in.`,
  })

/** One of these, or nothing. */
export const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.union([z.enum(values), z.literal('').transform(() => null)], { error: 'Kies een van de mogelijkheden.' })

/** Yes, no, or nothing. */
export const answer = z
  .union([z.enum(['yes', 'no']), z.literal('')], { error: 'Kies ja of nee.' })
  .transform((value) => (value === '' ? null : value === 'yes'))

/** A draft needs a title, and nothing else. */
export const title = z.string().trim().max(200, 'Gebruik hooguit 200 tekens.')
/** Ids of files. */
export const files = z.array(z.coerce.number().int().positive()).max(10, 'Voeg hooguit 10 bestanden toe.')

/** The id of what was chosen from a list. */
export const reference = z.string().transform((value) => (/^[1-9]\d{0,8}$/.test(value) ? Number(value) : null))
