import type { CollectionBeforeValidateHook } from 'payload'
import { getViewer } from '@/src/access/viewer'
import { groupProblems } from '@/src/domain/intervisie/group-problems'
import { youAreIn } from '@/src/domain/intervisie/membership'
import { findPlace } from '@/src/domain/places/find'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import { groupPerson } from '../../shared/professional'
import { refuse } from '../life/refuse'

/**
 * Whoever makes a group manages it, and is in no other (KS-GRP-2, KS-GRP-5); its place is one that stands on the map.
 * @throws APIError 400 with fields · 403 · 409
 */
export const takeGroup: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (!data) return data
  const after = { ...originalDoc, ...data }
  const made = operation === 'create' ? await groupPerson(req) : null
  if (made && (await getViewer(req))?.group) refuse(youAreIn)
  if (operation === 'update' && originalDoc?.status === 'ended') throw conflict('Deze groep is opgeheven.')
  const problems = groupProblems(after, amsterdamDay(new Date()))
  if (Object.keys(problems).length > 0) throw invalid(problems)
  const place = findPlace(after.place)
  const placed = { ...data, name: after.name.trim(), place: place?.name, lat: place?.lat, lng: place?.lng }
  return made ? { ...placed, manager: made.therapist } : placed
}
