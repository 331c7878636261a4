import type { CollectionBeforeChangeHook } from 'payload'
import { getViewer } from '@/src/access/viewer'
import { judgedChanges } from '@/src/domain/accreditation/course-changes'
import { conflict } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { type Fixed, whyFixed } from '../fixed'
import { judgedCourse } from '../judged'

const refusals: Record<Fixed, string> = {
  accredited:
    'Deze scholing is geaccrediteerd. Vraag de wijziging van naam, omschrijving, vorm of uren aan; tot die is goedgekeurd, blijft de oude in de agenda staan.',
  submitted:
    'Deze scholing ligt bij de commissie, die naam, omschrijving, vorm en uren beoordeelt. Trek de aanvraag eerst in, of wacht op het besluit.',
}

/** What the committee judges or judged doesn't change behind its back: the provider asks for it with a request (KK-PRV-1). */
export const keepJudged: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const course = idFrom(originalDoc?.id)
  if (operation !== 'update' || course === null) return data
  const viewer = await getViewer(req)
  const provider = idFrom(originalDoc.provider)
  if (!viewer || provider === null || !viewer.providers.includes(provider)) return data
  const changed = judgedChanges(judgedCourse.parse(originalDoc), judgedCourse.partial().parse(data))
  const fixed = Object.keys(changed).length > 0 ? await whyFixed(req, course) : null
  if (fixed) throw conflict(refusals[fixed])
  return data
}
