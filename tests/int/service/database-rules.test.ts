import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { addDays } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { account } from '@/tests/support/session'
import { aMember, type Member } from '../invoicing/people'

const failure = z.object({ cause: z.object({ constraint: z.string().optional(), message: z.string() }) })

let member: Member

type Statement = Parameters<typeof query>[1]

/** The constraint that refuses a statement, or what a trigger says; 'done': it stands. In a transaction of its own. */
async function outcomeOf(statement: Statement): Promise<string> {
  try {
    await query(await systemRequest(), statement)
    return 'done'
  } catch (error) {
    const { cause } = failure.parse(error)
    return cause.constraint ?? cause.message
  }
}

beforeAll(async () => {
  member = await aMember()
}, 60_000)

type Request = { kind?: string; status?: string; price?: number; includedYear?: number | null; key?: string | null }

const request = (
  of: Member,
  { kind = 'dossier-update', status = 'submitted', price = 0, includedYear = null, key = null }: Request,
): Statement =>
  sql`INSERT INTO service_requests (therapist_id, organisation_id, kind, status, price, issuer_price, included_year, submitted_at,
                                    effect_on, idempotency_key)
      VALUES (${of.therapist}, ${of.organisation}, ${kind}, ${status}, ${price}, 0, ${includedYear}, now(),
              ${status === 'planned' ? '2027-01-01' : null}, ${key})`

const change = (of: Member, to: Statement): Statement =>
  sql`UPDATE service_requests SET ${to} WHERE therapist_id = ${of.therapist}`

describe('KS-SRV-2: one request a calendar year is included', () => {
  it('of ten at once exactly one; another year has its own', async () => {
    const one = await aMember()
    const all = await Promise.all(Array.from({ length: 10 }, () => outcomeOf(request(one, { includedYear: 2026 }))))
    expect(all.filter((outcome) => outcome === 'done')).toHaveLength(1)
    expect(all.filter((outcome) => outcome === 'service_requests_one_included')).toHaveLength(9)
    expect(await outcomeOf(request(one, { includedYear: 2027 }))).toBe('done')
  })

  it('comes back when it is withdrawn, and is never one that costs something', async () => {
    const one = await aMember()
    expect(await outcomeOf(request(one, { includedYear: 2026 }))).toBe('done')
    expect(await outcomeOf(change(one, sql`status = 'withdrawn'`))).toBe('done')
    expect(await outcomeOf(request(one, { includedYear: 2026 }))).toBe('done')
    expect(await outcomeOf(request(one, { includedYear: 2028, price: 1995 }))).toBe('service_requests_included')
    expect(await outcomeOf(request(one, { includedYear: 2028, kind: 'recognition' }))).toBe('service_requests_included')
  })
})

describe('KS-SRV-1 to KS-SRV-5: requests', () => {
  it('a form sent twice is one request', async () => {
    const one = await aMember()
    const twice = await Promise.all([1, 2].map(() => outcomeOf(request(one, { key: 'form-1' }))))
    expect(twice.sort()).toEqual(['done', 'service_requests_sent_once'])
    expect(await outcomeOf(request(await aMember(), { key: 'form-1' }))).toBe('done')
  })

  it('one open of a kind; several updates of the file', async () => {
    const one = await aMember()
    const downgrade = { kind: 'downgrade', status: 'planned' }
    const twice = await Promise.all([1, 2].map(() => outcomeOf(request(one, downgrade))))
    expect(twice.sort()).toEqual(['done', 'service_requests_one_open'])
    expect(await outcomeOf(request(one, { price: 1995 }))).toBe('done')
    expect(await outcomeOf(request(one, { price: 1995 }))).toBe('done')
  })

  it('what was confirmed stays, and what is over stays over', async () => {
    const stays = 'a request stays as it was confirmed'
    const one = await aMember()
    await query(await systemRequest(), request(one, { price: 1995 }))
    for (const to of [
      sql`price = 0`,
      sql`kind = 'recognition'`,
      sql`included_year = 2026`,
      sql`submitted_at = now() - interval '1 day'`,
    ]) {
      expect(await outcomeOf(change(one, to))).toBe(stays)
    }
    expect(await outcomeOf(change(one, sql`status = 'refused', answer = 'Nee'`))).toBe('done')
    expect(await outcomeOf(change(one, sql`status = 'submitted'`))).toBe(stays)
  })

  it('what happens by itself has a day, and happened only when it is done', async () => {
    const one = await aMember()
    await query(await systemRequest(), request(one, { kind: 'downgrade', status: 'planned' }))
    expect(await outcomeOf(change(one, sql`effect_on = NULL`))).toBe('service_requests_planned_when')
    expect(await outcomeOf(change(one, sql`effected_at = now()`))).toBe('service_requests_effected')
    expect(await outcomeOf(change(one, sql`effected_at = now(), status = 'done'`))).toBe('done')
  })
})

describe('KS-SRV-7: no two calls at once', () => {
  const call = (of: Member, staff: number, from: string, until: string, status = 'booked'): Statement =>
    sql`INSERT INTO call_appointments (therapist_id, organisation_id, staff, start, "end", phone, subject, status)
        VALUES (${of.therapist}, ${of.organisation}, ${staff}, ${`2026-12-01T${from}:00Z`}, ${`2026-12-01T${until}:00Z`},
                '+31612345678', 'X', ${status})`

  it('of eight members for one time of one colleague, one gets it', async () => {
    const members = await Promise.all(Array.from({ length: 8 }, () => aMember()))
    const all = await Promise.all(members.map((of) => outcomeOf(call(of, 501, '09:00', '09:15'))))
    expect(all.filter((outcome) => outcome === 'done')).toHaveLength(1)
    expect(all.filter((outcome) => outcome === 'call_appointments_one_of_staff')).toHaveLength(7)
  })

  it('also when they overlap only partly; not when one begins as the other ends, or is cancelled', async () => {
    const [one, two] = [await aMember(), await aMember()]
    expect(await outcomeOf(call(one, 502, '10:00', '10:15'))).toBe('done')
    expect(await outcomeOf(call(two, 502, '10:14', '10:29'))).toBe('call_appointments_one_of_staff')
    expect(await outcomeOf(call(two, 502, '10:15', '10:30'))).toBe('done')
    expect(await outcomeOf(call(two, 502, '10:00', '10:15', 'cancelled'))).toBe('done')
    expect(await outcomeOf(call(one, 503, '10:10', '10:25'))).toBe('call_appointments_one_of_member')
    expect(await outcomeOf(call(one, 503, '11:15', '11:00'))).toMatch(/call_appointments_in_order|range lower bound/)
  })
})

describe('KS-AOV-1: tariffs and applications', () => {
  const band = (ownRisk: string) => ({ fromAge: 18, untilAge: 58, ownRisk, rate: 400 })
  const body = (validFrom: string, validUntil: string | null, status = 'published') => ({
    name: 'Proeftarief',
    insurer: 'Verzekeraar',
    status,
    validFrom,
    validUntil,
    rates: ['3', '6', '12'].map(band),
  })

  it('a published one is whole, the only one on a day, and stays but for its last day', {
    timeout: 60_000,
  }, async () => {
    const admin = rest(await account('admin'))
    const holes = { ...body('2040-01-01', null), rates: [band('3')] }
    const refused = await admin.post('/api/aov-tariffs', { json: holes })
    expect([refused.status, refused.body.errors[0].message]).toEqual([400, expect.stringContaining('Bij 6 maanden')])
    expect((await admin.post('/api/aov-tariffs', { json: { ...holes, status: 'draft' } })).status).toBe(201)

    const made = await admin.post('/api/aov-tariffs', { json: body('2040-01-01', null) })
    expect(made.status).toBe(201)
    const path = `/api/aov-tariffs/${made.body.doc.id}`
    expect((await admin.post('/api/aov-tariffs', { json: body('2041-01-01', null) })).status).toBe(409)
    expect((await admin.patch(path, { json: { maxPercent: 90 } })).status).toBe(409)
    expect((await admin.patch(path, { json: { status: 'draft' } })).status).toBe(409)
    // A member agrees to what they see: it doesn't change between seeing and sending.
    expect((await admin.patch(path, { json: { agreement: 'Iets anders.' } })).status).toBe(409)
    expect((await admin.patch(path, { json: { isExample: true } })).status).toBe(409)
    expect(
      (await admin.patch(path, { json: { rates: ['3', '6', '12'].map((each) => ({ ...band(each), rate: 1 })) } }))
        .status,
    ).toBe(409)
    expect((await admin.patch(path, { json: { validUntil: '2040-12-31' } })).status).toBe(200)
    expect((await admin.post('/api/aov-tariffs', { json: body('2041-01-01', null) })).status).toBe(201)
  })

  it('one open application a member, from the first of a month', async () => {
    const one = await aMember()
    const [tariff] = await query(
      await systemRequest(),
      sql`INSERT INTO aov_tariffs (name, insurer, status, valid_from, max_percent, max_benefit, min_age, max_entry_age, end_age)
          VALUES ('X', 'X', 'draft', '2026-01-01', 80, 100, 18, 58, 67) RETURNING id`,
    )
    const apply = (status: string, startOn = '2026-12-01') =>
      outcomeOf(sql`INSERT INTO aov_applications (therapist_id, organisation_id, tariff_id, status, birth_date, own_risk,
                      gross_income, benefit, premium, start_on, agreement, submitted_at)
                    VALUES (${one.therapist}, ${one.organisation}, ${tariff?.id}, ${status}, '1980-01-01', '3', 100, 80, 1,
                            ${startOn}, 'X', now())`)
    expect((await Promise.all([apply('submitted'), apply('submitted')])).sort()).toEqual([
      'aov_applications_one_open',
      'done',
    ])
    expect(await apply('withdrawn')).toBe('done')
    expect(await apply('withdrawn', addDays('2026-12-01', 14))).toBe('aov_applications_start')
  })
})

it('KS-SRV-1: what a member asked is theirs and for who handles requests', { timeout: 60_000 }, async () => {
  const [row] = await query(
    await systemRequest(),
    sql`INSERT INTO service_requests (therapist_id, organisation_id, kind, price, issuer_price, submitted_at)
        VALUES (${member.therapist}, ${member.organisation}, 'recognition', 1995, 0, now()) RETURNING id`,
  )
  const path = `/api/service-requests/${row?.id}`
  const status = async (name: Parameters<typeof account>[0]) => (await rest(await account(name)).get(path)).status
  expect([
    await status('support'),
    await status('reviewer'),
    await status('reviewerSouth'),
    await status('alice'),
  ]).toEqual([200, 200, 404, 404])
})
