'use server'

import type { Problems } from '@/src/domain/evidence/problems'
import { missingAddress, missingBirth, type PersonalData, personalProblems } from '@/src/domain/identity/personal'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { textOf } from '@/src/features/evidence/sent-form'
import { attempt } from '@/src/features/portal/attempt'
import { parseDate } from '@/src/lib/dutch-input'
import { invalid } from '@/src/lib/errors/refusals'
import type { PortalFormState } from '@/src/ui/form/portal-form-state'
import { saveDetails } from './save'

/* For PortalForm: (state before, FormData) → state. */

const addressFields = ['street', 'houseNumber', 'houseNumberAddition', 'postcode', 'place', 'country', 'phone'] as const

/** Saves when all is well, and else says what isn't, in the order of the form. */
function save(
  form: FormData,
  {
    data,
    problems,
    fields,
    panel,
  }: { data: PersonalData; problems: Problems; fields: readonly string[]; panel: string },
): Promise<PortalFormState> {
  return attempt('/persoonlijk', form, async (req, _values, therapist) => {
    const found = fields.flatMap((field) => (problems[field] ? [[field, problems[field]] as const] : []))
    if (found.length > 0) throw invalid(Object.fromEntries(found))
    await saveDetails(req, therapist, data)
    return `open=${panel}&gedaan=${panel}`
  })
}

/** Saves when and where the member was born (KS-PER-1). Form: birthDate as text, birthPlace. */
export async function saveBirthAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  const typed = textOf(form, 'birthDate').trim()
  const data = { birthDate: parseDate(typed), birthPlace: textOf(form, 'birthPlace').trim().slice(0, 80) || null }
  const unreadable: Problems =
    typed && !data.birthDate ? { birthDate: 'Vul een bestaande datum in, als dd-mm-jjjj.' } : {}
  const problems = { ...missingBirth(data), ...personalProblems(data, amsterdamDay(new Date())), ...unreadable }
  return save(form, { data, problems, fields: ['birthDate', 'birthPlace'], panel: 'geboorte' })
}

/** Saves where the member lives and their phone (KS-PER-1). Form: the fields of an address, and phone. */
export async function saveAddressAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  const data: PersonalData = Object.fromEntries(
    addressFields.map((name) => [name, textOf(form, name).trim().slice(0, 160) || null]),
  )
  const problems = { ...missingAddress(data), ...personalProblems(data, amsterdamDay(new Date())) }
  return save(form, { data, problems, fields: addressFields, panel: 'adres' })
}
