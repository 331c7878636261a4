import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { aMembership } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { aFee, aMember, today } from '../identity/standing-people'
import { organisation } from '../registers/life'
import { inScreening } from '../screening/people'

describe('KS-SCR-3: admitting is for who screens', () => {
  const standingTo = (who: 'support' | 'admin', therapist: number, standing: string) =>
    rest(who).patch(`/api/therapists/${therapist}`, { json: { standing } })

  it('nobody gets round an open screening, and support admits nobody by hand', async () => {
    const { therapist, admission } = await inScreening()
    for (const who of ['support', 'admin'] as const) {
      const { status, body } = await standingTo(who, therapist, 'admitted')
      expect([who, status, body.errors[0].field]).toEqual([who, 400, 'standing'])
    }
    const refused = await rest('reviewer').post(`/api/admissions/${admission}/refuse`, {
      json: { reason: 'Onvolledig' },
    })
    expect(refused.status).toBe(200)
    expect((await standingTo('support', therapist, 'admitted')).status).toBe(400)
    expect((await standingTo('admin', therapist, 'admitted')).status).toBe(200)
    expect((await standingTo('support', therapist, 'ended')).status).toBe(200)
    // The first test of a file waits for the portal to start.
  }, 60_000)
})

describe('KS-ACC-6: nobody writes down their own payment', () => {
  it('also not who works at finance', async () => {
    const person = await aMember()
    const fee = await aFee(person, today())
    const req = await systemRequest()
    const [account] = await query(req, sql`SELECT user_id AS id FROM therapists WHERE id = ${person.therapist}`)
    const north = await organisation('noord')
    await aMembership(req, { user: Number(account?.id), role: 'finance', displayName: 'F', organisation: north })
    const paid = () => rest(person).post(`/api/charges/${fee}/paid`, { json: { paidOn: today() } })
    expect((await paid()).status).toBe(409)
    expect((await rest('finance').post(`/api/charges/${fee}/paid`, { json: { paidOn: today() } })).status).toBe(200)
  })
})

describe('KS-ACC-10: keys that don’t work', () => {
  it('too many from one address: also the right one is refused, so that trying tells nothing', async () => {
    const { key } = (await rest('admin').post('/api/partner-keys/make', { json: { name: 'ECD' } })).body
    const check = (given: string, from: string) =>
      rest(null).post('/api/ecd/check', {
        json: { code: 'ABCDE' },
        headers: { authorization: `partner-keys API-Key ${given}`, 'x-forwarded-for': from },
      })
    const wrong = `rhk_${'x'.repeat(43)}`
    const statuses = new Set<number>()
    for (let nth = 0; nth < 31; nth += 1) statuses.add((await check(wrong, '198.51.100.7')).status)
    expect([...statuses]).toEqual([401, 429])
    expect((await check(key, '198.51.100.7')).status).toBe(429)
    expect((await check(key, '198.51.100.8')).status).toBe(200)
  })
})

describe('KS-PRA-2: the address for mail', () => {
  it('can’t be used to mail people all day', async () => {
    const person = await inScreening()
    const { id } = (await rest(person).post('/api/practice-profiles', { json: {} })).body.doc
    const statuses: number[] = []
    for (let nth = 0; nth < 11; nth += 1) {
      const json = { email: `iemand-${nth}@elders.test` }
      statuses.push((await rest(person).patch(`/api/practice-profiles/${id}`, { json })).status)
    }
    expect(statuses).toEqual([...Array<number>(10).fill(200), 429])
    const other = await rest(person).patch(`/api/practice-profiles/${id}`, { json: { opening: 'Maandag' } })
    expect(other.status).toBe(200)
  })
})
