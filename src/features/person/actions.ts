'use server'

import { revalidatePath } from 'next/cache'
import type { Problems } from '@/src/domain/evidence/problems'
import { missingAddress, missingBirth, type PersonalData, personalProblems } from '@/src/domain/identity/personal'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { textOf } from '@/src/features/evidence/sent-form'
import { parseDate } from '@/src/lib/dutch-input'
import { errorLines } from '@/src/lib/errors/error-lines'
import { getSession } from '@/src/lib/session'
import { type PersonFormState, signedOut } from './form-state'
import { saveDetails } from './save'

const addressFields = ['street', 'houseNumber', 'houseNumberAddition', 'postcode', 'place', 'country', 'phone'] as const

const inOrder = (problems: Problems, fields: readonly string[]): PersonFormState => ({
  outcome: 'invalid',
  errors: fields.flatMap((field) => (problems[field] ? [{ field, message: problems[field] }] : [])),
})

async function save(data: PersonalData, problems: Problems, fields: readonly string[]): Promise<PersonFormState> {
  const { req, viewer } = await getSession()
  if (!viewer?.therapist) return signedOut
  if (Object.keys(problems).length > 0) return inOrder(problems, fields)
  try {
    await saveDetails(req, viewer.therapist.id, data)
    revalidatePath('/persoonlijk')
    return { outcome: 'done' }
  } catch (error) {
    return { outcome: 'invalid', errors: errorLines(req, error) }
  }
}

/** Saves when and where the member was born (KS-PER-1). Form: birthDate as text, birthPlace. */
export async function saveBirthAction(_before: unknown, form: FormData): Promise<PersonFormState> {
  const typed = textOf(form, 'birthDate').trim()
  const data = { birthDate: parseDate(typed), birthPlace: textOf(form, 'birthPlace').trim().slice(0, 80) || null }
  const unreadable: Problems =
    typed && !data.birthDate ? { birthDate: 'Vul een bestaande datum in, als dd-mm-jjjj.' } : {}
  const problems = { ...missingBirth(data), ...personalProblems(data, amsterdamDay(new Date())), ...unreadable }
  return save(data, problems, ['birthDate', 'birthPlace'])
}

/** Saves where the member lives and their phone (KS-PER-1). Form: the fields of an address, and phone. */
export async function saveAddressAction(_before: unknown, form: FormData): Promise<PersonFormState> {
  const data: PersonalData = Object.fromEntries(
    addressFields.map((name) => [name, textOf(form, name).trim().slice(0, 160) || null]),
  )
  const problems = { ...missingAddress(data), ...personalProblems(data, amsterdamDay(new Date())) }
  return save(data, problems, addressFields)
}
