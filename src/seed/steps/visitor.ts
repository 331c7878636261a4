import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'
import { aPractice } from '@/tests/factories/practices'
import { aTherapist } from '@/tests/factories/therapists'

export type Visitor = { user: number; name: string }

const row = z.object({ user: z.number(), name: z.string(), organisation: z.number() })

/**
 * Who makes the visits of the demo. A visitor is a therapist too, in no group: from their own practice the distances of
 * their agenda are counted (KS-VIS-2).
 */
export async function seedVisitor(req: PayloadRequest): Promise<Visitor> {
  const [found] = await query(
    req,
    sql`SELECT user_id AS "user", display_name AS name, organisation_id AS organisation FROM memberships
         WHERE role = 'visitor' ORDER BY id LIMIT 1`,
  )
  const { user, name, organisation } = row.parse(found)
  const [firstName = name, ...rest] = name.split(' ')
  const lastName = rest.join(' ')
  const { id } = await aTherapist(req, {
    user,
    organisation,
    firstName,
    lastName,
    membershipNumber: 'CAT-101187',
    profession: 'Haptotherapeut',
    tier: 'collective',
    standing: 'admitted',
    recognisedOn: '2011-03-14',
  })
  await aPractice(req, {
    therapist: id,
    organisation,
    name: `Praktijk ${lastName}`,
    street: 'Koestraat 18',
    place: 'Amersfoort',
  })
  return { user, name }
}
