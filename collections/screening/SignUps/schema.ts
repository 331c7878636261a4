import { z } from 'zod'
import { normaliseEmail } from '@/src/domain/identity/identifier'
import { normaliseLoginNumber } from '@/src/domain/identity/login-number'

const line = (message: string, max: number) =>
  z.string(message).trim().min(1, message).max(max, `Gebruik hooguit ${max} tekens.`)
const optional = (max: number) => z.string().trim().max(max, `Gebruik hooguit ${max} tekens.`).optional()

const whichNumber = 'Vul je lidnummer in, met letters of cijfers.'
const whichAddress = 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.'

/** What a sign-up tells, as the form and the endpoint send it. */
export const signUpSchema = z.object({
  organisation: z.coerce.number('Kies je beroepsorganisatie.').int().positive('Kies je beroepsorganisatie.'),
  tier: z.enum(['reimbursable', 'collective', 'student'], 'Kies hoe je lid wilt worden.'),
  membershipNumber: line(whichNumber, 40).refine((text) => {
    const number = normaliseLoginNumber(text)
    return number !== '' && !number.includes('@')
  }, whichNumber),
  firstName: line('Vul je voornaam in.', 80),
  infix: optional(20),
  lastName: line('Vul je achternaam in.', 80),
  profession: optional(120),
  email: z.string(whichAddress).transform(normaliseEmail).pipe(z.email(whichAddress).max(254, 'Dit is te lang.')),
})

export type SignUpData = z.infer<typeof signUpSchema>

export const confirmSchema = z.object({
  token: z.string('Open de link uit de mail opnieuw.').min(1, 'Open de link uit de mail opnieuw.').max(100),
  password: z.string('Kies een wachtwoord.').min(1, 'Kies een wachtwoord.').max(500, 'Dit is te lang.'),
})
