import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { groupPage, groupSites } from '@/collections/intervisie/IntervisieGroups/find/list'
import type { GroupFilter } from '@/src/domain/intervisie/find-filter'
import { query, sql } from '@/src/lib/sql'
import type { Found, Origin, OwnPractice } from './types'

const row = z.object({ place: z.string(), lat: z.number().nullable(), lng: z.number().nullable() })

async function ownPractice(req: PayloadRequest, therapist: number): Promise<OwnPractice | null> {
  const [found] = await query(
    req,
    sql`SELECT place, lat::float AS lat, lng::float AS lng FROM practices WHERE therapist_id = ${therapist} AND main`,
  )
  if (!found) return null
  const { place, lat, lng } = row.parse(found)
  return { place, point: lat === null || lng === null ? null : { lat, lng } }
}

/** The town that was asked for, else one's own practice. */
function originOf({ place }: GroupFilter, practice: OwnPractice | null): Origin | null {
  if (place) return { lat: place.lat, lng: place.lng, label: place.name }
  return practice?.point ? { ...practice.point, label: `je praktijk in ${practice.place}` } : null
}

/** The groups that fit, near first, and where they are (KS-GRP-1). Three statements, however many groups there are. */
export async function findGroups(req: PayloadRequest, therapist: number, filter: GroupFilter): Promise<Found> {
  const [practice, sites] = await Promise.all([ownPractice(req, therapist), groupSites(req, filter)])
  const origin = originOf(filter, practice)
  return { page: await groupPage(req, filter, origin), sites, practice, origin }
}
