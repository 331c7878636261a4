import { z } from 'zod'
import { tidyText } from '../shared/tidy-text'

const mostLinks = 2

/** Everything that a mail program makes a link of, and a bit more. */
const links = /(?:https?:\/\/|www\.|\b[a-z0-9-]+\.(?:com|net|org|info|biz|ru|cn|xyz|top|site|shop|online|click)\b)/giu

/** How many links a text holds; `https://www.x.com` is one. */
export const linksIn = (text: string): number => text.split(/\s+/u).filter((word) => word.match(links) !== null).length

/** Letters, and the white space that stands in a message; nothing that ends a line in a name or hides what is written. */
const oneLine = (text: string): boolean => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)

/** What a client fills in to write to a therapist (KS-FIND-1). */
export const contactSchema = z.object({
  name: z
    .string('Vul je naam in.')
    .trim()
    .min(2, 'Vul je naam in.')
    .max(80, 'Je naam mag hooguit 80 tekens lang zijn.')
    .refine(oneLine, 'Schrijf je naam op één regel.')
    .refine((name) => linksIn(name) === 0, 'Vul hier alleen je naam in, geen webadres.'),
  email: z
    .string('Vul je e-mailadres in.')
    .trim()
    .max(254, 'Dit e-mailadres is te lang.')
    .refine(oneLine, 'Vul één e-mailadres in, zoals naam@voorbeeld.nl.')
    .pipe(z.email('Vul een e-mailadres in, zoals naam@voorbeeld.nl.')),
  phone: z
    .string()
    .trim()
    .regex(/^[+\d][\d\s()-]{7,19}$/, 'Vul een telefoonnummer in, zoals 06 12345678, of laat het leeg.')
    .optional()
    .or(z.literal('').transform(() => undefined)),
  message: z
    .string('Schrijf een bericht.')
    .transform(tidyText)
    .pipe(
      z
        .string()
        .min(20, 'Schrijf een bericht van minstens 20 tekens.')
        .max(2000, 'Je bericht mag hooguit 2000 tekens lang zijn.')
        .refine((text) => linksIn(text) <= mostLinks, `Zet hooguit ${mostLinks} links in je bericht.`),
    ),
})

export type ContactMessage = z.infer<typeof contactSchema>
