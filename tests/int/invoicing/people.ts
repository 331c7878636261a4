import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/sql'
import { aMembership, aUser } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { type Account, logIn } from '@/tests/support/session'
import { aPerson, organisation, type Person } from '../registers/life'

export type Member = Person & { organisation: number }

/** A member of an organisation. */
export async function aMember(of: 'noord' | 'zuid' = 'noord'): Promise<Member> {
  return { ...(await aPerson(of)), organisation: await organisation(of) }
}

/** Finance of an organisation, logged in. */
export async function financeOf(member: Pick<Member, 'organisation'>): Promise<Account> {
  const system = await systemRequest()
  const { id, email } = await aUser(system)
  await aMembership(system, { user: id, role: 'finance', displayName: 'Fien', organisation: member.organisation })
  return logIn(email)
}

/** Goes to another organisation: what was charged before stays where it arose. */
export async function moves(member: Member, to: 'noord' | 'zuid'): Promise<Member> {
  const there = await organisation(to)
  await query(
    await systemRequest(),
    sql`UPDATE therapists SET organisation_id = ${there} WHERE id = ${member.therapist}`,
  )
  return { ...member, organisation: there }
}

let sources = 0

/** What a member owes: € 19,95 for a request unless you say otherwise. */
export async function aCharge(
  member: Member,
  { amount = 1995, source = 'service-requests' }: { amount?: number; source?: string } = {},
): Promise<number> {
  sources += 1
  const nth = sources
  const [row] = await query(
    await systemRequest(),
    sql`INSERT INTO charges (therapist_id, organisation_id, description, amount, booked_on, source)
        VALUES (${member.therapist}, ${member.organisation}, ${`Bedrag ${nth}`}, ${amount}, '2026-11-01',
                ${`${source}/${process.pid}${nth}`}) RETURNING id`,
  )
  return Number(row?.id)
}

/** A charge that is paid, as finance writes it down. */
export const pay = (req: PayloadRequest, member: Member, charge: number, on = '2026-11-20') =>
  query(
    req,
    sql`INSERT INTO payments (therapist_id, organisation_id, charge_id, paid_on)
        VALUES (${member.therapist}, ${member.organisation}, ${charge}, ${on})`,
  )

/** Where an invoice stands, as the database has it. */
export async function standsAt(id: number): Promise<string> {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT status::text || coalesce(' ' || settled_on, '') AS at FROM invoices WHERE id = ${id}`,
  )
  return String(row?.at)
}
