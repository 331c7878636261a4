import type { CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'
import { personalProblems, tidyPersonal } from '@/src/domain/identity/personal'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { invalid } from '@/src/lib/errors/refusals'

const text = z.string().nullish()

// What isn't text is for the rules of the fields, which run after this.
const typed = z.looseObject({
  birthDate: text,
  postcode: text,
  houseNumber: text,
  country: text,
  phone: text,
})

/** Postcode, house number, phone and birth date are right, whoever writes them, and kept in one way of writing (KS-PER-1). */
export const checkDetails: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const sent = typed.safeParse({ ...originalDoc, ...data })
  if (!sent.success) return data
  const problems = personalProblems(sent.data, amsterdamDay(new Date()))
  if (Object.keys(problems).length > 0) throw invalid(problems)
  const { postcode, phone, country } = tidyPersonal(sent.data)
  return { ...data, postcode, phone, country }
}
