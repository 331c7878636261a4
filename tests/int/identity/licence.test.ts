import { describe, expect, it } from 'vitest'
import { stateNow } from '@/collections/registers/Certificates/licence/state'
import { certificateByCode } from '@/collections/registers/Certificates/store'
import { addDays } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { aFee, aMember, today } from './standing-people'

const ask = (who: Parameters<typeof rest>[0]) => rest(who).post('/api/certificates/licence', { json: {} })

async function licencesOf(therapist: number): Promise<{ id: number; code: string; revoked: boolean }[]> {
  const rows = await query(
    await systemRequest(),
    sql`SELECT id, code, revoked_on IS NOT NULL AS revoked FROM certificates
         WHERE therapist_id = ${therapist} AND kind = 'licence' ORDER BY id`,
  )
  return rows.map(({ id, code, revoked }) => ({ id: Number(id), code: String(code), revoked: revoked === true }))
}

async function verified(code: string): Promise<string> {
  const req = await systemRequest()
  const found = await certificateByCode(req, code)
  return found ? (await stateNow(req, found)).state : 'unknown'
}

describe('KS-ACC-4: the licence', () => {
  it('is a PDF, made once a year however often and at once it is asked for', async () => {
    const sanne = await aMember()
    const answers = await Promise.all([ask(sanne), ask(sanne), ask(sanne)])
    for (const { status, headers, bytes } of answers) {
      expect(status).toBe(200)
      expect(headers.get('content-disposition')).toContain('licentie-')
      expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-')
    }
    expect(await licencesOf(sanne.therapist)).toHaveLength(1)
    // The first test of a file waits for the portal to start.
  }, 120_000)

  it('says what is so: after a new name the old one is revoked and a new one is made', async () => {
    const sanne = await aMember()
    await ask(sanne)
    await rest('support').patch(`/api/therapists/${sanne.therapist}`, { json: { lastName: 'Anders' } })
    await ask(sanne)
    const [before, after] = await licencesOf(sanne.therapist)
    expect([before?.revoked, after?.revoked]).toEqual([true, false])
    expect(await verified(before?.code ?? '')).toBe('revoked')
    expect(await verified(after?.code ?? '')).toBe('valid')
  })

  it('counts only in good standing: the check says so at once, and it can’t be fetched; nor made, with the reason', async () => {
    const sanne = await aMember()
    await ask(sanne)
    const [licence] = await licencesOf(sanne.therapist)
    const fee = await aFee(sanne, addDays(today(), -1))
    expect(await verified(licence?.code ?? '')).toBe('suspended')
    expect((await rest(sanne).get(`/api/certificates/${licence?.id}/pdf`)).status).toBe(409)
    const refused = await ask(sanne)
    expect(refused.status).toBe(409)
    expect(JSON.stringify(refused.body)).toContain('Contributie 2026')
    await rest('finance').post(`/api/charges/${fee}/paid`, { json: { paidOn: today() } })
    expect(await verified(licence?.code ?? '')).toBe('valid')
  })

  it('is nobody else’s to fetch, and staff have none', async () => {
    const sanne = await aMember()
    await ask(sanne)
    const [licence] = await licencesOf(sanne.therapist)
    expect((await rest('bob').get(`/api/certificates/${licence?.id}/pdf`)).status).toBe(404)
    expect((await ask('reviewer')).status).toBe(403)
    expect((await ask(null)).status).toBe(401)
  })
})
