import type { PayloadRequest } from 'payload'
import { asUser } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
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

export type OwnPractice = {
  locations: Practice[]
  profile: PracticeProfile | null
  /** The name in the address of their page in the directory, while they may be found. */
  publicAs: string | null
}

/** Locations of a member, the main one first, and how the practice shows itself. */
export async function ownPractice(req: PayloadRequest, therapist: number): Promise<OwnPractice> {
  const where = { therapist: { equals: therapist } }
  const [locations, profiles, entries] = await Promise.all([
    req.payload.find({
      collection: 'practices',
      where,
      sort: ['-main', 'id'],
      limit: 50,
      pagination: false,
      ...asUser(req),
    }),
    req.payload.find({ collection: 'practice-profiles', where, limit: 1, pagination: false, ...asUser(req) }),
    query(req, sql`SELECT slug FROM directory_entries WHERE therapist_id = ${therapist}`),
  ])
  const slug = entries[0]?.slug
  return {
    locations: locations.docs,
    profile: profiles.docs[0] ?? null,
    publicAs: typeof slug === 'string' ? slug : null,
  }
}
