import { describe, expect, it } from 'vitest'
import { addDays } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { aFee, aMember, today } from './standing-people'

type Body = Record<string, unknown>

async function aKey(): Promise<string> {
  const { status, body } = await rest('admin').post('/api/partner-keys/make', { json: { name: 'Leverancier ECD' } })
  expect(status).toBe(201)
  return String((body as Body).key)
}

const check = (key: string, code: string) =>
  rest(null).post('/api/ecd/check', { json: { code }, headers: { authorization: `partner-keys API-Key ${key}` } })

const renew = (who: Parameters<typeof rest>[0]) => rest(who).post('/api/ecd-codes', { json: {} })

const codeIn = ({ status, body }: { status: number; body: unknown }): string => {
  expect(status).toBe(201)
  return String((body as Body).code)
}

describe('KS-ACC-10: the ECD access code', () => {
  it('is made, counts for the supplier in any writing, and ends when a new one is made', async () => {
    const sanne = await aMember()
    const key = await aKey()
    const first = codeIn(await renew(sanne))
    expect(first).toMatch(/^([2-9A-HJKMNP-TV-Z]{5}-){4}[2-9A-HJKMNP-TV-Z]{5}$/)
    for (const typed of [first, first.toLowerCase(), first.replaceAll('-', ' ')]) {
      const { status, body } = await check(key, typed)
      expect(status).toBe(200)
      expect(Object.keys(body as Body).sort()).toEqual(['membershipNumber', 'organisation', 'valid'])
    }
    const second = codeIn(await renew(sanne))
    expect((await check(key, first)).body).toEqual({ valid: false })
    expect((await check(key, second)).body).toMatchObject({ valid: true, organisation: 'BO Noord' })
    expect((await check(key, 'ABCDE-ABCDE-ABCDE-ABCDE-ABCDE')).body).toEqual({ valid: false })
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it('only a hash is kept, and nobody reads it', async () => {
    const sanne = await aMember()
    const code = codeIn(await renew(sanne))
    const rows = await query(
      await systemRequest(),
      sql`SELECT row_to_json(c)::text AS text FROM ecd_codes c WHERE therapist_id = ${sanne.therapist}`,
    )
    for (const { text } of rows) expect(String(text)).not.toContain(code)
    const { body } = await rest(sanne).get('/api/ecd-codes')
    expect(JSON.stringify(body)).not.toContain('hash')
  })

  it('renewing twice at once leaves one in force', async () => {
    const sanne = await aMember()
    const key = await aKey()
    const codes = (await Promise.all([renew(sanne), renew(sanne), renew(sanne)])).map(codeIn)
    const answers = await Promise.all(codes.map((code) => check(key, code)))
    expect(answers.filter(({ body }) => (body as Body).valid === true)).toHaveLength(1)
  })

  it('who isn’t in good standing gets none, and hears why; losing standing ends it, before any job ran', async () => {
    const sanne = await aMember()
    const key = await aKey()
    const code = codeIn(await renew(sanne))
    await aFee(sanne, addDays(today(), -1))
    expect((await check(key, code)).body).toEqual({ valid: false })
    const refused = await renew(sanne)
    expect(refused.status).toBe(409)
    expect(JSON.stringify(refused.body)).toContain('Contributie 2026')
  })

  it('ending a membership ends the code', async () => {
    const sanne = await aMember()
    const code = codeIn(await renew(sanne))
    const ended = await rest('support').patch(`/api/therapists/${sanne.therapist}`, { json: { standing: 'ended' } })
    expect(ended.status).toBe(200)
    const [row] = await query(
      await systemRequest(),
      sql`SELECT ended_at, ended_reason FROM ecd_codes WHERE therapist_id = ${sanne.therapist}`,
    )
    expect(row?.ended_at).not.toBeNull()
    expect((await check(await aKey(), code)).body).toEqual({ valid: false })
  })

  it('keys: only administrators of the whole portal make and revoke them; a revoked or invented one opens nothing', async () => {
    for (const who of ['reviewer', 'support', 'adminNorth', 'alice'] as const) {
      expect((await rest(who).post('/api/partner-keys/make', { json: { name: 'X' } })).status).toBe(403)
    }
    expect((await rest('admin').post('/api/partner-keys/make', { json: { name: ' ' } })).status).toBe(400)
    const { body } = await rest('admin').post('/api/partner-keys/make', { json: { name: 'Tijdelijk' } })
    const { id, key } = body as { id: number; key: string }
    expect((await check(key, 'X')).status).toBe(200)
    // Who can't, doesn't learn whether it exists.
    expect((await rest('adminNorth').post(`/api/partner-keys/${id}/revoke`, { json: {} })).status).toBe(404)
    expect((await rest('admin').post(`/api/partner-keys/${id}/revoke`, { json: {} })).status).toBe(200)
    expect((await check(key, 'X')).status).toBe(401)
    expect((await check(`rhk_${'x'.repeat(43)}`, 'X')).status).toBe(401)
    expect((await rest(null).post('/api/ecd/check', { json: { code: 'X' } })).status).toBe(401)
    expect((await rest('admin').post('/api/ecd-codes', { json: {} })).status).toBe(403)
  })

  it('a supplier asks so often, a member renews so often, and keys that don’t exist are tried so often', async () => {
    const [sanne, noor] = [await aMember(), await aMember()]
    const [key, other] = [await aKey(), await aKey()]
    const code = codeIn(await renew(sanne))
    const spend = async (rule: string) =>
      query(await systemRequest(), sql`UPDATE rate_limits SET points = 1000 WHERE key LIKE ${`${rule}%`}`)
    const forget = async () => query(await systemRequest(), sql`DELETE FROM rate_limits`)
    const refuses = async (
      rule: string,
      asked: () => Promise<{ status: number }>,
      otherwise: () => Promise<{ status: number }>,
    ) => {
      await forget()
      await asked()
      await spend(rule)
      expect([rule, (await asked()).status]).toEqual([rule, 429])
      expect([rule, (await otherwise()).status < 300]).toEqual([rule, true])
    }
    await refuses(
      'ecd-check-key',
      () => check(key, code),
      () => check(other, code),
    )
    await refuses(
      'ecd-code-made',
      () => renew(sanne),
      () => renew(noor),
    )
    await refuses(
      'ecd-check-ip',
      () => check(key, code),
      async () => forget().then(() => check(other, code)),
    )
    await refuses(
      'partner-key-ip',
      () => check(`${key}x`, code),
      async () => forget().then(() => check(key, code)),
    )
    await forget()
  })
})
