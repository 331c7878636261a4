import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { z } from 'zod'
import { memberKey } from '@/src/domain/intervisie/member-key'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import type { IntervisieSession } from '@/src/payload-types'
import { aFileRow } from './evidence'
import { nextNumber } from './sequence'

type Given = Partial<RequiredDataFromCollectionSlug<'intervisie-groups'>> & {
  /** Professionals in it; the first manages it. */
  members: number[]
  /** People of organisations without accounts here. */
  others?: { organisation: number; membershipNumber: string; name: string; email?: string | null }[]
  /** Since when they are in it. */
  from?: string
}

const idIn = z.object({ id: z.number() })
const known = z.object({ organisation: z.number(), number: z.string() })

/** A group with its members, past all rules but the database's. */
export async function aGroup(
  req: PayloadRequest,
  { members, others = [], from = '2024-01-01', ...given }: Given,
): Promise<{ id: number; members: number[] }> {
  return inTransaction(req, async () => {
    const row = await req.payload.db.create({
      collection: 'intervisie-groups',
      data: {
        name: `Groep ${nextNumber()}`,
        place: 'Utrecht',
        lat: 52.09,
        lng: 5.12,
        format: 'in-person',
        wanted: 0,
        status: 'active',
        manager: members[0],
        ...given,
      },
      req,
    })
    const group = idIn.parse(row).id
    const rows: number[] = []
    for (const [index, therapist] of members.entries()) {
      const [who] = await query(
        req,
        sql`SELECT organisation_id AS organisation, membership_number AS number FROM therapists WHERE id = ${therapist}`,
      )
      const { organisation, number } = known.parse(who)
      const member = await req.payload.db.create({
        collection: 'intervisie-group-members',
        data: {
          group,
          organisation,
          therapist,
          membershipNumber: number,
          memberKey: memberKey(number),
          role: index === 0 ? 'manager' : 'member',
          from,
        },
        req,
      })
      rows.push(idIn.parse(member).id)
    }
    for (const other of others) {
      const data = { group, ...other, memberKey: memberKey(other.membershipNumber), role: 'member', from }
      const member = await req.payload.db.create({ collection: 'intervisie-group-members', data, req })
      rows.push(idIn.parse(member).id)
    }
    await query(req, sql`SET CONSTRAINTS ALL IMMEDIATE`)
    return { id: group, members: rows }
  })
}

type Session = Partial<RequiredDataFromCollectionSlug<'intervisie-sessions'>>

/** A session outside a group with one file, as its owner would have saved it: a draft. */
export async function aSession(
  req: PayloadRequest,
  owner: { therapist: number; organisation: number },
  given: Session = {},
): Promise<IntervisieSession> {
  const files = given.files ?? [(await aFileRow(req, owner)).id]
  const participants = given.group ? [] : [{ name: 'Karin Smit' }, { name: 'Leon Bakker', organisation: 'VBAG' }]
  return req.payload.create({
    collection: 'intervisie-sessions',
    data: { date: '2026-03-12', hours: 2, participants, status: 'draft', ...owner, ...given, files },
    ...asSystem(req, 'factory'),
  })
}
