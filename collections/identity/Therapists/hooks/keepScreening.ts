import type { CollectionBeforeChangeHook } from 'payload'
import { may, mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { invalid } from '@/src/lib/errors/refusals'
import { idOf } from '@/src/lib/relation'
import { query, sql } from '@/src/lib/sql'
import type { Therapist } from '@/src/payload-types'

/**
 * Who is admitted is decided at the screening, with what is missing and a letter (KS-SCR-3): not by saving the profile.
 * Once that is decided, standing is set by who may screen; ending a membership is for everyone who keeps members.
 */
export const keepScreening: CollectionBeforeChangeHook<Therapist> = async ({ data, originalDoc, req }) => {
  if (!originalDoc || data.standing === undefined || data.standing === originalDoc.standing) return data
  if (originalDoc.standing === 'screening') {
    const open = await query(
      req,
      sql`SELECT 1 FROM admissions WHERE therapist_id = ${originalDoc.id} AND status = 'open'`,
    )
    if (open.length > 0) throw invalid({ standing: 'Over dit lid loopt een screening. Beslis daarover bij Screening.' })
  }
  const viewer = await getViewer(req)
  // Writes of the system itself, for people who keep no members, pass.
  if (data.standing !== 'admitted' || !may(viewer, 'editPeople')) return data
  if (mayWithin(viewer, 'screenMembers', idOf(originalDoc.organisation) ?? 0)) return data
  throw invalid({ standing: 'Toelaten kan alleen een beoordelaar of beheerder van deze organisatie.' })
}
