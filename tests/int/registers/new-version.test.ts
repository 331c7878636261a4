import { describe, expect, it } from 'vitest'
import { normById } from '@/collections/registers/shared/normStore'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { profileOf } from '../evidence/people'
import { theRegister } from './people'

async function publishedNorm(): Promise<number> {
  const { organisation } = await profileOf('alice')
  const register = await theRegister('kckz', organisation)
  const [norm] = await query(
    await systemRequest(),
    sql`SELECT id FROM norms WHERE register_id = ${register} AND status = 'published' ORDER BY valid_from DESC LIMIT 1`,
  )
  return Number(norm?.id)
}

describe('X-2: a change to a norm is a new version', () => {
  it('begins as a draft that asks the same, from a later day on; the published one stays as it is', async () => {
    const req = await systemRequest()
    const id = await publishedNorm()
    const before = await normById(req, id)
    const reply = await rest('admin').post(`/api/norms/${id}/new-version`)
    expect(reply.status).toBe(201)
    const { id: made } = reply.body as { id: number }
    const [row] = await query(req, sql`SELECT status::text, register_id AS register FROM norms WHERE id = ${made}`)
    expect(row).toMatchObject({ status: 'draft' })
    const { code, title, validFrom, validUntil, ...asked } = await normById(req, made)
    expect(asked).toEqual(
      (({ code: _code, title: _title, validFrom: _from, validUntil: _until, ...same }) => same)(before),
    )
    expect(validFrom > before.validFrom).toBe(true)
    expect(validUntil).toBeNull()
    expect(code).not.toBe(before.code)
    expect(title).not.toBe(before.title)

    // A second one doesn't trip over the code of the first, and both can be changed.
    const again = await rest('admin').post(`/api/norms/${id}/new-version`)
    expect(again.status).toBe(201)
    const change = await rest('admin').patch(`/api/norms/${made}`, { json: { total: { points: 41, article: '1' } } })
    expect(change.status).toBe(200)
    // What the request left out is as it was.
    expect(await normById(req, made)).toMatchObject({ ...asked, total: { points: 41, article: '1' } })
    expect((await normById(req, id)).total).toEqual(before.total)
  })

  it.each(['alice', 'reviewer', 'stranger'] as const)('is not for %s', async (who) => {
    expect((await rest(who).post(`/api/norms/${await publishedNorm()}/new-version`)).status).toBe(404)
  })
})
