import type { FieldAccess } from 'payload'
import { may, mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { relationIn } from '../../registers/shared/relationIn'

/**
 * Who reads a member's number, address and why they went: they themselves, who manages the group, and staff of their
 * organisation (KS-GRP-3). Without a row it is about searching and sorting: only for staff who reach nothing but rows of
 * their organisations, else these values of fellow members could be felt out.
 */
export const mayReadPersonal: FieldAccess = async ({ req, doc }) => {
  const viewer = await getViewer(req)
  if (!viewer) return false
  if (!doc) return viewer.therapist === null && may(viewer, 'viewGroups')
  if (viewer.therapist && relationIn(doc.therapist) === viewer.therapist.id) return true
  if (viewer.group?.manages && relationIn(doc.group) === viewer.group.id) return true
  const organisation = relationIn(doc.organisation)
  return organisation !== null && mayWithin(viewer, 'viewGroups', organisation)
}
