import { z } from 'zod'

const text = (message: string) => z.string(message).min(1, message).max(500, 'Dit is te lang.')

const noIdentifier = 'Vul je e-mailadres of je nummer in.'

/** Who logs in goes by either name; what is missing is told at `email`, the field of the form. */
const whoIn = (body: object): unknown => ('email' in body && body.email) || ('username' in body && body.username) || ''

/** A body's fields, as the endpoints and the forms send them. */
export const loginSchema = z
  .preprocess(
    (body) => (typeof body === 'object' && body !== null ? { ...body, email: whoIn(body) } : body),
    z.object({
      email: z.string(noIdentifier).trim().min(1, noIdentifier).max(500, 'Dit is te lang.'),
      password: text('Vul je wachtwoord in.'),
      totp: z.string().max(40).optional(),
    }),
  )
  .transform(({ email, ...rest }) => ({ ...rest, identifier: email }))

export const forgotSchema = z
  .object({ email: z.string().max(500).optional(), username: z.string().max(500).optional() })
  .transform(({ email, username }) => email || username || '')

export const resetSchema = z.object({
  token: text('Open de link uit de mail opnieuw.'),
  password: text('Vul een nieuw wachtwoord in.'),
  totp: z.string().max(40).optional(),
})

export const changePasswordSchema = z.object({
  currentPassword: text('Vul je huidige wachtwoord in.'),
  newPassword: text('Vul een nieuw wachtwoord in.'),
})

export const changeEmailSchema = z.object({
  currentPassword: text('Vul je huidige wachtwoord in.'),
  email: text('Vul je nieuwe e-mailadres in.'),
})

export const tokenSchema = z.object({ token: text('Open de link uit de mail opnieuw.') })

export const passwordSchema = z.object({ currentPassword: text('Vul je huidige wachtwoord in.') })

export const codeSchema = z.object({ totp: text('Vul de code uit je authenticator-app in.') })

export const removeFactorSchema = passwordSchema.extend({ totp: z.string().max(40).optional() })
