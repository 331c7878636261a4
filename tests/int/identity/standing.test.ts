import { describe, expect, it } from 'vitest'
import { everyStanding } from '@/collections/identity/StandingChanges/everyStanding'
import { type StandingOf, standingOf } from '@/collections/identity/StandingChanges/facts'
import { addDays } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { cat } from '@/src/seed/reference/norms/cat'
import { aPeriod, aRegistration } from '@/tests/factories/registers'
import { systemRequest } from '@/tests/support/payload'
import { aRegisterOfNorth } from '../registers/life'
import { aFee, aMember, today } from './standing-people'

const codes = ({ reasons }: Pick<StandingOf, 'reasons'>): string[] => reasons.map(({ code }) => code)

const ofOne = async (therapist: number, on?: string): Promise<StandingOf> =>
  standingOf(await systemRequest(), therapist, { on })

describe('good standing of a member (KS-ACC-4, KS-ACC-7, KS-PER-3)', () => {
  it('a member with everything in order is reimbursable, until the day after the VOG ends', async () => {
    const until = addDays(today(), 40)
    const { therapist } = await aMember({ conductUntil: until })
    expect(await ofOne(therapist)).toMatchObject({ good: true, reimbursable: true, listed: true, reasons: [] })
    expect(await ofOne(therapist, until)).toMatchObject({ reimbursable: true })
    expect(codes(await ofOne(therapist, addDays(until, 1)))).toEqual(['conduct-expired'])
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it('a fee past its term takes good standing; a payment gives it back; a cancelled visit never does', async () => {
    const person = await aMember()
    const req = await systemRequest()
    const fee = await aFee(person, addDays(today(), -1))
    await query(
      req,
      sql`INSERT INTO charges (therapist_id, organisation_id, description, amount, booked_on, source)
          SELECT therapist_id, organisation_id, 'Afgezegde visitatie', 100, '2020-01-01', ${`visitations/9${person.therapist}`}
            FROM charges WHERE id = ${fee}`,
    )
    expect(codes(await ofOne(person.therapist))).toEqual(['unpaid'])
    await query(
      req,
      sql`INSERT INTO payments (therapist_id, organisation_id, charge_id, paid_on)
          SELECT therapist_id, organisation_id, id, ${today()} FROM charges WHERE id = ${fee}`,
    )
    expect(codes(await ofOne(person.therapist))).toEqual([])
  })

  it('an obligation that is overdue takes reimbursement, with its words; who isn’t reimbursable keeps standing', async () => {
    const { therapist } = await aMember()
    const req = await systemRequest()
    const { id: register } = await aRegisterOfNorth({ ...cat, code: 'cat-standing' })
    const registration = await aRegistration(req, { therapist, register })
    await query(req, sql`UPDATE therapists SET recognised_on = '2024-03-01' WHERE id = ${therapist}`)
    await aPeriod(req, registration.id, '2025-01-01', '2027-12-31')
    const found = await ofOne(therapist, '2026-11-22')
    expect(found).toMatchObject({ good: true, reimbursable: false })
    expect(new Set(codes(found))).toEqual(new Set(['obligation']))
    expect(found.reasons.map(({ text }) => text).join(' ')).toContain('Intervisie 2025')
    await query(req, sql`UPDATE therapists SET tier = 'collective' WHERE id = ${therapist}`)
    expect(codes(await ofOne(therapist, '2026-11-22'))).toEqual(['tier'])
  })

  it('all at once, each is as it is alone', async () => {
    await aMember({ agb: 'inactive' })
    await aMember({ conductUntil: null })
    await aFee(await aMember(), addDays(today(), -3))
    const req = await systemRequest()
    let count = 0
    for await (const { told: _, ...one } of everyStanding(req, today())) {
      expect(one).toEqual(await standingOf(req, one.therapist, { on: today() }))
      count += 1
    }
    const [row] = await query(req, sql`SELECT count(*)::int AS count FROM therapists`)
    expect(count).toBe(row?.count)
  })
})
