import type { CollectionBeforeChangeHook } from 'payload'
import { findPlace } from '@/src/domain/places/find'

/** Where a meeting is, so that the agenda can tell how far it is (KK-AGD-1); a town we don't know has no point. */
export const putOnMap: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { place, online } = { ...originalDoc, ...data }
  const found = typeof place === 'string' && !online ? findPlace(place) : null
  return { ...data, lat: found?.lat ?? null, lng: found?.lng ?? null }
}
