import type { CollectionBeforeChangeHook } from 'payload'
import { findPlace } from '@/src/domain/places/find'

/** Where the practice is, for distances (KS-PRA-1). */
export const putPracticeOnMap: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { place } = { ...originalDoc, ...data }
  const found = typeof place === 'string' ? findPlace(place) : null
  return { ...data, lat: found?.lat ?? null, lng: found?.lng ?? null }
}
