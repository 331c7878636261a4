import type { CollectionBeforeChangeHook } from 'payload'
import { invalid } from '@/src/lib/errors/refusals'
import type { PersonalDetail } from '@/src/payload-types'

/** What a copy of an identity document is compared with, as far as it changes. */
export const changedBirth = (data: Partial<PersonalDetail>, before: PersonalDetail) =>
  (['birthDate', 'birthPlace'] as const).filter(
    (field) => data[field] !== undefined && (data[field] ?? null) !== (before[field] ?? null),
  )

const message =
  'Dit is nagekeken met een legitimatiebewijs. Wijzigen kan alleen met een verzoek om correctie: Persoonlijk | Correctie.'

/** What was compared with an identity document changes by an approved request only, for member and staff alike (KS-PER-1). */
export const keepVerified: CollectionBeforeChangeHook<PersonalDetail> = ({ data, originalDoc }) => {
  if (!originalDoc?.verifiedOn) return data
  const changed = changedBirth(data, originalDoc)
  if (changed.length > 0) throw invalid(Object.fromEntries(changed.map((field) => [field, message])))
  return data
}
