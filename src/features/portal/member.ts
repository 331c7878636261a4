import { notFound } from 'next/navigation'
import type { PayloadRequest } from 'payload'
import { cache } from 'react'
import type { Standing, Tier } from '@/src/domain/identity/membership'
import { asUser } from '@/src/lib/local-api'
import { requireMember } from '@/src/lib/session'
import { query, sql } from '@/src/lib/sql'
import type { Organisation } from '@/src/payload-types'

export type Member = {
  therapist: number
  firstName: string
  name: string
  email: string
  membershipNumber: string
  profession: string | null
  organisation: Pick<Organisation, 'name' | 'shortName' | 'kind' | 'brandColor' | 'brandColorDark'>
  tier: Tier
  standing: Standing
  recognisedOn: string | null
  agbCode: string | null
  recognitions: { name: string; code: string | null }[]
  /** Whether they are in a register, now or before. */
  registered: boolean
}

/** The profile of the logged-in member, once per request: for the frame around a page and the page itself (KS-ACC-1). */
export const loadMember = cache(async (req: PayloadRequest, therapist: number): Promise<Member> => {
  const [row, registrations] = await Promise.all([
    req.payload.findByID({
      collection: 'therapists',
      id: therapist,
      depth: 1,
      select: { user: false },
      ...asUser(req),
    }),
    query(req, sql`SELECT 1 FROM registrations WHERE therapist_id = ${therapist} LIMIT 1`),
  ])
  if (typeof row.organisation !== 'object' || req.user?.collection !== 'users') notFound()
  return {
    therapist: row.id,
    firstName: row.firstName,
    name: row.displayName ?? [row.firstName, row.infix, row.lastName].filter(Boolean).join(' '),
    email: req.user.email,
    membershipNumber: row.membershipNumber,
    profession: row.profession ?? null,
    organisation: row.organisation,
    tier: row.tier,
    standing: row.standing,
    recognisedOn: row.recognisedOn ?? null,
    agbCode: row.agbCode ?? null,
    recognitions: (row.recognitions ?? []).map(({ name, code }) => ({ name, code: code ?? null })),
    registered: registrations.length > 0,
  }
})

/** The member behind a page; nobody logged in goes to the login page and comes back to `path`. */
export async function memberOf(path: string): Promise<{ req: PayloadRequest; member: Member }> {
  const { req, viewer } = await requireMember(path)
  return { req, member: await loadMember(req, viewer.therapist.id) }
}
