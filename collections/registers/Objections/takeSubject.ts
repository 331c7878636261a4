import type { CollectionBeforeValidateHook } from 'payload'
import { mayObject } from '@/src/domain/registers/objection'
import { invalid } from '@/src/lib/errors/refusals'
import { fixedOnceMade } from '../shared/fixedOnceMade'
import { relationIn } from '../shared/relationIn'
import { loadSubject } from './subject'

const other = 'Voor een andere beslissing begin je een nieuw bezwaar.'

/** An objection is about one's own item that was turned down or got fewer points, and is judged by the organisation that decided. */
export const takeSubject: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (!data) return data
  if (operation === 'update') return fixedOnceMade(data, originalDoc, { subject: other, subjectId: other })
  if (!data.subject && !data.subjectId) return data
  const subject = await loadSubject(req, data.subject, data.subjectId)
  // Someone else's looks like one that doesn't exist.
  if (!subject || subject.therapist !== relationIn(data.therapist) || !mayObject(subject)) {
    throw invalid({
      subjectId: 'Kies een inzending van jezelf die is afgewezen, of die minder punten kreeg dan je vroeg.',
    })
  }
  const { organisation, title, decidedBy } = subject
  return { ...data, organisation, title: `Bezwaar: ${title}`.slice(0, 200), firstReviewer: decidedBy }
}
