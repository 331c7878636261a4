import { z } from 'zod'

/** How long filling the form takes at least, and how long a form stays usable. */
export const formSeconds = { least: 4, most: 12 * 60 * 60 } as const

const mostLinks = 2

/** Everything that a mail program makes a link of, and a bit more. */
const links = /(?:https?:\/\/|www\.|\b[a-z0-9-]+\.(?:com|net|org|info|biz|ru|cn|xyz|top|site|shop|online|click)\b)/giu

/** How many links a text holds; `https://www.x.com` is one. */
export const linksIn = (text: string): number => text.split(/\s+/u).filter((word) => word.match(links) !== null).length

/** Letters, and the white space that stands in a message; nothing that ends a line in a name or hides what is written. */
const oneLine = (text: string): boolean => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text)

const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim()

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
    .transform(tidy)
    .pipe(
      z
        .string()
        .min(20, 'Schrijf een bericht van minstens 20 tekens.')
        .max(2000, 'Je bericht mag hooguit 2000 tekens lang zijn.')
        .refine((text) => linksIn(text) <= mostLinks, `Zet hooguit ${mostLinks} links in je bericht.`),
    ),
})

export type ContactMessage = z.infer<typeof contactSchema>

/** What is wrong with the moment at which a form comes back; null when nothing is. */
export function formAgeProblem(seconds: number): string | null {
  if (seconds < formSeconds.least) return 'Dat ging wel heel snel. Lees je bericht nog eens na en verstuur het dan.'
  if (seconds > formSeconds.most) return 'Deze pagina stond te lang open. Verstuur je bericht nog een keer.'
  return null
}
