import type { CollectionBeforeChangeHook } from 'payload'
import { conflict } from '@/src/lib/errors/refusals'
import { idOf } from '@/src/lib/relation'
import { query, sql } from '@/src/lib/sql'
import type { PersonalDetail } from '@/src/payload-types'
import { changedBirth } from './keepVerified'

/**
 * Birth data that change while a copy lies with a reviewer change what that is compared with: the copy counts as changed
 * too, so that nobody approves by what stood on the screen before (KS-PER-2). A decision under way goes first.
 * @throws APIError 409
 */
export const showAgain: CollectionBeforeChangeHook<PersonalDetail> = async ({ data, originalDoc, req }) => {
  if (!originalDoc || changedBirth(data, originalDoc).length === 0) return data
  const [row] = await query(
    req,
    sql`WITH mine AS (SELECT id FROM identity_documents
                       WHERE therapist_id = ${idOf(originalDoc.therapist)} AND status = 'submitted'),
        free AS (SELECT id FROM identity_documents WHERE id IN (SELECT id FROM mine) FOR UPDATE SKIP LOCKED),
        shown AS (UPDATE identity_documents SET updated_at = now() WHERE id IN (SELECT id FROM free))
        SELECT (SELECT count(*) FROM mine) > (SELECT count(*) FROM free) AS busy`,
  )
  if (row?.busy === true) throw conflict('Je legitimatiebewijs wordt op dit moment beoordeeld. Probeer het zo opnieuw.')
  return data
}
