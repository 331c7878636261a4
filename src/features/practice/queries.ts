import type { PayloadRequest } from 'payload'
import { asUser } from '@/src/lib/local-api'
import type { Practice, PracticeProfile } from '@/src/payload-types'

/** The id of the row that a member has one of; null when there is none yet. */
export async function ownRow(
  req: PayloadRequest,
  collection: 'practice-profiles' | 'bank-details',
  therapist: number,
): Promise<number | null> {
  const where = { therapist: { equals: therapist } }
  const { docs } = await req.payload.find({
    collection,
    where,
    limit: 1,
    pagination: false,
    select: {},
    ...asUser(req),
  })
  return docs[0]?.id ?? null
}

export type OwnPractice = { locations: Practice[]; profile: PracticeProfile | null }

/** Locations of a member, the main one first, and how the practice shows itself. */
export async function ownPractice(req: PayloadRequest, therapist: number): Promise<OwnPractice> {
  const where = { therapist: { equals: therapist } }
  const [locations, profiles] = await Promise.all([
    req.payload.find({
      collection: 'practices',
      where,
      sort: ['-main', 'id'],
      limit: 50,
      pagination: false,
      ...asUser(req),
    }),
    req.payload.find({ collection: 'practice-profiles', where, limit: 1, pagination: false, ...asUser(req) }),
  ])
  return { locations: locations.docs, profile: profiles.docs[0] ?? null }
}
