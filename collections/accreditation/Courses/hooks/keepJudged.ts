import type { CollectionBeforeChangeHook } from 'payload'
import { getViewer } from '@/src/access/viewer'
import { judgedChanges } from '@/src/domain/accreditation/course-changes'
import { conflict } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { isAccredited } from '../accredited'
import { judgedCourse } from '../judged'

/** What the committee judged doesn't change behind its back: the provider asks for it with a request (KK-PRV-1). */
export const keepJudged: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const course = idFrom(originalDoc?.id)
  if (operation !== 'update' || course === null) return data
  const viewer = await getViewer(req)
  const provider = idFrom(originalDoc.provider)
  if (!viewer || provider === null || !viewer.providers.includes(provider)) return data
  const changed = judgedChanges(judgedCourse.parse(originalDoc), judgedCourse.partial().parse(data))
  if (Object.keys(changed).length > 0 && (await isAccredited(req, course))) {
    throw conflict(
      'Deze scholing is geaccrediteerd. Vraag de wijziging van naam, omschrijving, vorm of uren aan; tot die is goedgekeurd, blijft de oude in de agenda staan.',
    )
  }
  return data
}
