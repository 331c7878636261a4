import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { aPerson, organisation, type Person } from '../registers/life'

export type Member = Person & { organisation: number }

/** A member of an organisation. */
export async function aMember(of: 'noord' | 'zuid' = 'noord'): Promise<Member> {
  return { ...(await aPerson(of)), organisation: await organisation(of) }
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
