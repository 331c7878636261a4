import type { FieldAccess } from 'payload'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { relationIn } from '../../registers/shared/relationIn'

/** Who reads what a visit found: who was visited, who visited, and administrators and reviewers of the organisation. */
export const mayReadReport: FieldAccess = async ({ req, doc }) => {
  const viewer = await getViewer(req)
  if (!viewer || !doc) return false
  if (viewer.therapist && relationIn(doc.therapist) === viewer.therapist.id) return true
  if (relationIn(doc.visitor) === viewer.userId) return true
  const organisation = relationIn(doc.organisation)
  return organisation !== null && mayWithin(viewer, 'reviewEvidence', organisation)
}
