import { beforeAll, describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { someOpeningHours } from '@/tests/factories/service'
import { aMembership, aUser } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { aMember } from '../invoicing/people'

const path = '/api/globals/opening-hours'

let nadia: number

beforeAll(async () => {
  const req = await systemRequest()
  const { id } = await aUser(req)
  await aMembership(req, { user: id, role: 'support', displayName: 'Nadia Willems' })
  nadia = id
}, 60_000)

const save = (json: object) => rest('admin').post(path, { json })

describe('KS-SRV-7: opening hours are kept only when they can be', () => {
  it.each([
    [
      'a day that isn’t one',
      { closures: [{ from: '2027-02-29', until: '2027-03-01' }] },
      'closures.0.from',
      /bestaande dag/,
    ],
    [
      'a closure that ends before it begins',
      { closures: [{ from: '2026-12-24', until: '2026-12-20' }] },
      'closures.0.until',
      /voor de eerste/,
    ],
    [
      'an end before the begin',
      { hours: [{ weekday: '1', from: '12:00', until: '10:00' }] },
      'hours.0.until',
      /na 12:00/,
    ],
    [
      'blocks that overlap',
      {
        hours: [
          { weekday: '1', from: '10:00', until: '12:00' },
          { weekday: '1', from: '11:00', until: '13:00' },
        ],
      },
      'hours.1.from',
      /overlapt met het blok van 10:00 tot 12:00 op maandag/,
    ],
    [
      'a block without a call',
      { slotMinutes: 60, hours: [{ weekday: '1', from: '10:00', until: '10:30' }] },
      'hours.0.until',
      /duurt 60 minuten/,
    ],
    ['a call that became longer than the blocks', { slotMinutes: 60 }, 'hours.0.until', /duurt 60 minuten/],
  ])('%s', async (_name, given, field, message) => {
    await someOpeningHours(await systemRequest(), {
      staff: [],
      hours: [{ weekday: '2', from: '10:00', until: '10:45' }],
    })
    const before = (await rest('admin').get(path)).body
    const reply = await save(given)
    expect([reply.status, reply.body.errors[0].field]).toEqual([400, field])
    expect(reply.body.errors[0].message).toMatch(message)
    expect((await rest('admin').get(path)).body).toEqual(before)
  })

  it('nobody twice, and nobody who isn’t there', async () => {
    const twice = await save({
      staff: [
        { account: nadia, name: 'Nadia' },
        { account: nadia, name: 'Nog eens' },
      ],
    })
    expect([twice.status, twice.body.errors[0].field]).toEqual([400, 'staff.1.account'])
    expect(twice.body.errors[0].message).toBe('Deze collega staat er al.')
    expect((await save({ staff: [{ name: 'Niemand' }] })).status).toBe(400)
    expect((await save({ staff: [{ account: 99_999_999, name: 'Niemand' }] })).status).toBe(400)
    expect((await save({ staff: [{ account: nadia, name: 'Nadia' }] })).status).toBe(200)
  })

  it('good ones are kept; members read the hours, not who calls nor who is away when', async () => {
    const closures = [{ from: '2026-12-24', until: '2026-12-24', account: nadia }]
    const reply = await save({ staff: [{ account: nadia, name: 'Nadia' }], closures, slotMinutes: 10 })
    expect(reply.status).toBe(200)
    const [row] = await query(
      await systemRequest(),
      sql`SELECT "from"::text, until::text, account_id AS account FROM opening_hours_closures`,
    )
    expect(row).toEqual(closures[0])
    const seen = (await rest(await aMember()).get(path)).body
    expect(seen.slotMinutes).toBe(10)
    expect(seen.hours).toHaveLength(1)
    expect([seen.staff, seen.closures]).toEqual([[], []])
    expect((await rest(await aMember()).post(path, { json: { slotMinutes: 5 } })).status).toBe(403)
  })
})
