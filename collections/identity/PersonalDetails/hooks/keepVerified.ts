import type { CollectionBeforeChangeHook } from 'payload'
import { invalid } from '@/src/lib/errors/refusals'
import type { PersonalDetail } from '@/src/payload-types'

const fields = ['birthDate', 'birthPlace'] as const

const message =
  'Dit is nagekeken met een legitimatiebewijs. Wijzigen kan alleen met een verzoek om correctie: Persoonlijk | Correctie.'

/** What was compared with an identity document changes by an approved request only, for member and staff alike (KS-PER-1). */
export const keepVerified: CollectionBeforeChangeHook<PersonalDetail> = ({ data, originalDoc }) => {
  if (!originalDoc?.verifiedOn) return data
  const changed = fields.filter(
    (field) => data[field] !== undefined && (data[field] ?? null) !== (originalDoc[field] ?? null),
  )
  if (changed.length > 0) throw invalid(Object.fromEntries(changed.map((field) => [field, message])))
  return data
}
