import type { PayloadRequest } from 'payload'
import { addDays, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { aCode } from '@/tests/factories/screening'
import { systemRequest } from '@/tests/support/payload'
import { aPerson, organisation, type Person } from '../registers/life'

export const today = (): string => amsterdamDay(new Date())

let codes = 70_000_000 + (process.pid % 1000) * 1000

type Given = {
  of?: 'noord' | 'zuid'
  agb?: 'active' | 'inactive' | 'unchecked' | null
  /** Last day of the VOG; null: none. */
  conductUntil?: string | null
}

/** An approved certificate of conduct, written as the review would leave it. */
export async function aConduct(
  req: PayloadRequest,
  owner: { therapist: number; organisation: number },
  validUntil: string,
  status: 'approved' | 'submitted' = 'approved',
): Promise<number> {
  const issuedOn = addDays(validUntil, -1826)
  const [row] = await query(
    req,
    sql`INSERT INTO certificates_of_conduct (title, issued_on, valid_until, status, therapist_id, organisation_id)
        VALUES ('VOG', ${issuedOn}, ${status === 'approved' ? validUntil : null}, ${status}, ${owner.therapist}, ${owner.organisation})
        RETURNING id`,
  )
  return Number(row?.id)
}

/** A charge that counts for good standing, due on this day. */
export async function aFee(person: Person, dueOn: string, of: 'noord' | 'zuid' = 'noord'): Promise<number> {
  const [row] = await query(
    await systemRequest(),
    sql`INSERT INTO charges (therapist_id, organisation_id, description, amount, booked_on, source)
        VALUES (${person.therapist}, ${await organisation(of)}, 'Contributie 2026', 12500, ${addDays(dueOn, -30)},
                ${`contributions/${person.therapist}/${dueOn}`}) RETURNING id`,
  )
  return Number(row?.id)
}

/** A reimbursable member, logged in, with an active code and a VOG unless you say otherwise. */
export async function aMember({
  of = 'noord',
  agb = 'active',
  conductUntil = addDays(today(), 900),
}: Given = {}): Promise<Person> {
  const person = await aPerson(of)
  const req = await systemRequest()
  const owner = { therapist: person.therapist, organisation: await organisation(of) }
  codes += 1
  // The code last: saving it settles the standing.
  if (conductUntil !== null) await aConduct(req, owner, conductUntil)
  if (agb !== null) await aCode(req, { ...owner, code: String(codes), status: agb })
  return person
}
