import type { PayloadRequest } from 'payload'
import { type FoundGroups, findGroups } from '@/collections/intervisie/IntervisieGroups/find/list'
import { type GroupFilter, groupsPerPage } from '@/src/domain/intervisie/find-filter'
import type { Found, Origin } from './types'

/** The town that was asked for, else one's own practice. */
function originOf({ place }: GroupFilter, practice: FoundGroups['practice']): Origin | null {
  if (place) return { lat: place.lat, lng: place.lng, label: place.name }
  if (!practice || practice.lat === null || practice.lng === null) return null
  return { lat: practice.lat, lng: practice.lng, label: `je praktijk in ${practice.place}` }
}

/** What the part of the page about finding a group shows (KS-GRP-1). One statement. */
export async function loadFound(req: PayloadRequest, therapist: number, filter: GroupFilter): Promise<Found> {
  const found = await findGroups(req, therapist, filter)
  return { ...found, pages: Math.ceil(found.total / groupsPerPage), origin: originOf(filter, found.practice) }
}
