import { describe, expect, it } from 'vitest'
import { runSimulation } from '@/collections/registers/NormSimulations/run'
import { query, sql } from '@/src/lib/sql'
import { kckz2023 } from '@/src/seed/reference/norms/kckz2023'
import { aNorm, someCredits } from '@/tests/factories/registers'
import { systemRequest, testPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { profileOf } from '../evidence/people'
import { daysAgo, registered, theRegister } from './people'

/** A draft that asks for nothing but so many points in category D. */
async function draft(code: string, points: number): Promise<number> {
  const { organisation } = await profileOf('alice')
  const register = await theRegister('kckz', organisation)
  const [, , , d] = kckz2023.categories ?? []
  if (!d) throw new Error('the norm changed')
  const norm = {
    ...kckz2023,
    code,
    validFrom: '2028-01-01',
    total: undefined,
    documents: [],
    categories: [{ ...d, minimum: points }],
  }
  return (await aNorm(await systemRequest(), register, norm, true)).id
}

const simulate = async (norm: number): Promise<number> => {
  const reply = await rest('admin').post(`/api/norms/${norm}/simulate`)
  expect(reply.status).toBe(202)
  const { id } = reply.body as { id: number }
  await runSimulation(await systemRequest(), id)
  return id
}

const trialOf = async (id: number) => {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT status::text, total::int, done::int, summary FROM norm_simulations WHERE id = ${id}`,
  )
  return row
}

describe('X-2: a norm is tried on all running dossiers before it is published', () => {
  it('says who becomes complete and who falls short, and changes nothing', async () => {
    const req = await systemRequest()
    const alice = await registered('alice', 'kckz')
    const bob = await registered('bob', 'kckz')
    await someCredits(req, [{ registration: alice.id, category: 'D', points: 8, earnedOn: daysAgo(10) }])
    const before = await query(req, sql`SELECT * FROM periods ORDER BY id`)
    const norm = await draft('kckz-trial', 8)
    const id = await simulate(norm)

    expect(await trialOf(id)).toMatchObject({
      status: 'done',
      total: 2,
      done: 2,
      summary: { changes: { 'becomes-complete': 1, 'stays-short': 1, 'falls-short': 0, 'stays-complete': 0 } },
    })
    const file = await rest('admin').get(`/api/norm-simulations/${id}/results.csv`)
    expect(file.headers.get('content-type')).toContain('text/csv')
    const text = new TextDecoder().decode(file.bytes)
    expect(text).toContain(`${alice.number};Wordt compleet;0;`)
    expect(text).toContain(`${bob.number};Blijft onvolledig;8;`)
    expect(await query(req, sql`SELECT * FROM periods ORDER BY id`)).toEqual(before)
  })

  it('run twice it says the same once', async () => {
    const norm = await draft('kckz-again', 8)
    const id = await simulate(norm)
    const count = async () =>
      (
        await query(
          await systemRequest(),
          sql`SELECT count(*)::int AS n FROM simulation_results WHERE simulation_id = ${id}`,
        )
      )[0]?.n
    const first = await count()
    await runSimulation(await systemRequest(), id)
    expect(first).toBeGreaterThan(0)
    expect(await count()).toBe(first)
  })

  it('one at a time per norm: of two at once one is queued', async () => {
    const norm = await draft('kckz-busy', 8)
    const replies = await Promise.all([1, 2].map(() => rest('admin').post(`/api/norms/${norm}/simulate`)))
    expect(replies.map(({ status }) => status).sort()).toEqual([202, 409])
    const payload = await testPayload()
    const { totalDocs } = await payload.count({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'simulate-norm' } },
    })
    expect(totalDocs).toBeGreaterThan(0)
  })

  it('only for who manages the register', async () => {
    const norm = await draft('kckz-closed', 8)
    const id = await simulate(norm)
    for (const [who, status] of [
      ['alice', 404],
      ['reviewer', 404],
      ['stranger', 404],
      [null, 401],
    ] as const) {
      expect((await rest(who).post(`/api/norms/${norm}/simulate`)).status).toBe(status)
      expect((await rest(who).get(`/api/norm-simulations/${id}/results.csv`)).status).toBe(status)
    }
    for (const wrong of ['0', 'x', '999999']) {
      expect((await rest('admin').post(`/api/norms/${wrong}/simulate`)).status).toBe(404)
      expect((await rest('admin').get(`/api/norm-simulations/${wrong}/results.csv`)).status).toBe(404)
    }
  })
})
