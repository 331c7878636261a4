import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import ServicePage from '@/src/app/(member)/service-contact/page'
import { query, sql } from '@/src/lib/sql'
import { someOpeningHours } from '@/tests/factories/service'
import { aMembership, aUser } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { as } from '@/tests/support/rest'
import { statementsOf } from '@/tests/support/statements'
import { aMember, type Member } from '../invoicing/people'

let member: Member
let staff: number

beforeAll(async () => {
  const req = await systemRequest()
  const { id } = await aUser(req, { email: `nadia-${randomUUID().slice(0, 8)}@voorbeeld.test` })
  await aMembership(req, { user: id, role: 'support', displayName: 'Nadia Willems' })
  await someOpeningHours(req, { staff: [{ account: id, name: 'Nadia' }] })
  staff = id
  member = await aMember()
}, 60_000)

/** Calls with another member, one every quarter, from noon so many days from now on. */
async function planned(count: number, days: number): Promise<void> {
  const { therapist, organisation } = await aMember()
  await query(
    await systemRequest(),
    sql`INSERT INTO call_appointments (therapist_id, organisation_id, start, "end", staff, staff_name, phone, subject, status)
        SELECT ${therapist}, ${organisation}, at, at + interval '15 minutes', ${staff}, 'Nadia', '+31612345678', 'Vraag', 'booked'
          FROM generate_series(1, ${count}::int) n,
               LATERAL (SELECT date_trunc('day', now()) + interval '12 hours' + ${days}::int * interval '1 day' + n * interval '15 minutes' AS at) times`,
  )
}

describe('figures: the whole page of service and contact, with calls and chat (KS-SRV-1, KS-SRV-7, KS-SRV-8)', () => {
  it.each([
    ['its cards shut', {}, 1, 10],
    ['planning a call', { open: 'bellen' }, 2, 12],
  ])('%s: takes so many statements, however many calls stand', async (_name, params, days, most) => {
    const count = () => statementsOf(() => as(member, () => ServicePage({ searchParams: Promise.resolve(params) })))
    const before = await count()
    await planned(20, days)
    expect(await count()).toBe(before)
    expect(before).toBeGreaterThan(0)
    expect(before).toBeLessThanOrEqual(most)
  })
})
