import type { CollectionBeforeChangeHook } from 'payload'
import { getViewer } from '@/src/access/viewer'
import { findPlace } from '@/src/domain/places/find'

/** Where the practice is, for distances; and whose it is: who makes it, never what a body says (KS-PRA-1). */
export const putPracticeOnMap: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const { place } = { ...originalDoc, ...data }
  const found = typeof place === 'string' ? findPlace(place) : null
  const placed = { ...data, lat: found?.lat ?? null, lng: found?.lng ?? null }
  if (operation !== 'create') return placed
  const owner = (await getViewer(req))?.therapist
  return owner ? { ...placed, therapist: owner.id, organisation: owner.organisation } : placed
}
