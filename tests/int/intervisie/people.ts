import { randomUUID } from 'node:crypto'
import { query, sql } from '@/src/lib/sql'
import { aGroup } from '@/tests/factories/intervisie'
import { anOrganisation } from '@/tests/factories/organisations'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { aPerson, organisation, type Person } from '../registers/life'

export type Therapist = Person & { organisation: number; number: string }

/** A therapist of their own, logged in, who is in no group. */
export async function aTherapistOf(of: 'noord' | 'zuid' = 'noord'): Promise<Therapist> {
  const person = await aPerson(of)
  const [row] = await query(
    await systemRequest(),
    sql`SELECT membership_number AS number FROM therapists WHERE id = ${person.therapist}`,
  )
  return { ...person, organisation: await organisation(of), number: String(row?.number) }
}

/** An organisation without accounts here. */
export async function outsideOrganisation(): Promise<number> {
  const mark = randomUUID().slice(0, 6)
  const given = { name: `Vereniging ${mark}`, shortName: `V ${mark}`, slug: `v-${mark}`, affiliated: false }
  return (await anOrganisation(await systemRequest(), given)).id
}

export type World = {
  group: number
  manager: Therapist
  /** Rows of the members, the manager's first. */
  rows: number[]
  others: Therapist[]
}

/** A group of so many, with who manages it. */
export async function aGroupOf(size: number): Promise<World> {
  const people: Therapist[] = []
  for (let index = 0; index < size; index += 1) people.push(await aTherapistOf())
  const [manager, ...others] = people
  if (!manager) throw new Error('a group has somebody in it')
  const req = await systemRequest()
  const { id, members } = await aGroup(req, { members: people.map(({ therapist }) => therapist) })
  return { group: id, manager, rows: members, others }
}

/** Adds a therapist to a group, as somebody. */
export const add = (who: Parameters<typeof rest>[0], group: number, whom: Therapist, more: object = {}) =>
  rest(who).post(`/api/intervisie-groups/${group}/members`, {
    json: { organisation: whom.organisation, membershipNumber: whom.number, ...more },
  })

/** Who is in a group today, as the database has it: therapist and role. */
export async function standing(group: number): Promise<{ id: number; therapist: unknown; role: unknown }[]> {
  const rows = await query(
    await systemRequest(),
    sql`SELECT id, therapist_id AS therapist, role::text FROM intervisie_group_members
         WHERE group_id = ${group} AND until IS NULL ORDER BY id`,
  )
  return rows.map(({ id, therapist, role }) => ({ id: Number(id), therapist, role }))
}

/** Which events of a group stand in the audit trail, oldest first. */
export async function auditOf(group: number) {
  const rows = await query(
    await systemRequest(),
    sql`SELECT action, reason FROM audit_log WHERE subject = 'intervisie-groups' AND subject_id = ${String(group)} ORDER BY id`,
  )
  return rows
}
