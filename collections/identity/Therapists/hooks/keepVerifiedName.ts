import type { CollectionBeforeChangeHook } from 'payload'
import { invalid } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import type { Therapist } from '@/src/payload-types'

const fields = ['firstName', 'infix', 'lastName'] as const

const message =
  'Deze naam is nagekeken met een legitimatiebewijs. Wijzigen kan alleen met een verzoek om correctie van het lid zelf.'

/** A name that was compared with an identity document changes by an approved request only (KS-PER-1). */
export const keepVerifiedName: CollectionBeforeChangeHook<Therapist> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  const changed = fields.filter(
    (field) => data[field] !== undefined && (data[field] || null) !== (originalDoc[field] || null),
  )
  if (changed.length === 0) return data
  const verified = await query(
    req,
    sql`SELECT 1 FROM personal_details WHERE therapist_id = ${originalDoc.id} AND verified_on IS NOT NULL`,
  )
  if (verified.length > 0) throw invalid(Object.fromEntries(changed.map((field) => [field, message])))
  return data
}
