import { z } from 'zod'
import { longestMessage } from '@/src/domain/chat/labels'
import { plainText } from '@/src/domain/chat/messages'

const tooLong = `Dit bericht is te lang. Houd het bij ${longestMessage} tekens, of stuur het in delen.`
const nothing = 'Schrijf eerst een bericht.'

const text = z
  .string(nothing)
  // Before it is looked at any further.
  .max(longestMessage * 2, tooLong)
  .transform(plainText)
  .pipe(z.string().max(longestMessage, tooLong))

export const clientKey = z.string('Stuur een kenmerk mee.').regex(/^[\w-]{8,64}$/, 'Dit kenmerk klopt niet.')

const first = { body: text.pipe(z.string().min(1, nothing)), clientKey }

const page = z
  .string()
  .max(300)
  .regex(/^\/[^\s]*$/)
  .nullish()
const thread = z
  .string()
  .regex(/^[\w-]{8,64}$/)
  .nullish()

export const memberStart = z.object({ ...first, page, thread })

const noEmail = 'Vul een e-mailadres in zoals naam@voorbeeld.nl, of laat het leeg.'
const emptyIsNull = (value: unknown): unknown => (typeof value === 'string' && value.trim() === '' ? null : value)

export const visitorStart = z.object({
  ...first,
  page,
  thread,
  name: z.preprocess(
    emptyIsNull,
    z.string().transform(plainText).pipe(z.string().max(80, 'Houd je naam bij 80 tekens.')).nullish(),
  ),
  email: z.preprocess(emptyIsNull, z.email(noEmail).max(254, noEmail).nullish()),
  consent: z.literal(true, 'Vink aan dat we je bericht mogen gebruiken om je te antwoorden.'),
  /** On which site the chat stands. */
  origin: z.string('Stuur mee op welke site de chat staat.').max(200),
})

/** 32 bytes in base64url: what nobody guesses. */
export const visitorKey = /^[\w-]{43}$/

export const message = z
  .object({
    body: text.optional().default(''),
    clientKey,
    file: z.int('Dit bestand kennen we niet.').positive().nullish(),
    internal: z.boolean().nullish(),
  })
  .refine(({ body, file }) => body !== '' || file, { path: ['body'], message: nothing })

export const readUntil = z.object({ seq: z.int('Stuur het nummer van een bericht.').nonnegative() })
export const handoverTo = z.object({ to: z.int('Kies een collega.').positive('Kies een collega.') })
