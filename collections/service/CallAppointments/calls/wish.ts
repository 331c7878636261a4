import { z } from 'zod'
import { normalisePhone } from '@/src/domain/shared/contact'

const noPhone = 'Vul het telefoonnummer in waarop we je bellen, bijvoorbeeld 06 12345678.'
const noSubject = 'Schrijf kort waarover je gebeld wilt worden.'

/** What is asked for a call; the form of the page and the endpoint ask the same. */
export const callWish = z.object({
  start: z.iso.datetime({ offset: true, error: 'Kies een van de vrije tijden.' }).transform((text) => new Date(text)),
  phone: z
    .string(noPhone)
    .max(40, noPhone)
    .transform((typed, context) => {
      const phone = normalisePhone(typed)
      if (phone === null) context.addIssue({ code: 'custom', message: noPhone })
      return phone ?? ''
    }),
  subject: z
    .string(noSubject)
    .transform((typed) => typed.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, noSubject).max(300, 'Houd het onderwerp bij 300 tekens.')),
})
