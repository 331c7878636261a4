import { describe, expect, it } from 'vitest'
import { addDays } from '@/src/domain/shared/calendar-date'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { referenceNorms } from '@/src/seed/reference/norms'
import { aRegister } from '@/tests/factories/registers'
import { nextNumber } from '@/tests/factories/sequence'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { fieldsOf, messageOf, profileOf } from '../evidence/people'

const [, kckz2023] = referenceNorms.kckz

/** A register of BO Noord. */
async function register(): Promise<number> {
  const { organisation } = await profileOf('alice')
  return (await aRegister(await systemRequest(), { organisation, numberPrefix: 'NRM' })).id
}

/** The fields of a norm, with a code of its own. */
const fields = (given: object = {}) => ({ ...kckz2023, code: `norm-${nextNumber()}`, ...given })

const create = async (given: object = {}, who: 'admin' | 'adminNorth' = 'adminNorth') =>
  rest(who).post('/api/norms', { json: { register: await register(), ...fields(given) } })

async function aDraft(given: object = {}): Promise<number> {
  const reply = await create(given)
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body))
  return reply.body.doc.id
}

const publish = (id: number) => rest('adminNorth').post(`/api/norms/${id}/publish`)

describe('a norm as data', () => {
  it('norms §1: made over REST from its fields, it reads back as them', async () => {
    const reply = await create()
    expect(reply.status).toBe(201)
    const { body } = await rest('adminNorth').get(`/api/norms/${reply.body.doc.id}`)
    expect(body).toMatchObject({ status: 'draft', title: 'KCKZ norm 2023', period: { kind: 'fixed', years: 4 } })
    expect(body.categories.map(({ code, minimum }: { code: string; minimum: number }) => [code, minimum])).toEqual([
      ['A', 12],
      ['B', 12],
      ['C', 8],
      ['D', 8],
    ])
    const [row] = await query(await systemRequest(), sql`SELECT definition FROM norms WHERE id = ${reply.body.doc.id}`)
    expect(row?.definition).toMatchObject({ decisionWeeks: 2, samplePercent: 100, categories: { length: 4 } })
    // The first test of a file waits for the portal to start.
  }, 60_000)

  const category = { code: 'A', title: 'A', article: 'artikel 1', minimum: 4, booking: 'by-provider' }
  it.each([
    ['a category without a code', { categories: [{ ...category, code: '' }], annotations: [] }, 'categories.0.code'],
    ['a code twice', { categories: [category, category], annotations: [], total: null }, 'categories.1.code'],
    [
      'a maximum in a category that isn’t there',
      { caps: [{ code: 'c', title: 'c', article: 'a', category: 'Z', activities: ['x'], points: 1, per: 'period' }] },
      'caps.0.category',
    ],
    [
      'an annotation of a category that isn’t there',
      { annotations: [{ code: 'c', title: 'c', article: 'a', category: 'Z', topic: 'x', points: 1 }] },
      'annotations.0.category',
    ],
    ['a day that doesn’t exist', { validUntil: '2027-02-30' }, 'validUntil'],
    ['an end before its start', { validUntil: '2020-01-01' }, 'validUntil'],
    ['no weeks for a decision', { decisionWeeks: null }, 'decisionWeeks'],
    ['no way to submit', { submission: null }, 'submission'],
    ['text where a group belongs', { total: 'veertig' }, 'total'],
    ['text in a row where a group belongs', { categories: [{ ...category, courses: 'drie' }] }, 'categories.0.courses'],
    ['a negative minimum', { categories: [{ ...category, minimum: -1 }], annotations: [] }, 'categories.0.minimum'],
    [
      'a minimum that its maxima never let anyone reach',
      {
        categories: [{ ...category, minimum: 75, activities: [{ code: 'x', title: 'x' }] }],
        caps: [{ code: 'c', title: 'c', article: 'a', category: 'A', activities: ['x'], points: 10, per: 'period' }],
        total: null,
        annotations: [],
      },
      'categories.0.minimum',
    ],
  ])('X-2: %s is refused, with its place', async (_what, given, field) => {
    const reply = await create(given)
    expect([reply.status, fieldsOf(reply.body)[0]]).toEqual([400, field])
    expect(messageOf(reply.body)).toMatch(/^[A-Z].*[.]$/)
  })

  it.each(['alice', 'reviewer', 'editor', 'support'] as const)('norms §1: %s makes none', async (who) => {
    const reply = await rest(who).post('/api/norms', { json: { register: await register(), ...fields() } })
    expect(reply.status).toBe(403)
  })

  it('norms §1: a draft is for who keeps the register, a published norm for everyone', async () => {
    const id = await aDraft()
    const seen = async (who: Parameters<typeof rest>[0]) => (await rest(who).get(`/api/norms/${id}`)).status
    expect([await seen('reviewer'), await seen('admin')]).toEqual([200, 200])
    expect([await seen('alice'), await seen('reviewerSouth'), await seen(null)]).toEqual([404, 404, 404])
    await publish(id)
    expect([await seen('alice'), await seen('reviewerSouth'), await seen(null)]).toEqual([200, 200, 200])
  })
})

describe('publishing', () => {
  it('X-2: the norm it follows ends the day before; any other overlap is refused', async () => {
    const target = await register()
    const draft = async (given: object) =>
      (await rest('adminNorth').post('/api/norms', { json: { register: target, ...fields(given) } })).body.doc.id
    const first = await draft({ validFrom: '2020-01-01' })
    const second = await draft({ validFrom: '2023-04-01', validUntil: '2024-12-31' })
    const clash = await draft({ validFrom: '2022-01-01' })
    expect([(await publish(first)).status, (await publish(second)).status]).toEqual([200, 200])
    expect((await rest('admin').get(`/api/norms/${first}`)).body.validUntil).toBe(addDays('2023-04-01', -1))
    const refused = await publish(clash)
    expect([refused.status, fieldsOf(refused.body)]).toEqual([400, ['validFrom']])
    expect(messageOf(refused.body)).toMatch(/^In deze tijd geldt al/)
  })

  it('X-2: one day in common is an overlap, the day after is none', async () => {
    const target = await register()
    const published = async (validFrom: string, validUntil: string | null) => {
      const json = { register: target, ...fields({ validFrom, validUntil }) }
      const reply = await publish((await rest('adminNorth').post('/api/norms', { json })).body.doc.id)
      return [reply.status, fieldsOf(reply.body ?? {})[0]]
    }
    expect(await published('2023-04-01', '2024-12-31')).toEqual([200, undefined])
    expect(await published('2024-12-31', null)).toEqual([400, 'validFrom'])
    expect(await published('2020-01-01', '2023-04-01')).toEqual([400, 'validFrom'])
    expect(await published('2020-01-01', '2023-03-31')).toEqual([200, undefined])
    expect(await published('2025-01-01', null)).toEqual([200, undefined])
  })

  it('X-2: twice is a conflict; two at once for the same days: one of them', async () => {
    const id = await aDraft()
    expect((await publish(id)).status).toBe(200)
    expect((await publish(id)).status).toBe(409)
    const target = await register()
    const drafts = await Promise.all(
      [1, 2].map(
        async () =>
          (await rest('adminNorth').post('/api/norms', { json: { register: target, ...fields() } })).body.doc.id,
      ),
    )
    const replies = await Promise.all(drafts.map(publish))
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 400])
  })

  it.each(['alice', 'reviewer', 'reviewerSouth'] as const)('X-2: not by %s', async (who) => {
    const id = await aDraft()
    expect((await rest(who).post(`/api/norms/${id}/publish`)).status).toBeGreaterThanOrEqual(403)
    expect((await rest('admin').get(`/api/norms/${id}`)).body.status).toBe('draft')
  })

  it('norms §1: published it never changes: not over REST, not through the Local API, not in SQL', async () => {
    const id = await aDraft()
    await publish(id)
    const req = await systemRequest()
    const change = await rest('admin').patch(`/api/norms/${id}`, { json: { title: 'Anders' } })
    const gone = await rest('admin').delete(`/api/norms/${id}`)
    expect([change.status, gone.status]).toEqual([404, 404])
    const local = { collection: 'norms', id, ...asSystem(req, 'test') } as const
    await expect(req.payload.update({ ...local, data: { title: 'Anders' } })).rejects.toMatchObject({ status: 409 })
    for (const statement of [
      sql`UPDATE norms SET title = 'Anders' WHERE id = ${id}`,
      sql`UPDATE norms SET status = 'draft' WHERE id = ${id}`,
      sql`UPDATE norms SET definition = '{}' WHERE id = ${id}`,
      sql`DELETE FROM norms WHERE id = ${id}`,
    ]) {
      await expect(query(req, statement)).rejects.toMatchObject({ cause: { code: 'P0001' } })
    }
    expect((await rest('admin').get(`/api/norms/${id}`)).body.title).toBe('KCKZ norm 2023')
  })
})
