import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { issueCertificate } from '@/collections/registers/Certificates/issue'
import { lapse } from '@/collections/registers/Registrations/jobs/lapse'
import { addDays, addMonths } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { someCredits } from '@/tests/factories/registers'
import { systemRequest, testPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { aFileOf, auditedOf, mailsTo, periodsOf, type Registered, registered, smallNorm, statusOf, today } from './life'

type Who = Parameters<typeof rest>[0]

const extend = (who: Who, registration: number | string, end: string, reason: unknown = 'Ziekte') =>
  rest(who).post(`/api/registrations/${registration}/extend`, { json: { end, reason } })

const startEarly = (who: Who, registration: number, start: string) =>
  rest(who).post(`/api/registrations/${registration}/start-early`, { json: { start } })

const waive = (who: Who, registration: number, json: object) =>
  rest(who).post(`/api/registrations/${registration}/waive`, { json })

describe('KK-DOS-8: extension by staff', () => {
  it('moves the end up to the limit, tells the member and the audit trail', async () => {
    const kim = await registered()
    const limit = addMonths(kim.end, 3)
    const tooFar = await extend('reviewer', kim.registration, addDays(limit, 1))
    expect([tooFar.status, tooFar.body.errors[0].field]).toEqual([400, 'end'])
    expect((await extend('reviewer', kim.registration, limit)).status).toBe(200)
    expect(await periodsOf(kim.registration)).toEqual([{ start: kim.start, end: limit, status: 'running' }])
    expect(await mailsTo(kim)).toEqual(['period-extended'])
    expect(await auditedOf(kim.registration)).toContain('registrations.extend')
    // In two steps it is no more than at once.
    expect((await extend('reviewer', kim.registration, addDays(limit, 1))).status).toBe(400)
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it('X-11: replaces the certificate, so that no valid one names the old end', async () => {
    const kim = await registered()
    const req = await systemRequest()
    const [{ id: period } = { id: 0 }] = z
      .array(z.object({ id: z.number() }))
      .parse(await query(req, sql`SELECT id FROM periods WHERE registration_id = ${kim.registration}`))
    await issueCertificate(req, { registration: kim.registration, period })
    const end = addMonths(kim.end, 2)
    expect((await extend('reviewer', kim.registration, end)).status).toBe(200)
    const certificates = await query(
      req,
      sql`SELECT valid_until::text AS until, revoked_on IS NOT NULL AS revoked FROM certificates
           WHERE registration_id = ${kim.registration} ORDER BY id`,
    )
    expect(certificates).toEqual([
      { until: kim.end, revoked: true },
      { until: end, revoked: false },
    ])
  })

  it('also just after expiry: what lapsed runs again', async () => {
    const kim = await registered({ endsIn: -30 })
    await lapse(await testPayload(), today())
    expect(await statusOf(kim.registration)).toBe('lapsed')
    expect((await extend('reviewer', kim.registration, addMonths(kim.end, 3))).status).toBe(200)
    expect(await statusOf(kim.registration)).toBe('active')
    expect((await periodsOf(kim.registration)).map((one) => one.status)).toEqual(['running'])
  })

  it.each([
    ['a day that doesn’t exist', '2027-02-30', 'Ziekte', 400],
    ['no reason', '2099-01-01', ' ', 400],
  ])('refuses %s', async (_, end, reason, status) => {
    const kim = await registered()
    expect((await extend('reviewer', kim.registration, end, reason)).status).toBe(status)
  })

  it('is for reviewers of the register', async () => {
    const kim = await registered()
    const end = addDays(kim.end, 7)
    const statuses = []
    for (const who of [kim, 'carol', 'support', 'reviewerSouth', null] as const) {
      statuses.push((await extend(who, kim.registration, end)).status)
    }
    expect(statuses).toEqual([404, 404, 404, 404, 401])
    expect((await extend('reviewer', '12x', end)).status).toBe(404)
    expect((await periodsOf(kim.registration))[0]?.end).toBe(kim.end)
  })
})

const motivated = { title: 'Verzoek om uitstel', motivation: 'Een lange behandeling.', statementBy: 'specialist' }

async function request(kim: Registered, until: string, more: object = {}) {
  const json = { ...motivated, registration: kim.registration, until, files: [await aFileOf(kim)], ...more }
  const created = await rest(kim).post('/api/extension-requests', { json })
  const id: number = created.body.doc?.id
  return { id, created, submitted: await rest(kim).post(`/api/extension-requests/${id}/submit`, { json: {} }) }
}

describe('KK-DOS-8: longer extension on a request', () => {
  it('needs a motivation and a statement', async () => {
    const kim = await registered()
    const { submitted } = await request(kim, addMonths(kim.end, 12), { motivation: ' ', files: [] })
    expect(submitted.status).toBe(400)
    const fields = submitted.body.errors.map(({ field }: { field: string }) => field).sort()
    expect(fields).toEqual(['files', 'motivation'])
  })

  it('granting it moves the end past the limit; PG-4, X-7: the term is the norm’s', async () => {
    const kim = await registered()
    const until = addMonths(kim.end, 12)
    const { id, submitted } = await request(kim, until)
    expect([submitted.status, submitted.body.doc.reviewDueOn]).toEqual([200, addDays(today(), 42)])
    expect((await rest('reviewer').post(`/api/extension-requests/${id}/approve`, { json: {} })).status).toBe(200)
    expect(await periodsOf(kim.registration)).toEqual([{ start: kim.start, end: until, status: 'running' }])
    expect(await mailsTo(kim)).toEqual(['evidence-received', 'period-extended'])
  })

  it('is about one’s own registration only', async () => {
    const [kim, other] = [await registered(), await registered()]
    const { created } = await request(other, addMonths(kim.end, 12), { registration: kim.registration })
    expect([created.status, created.body.errors[0].field]).toEqual([400, 'registration'])
  })
})

async function approved(given: Parameters<typeof registered>[0] = {}): Promise<Registered> {
  const kim = await registered(given)
  const { body } = await rest(kim).post(`/api/registrations/${kim.registration}/submit`)
  await rest('reviewer').post(`/api/dossier-submissions/${body.id}/approve`, { json: {} })
  return kim
}

describe('KK-DOS-7: bringing the next period forward', () => {
  it('ends the old one the day before and moves the new one’s end too; credits go by their date', async () => {
    const kim = await approved()
    const start = addDays(kim.end, -10)
    const inNew = { registration: kim.registration, category: 'A', points: 2, earnedOn: addDays(kim.end, -5) }
    await someCredits(await systemRequest(), [inNew])
    expect((await startEarly('reviewer', kim.registration, start)).status).toBe(200)
    const [old, next] = await periodsOf(kim.registration)
    expect([old?.end, next?.start]).toEqual([addDays(start, -1), start])
    expect(next?.end).toBe(addDays(addMonths(start, 48), -1))
    const { body } = await rest(kim).get(`/api/registrations/${kim.registration}/assessment?on=${addDays(start, 9)}`)
    expect([body.period.start, body.points.counted]).toEqual([start, 2])
    expect(await auditedOf(kim.registration)).toContain('registrations.start-early')
    expect(await mailsTo(kim)).toContain('period-early')
  })

  it('is refused beyond the limit, before approval, and when the old period would fall short', async () => {
    const kim = await approved()
    expect(
      (await startEarly('reviewer', kim.registration, addDays(addMonths(addDays(kim.end, 1), -3), -1))).status,
    ).toBe(400)
    const running = await registered()
    expect((await startEarly('reviewer', running.registration, addDays(running.end, -5))).status).toBe(409)
    // Four years minus some days after the start: within what would move.
    const late = await approved({ earnedAfter: 1400 })
    const refused = await startEarly('reviewer', late.registration, addDays(late.start, 1399))
    expect([refused.status, refused.body.errors[0].message]).toEqual([400, expect.stringMatching(/niet meer compleet/)])
    expect((await startEarly(kim, kim.registration, addDays(kim.end, -5))).status).toBe(404)
  })
})

describe('KK-DOS-3: waiving a gap in a document', () => {
  const withDocument = () =>
    smallNorm({
      documents: [{ kind: 'first-aid-certificate', title: 'EHBO', article: 'Artikel 3', rule: 'whole-period' }],
    })

  it('completes the dossier, with the reason told to the member', async () => {
    const kim = await registered({ norm: withDocument() })
    expect((await rest(kim).post(`/api/registrations/${kim.registration}/submit`)).status).toBe(409)
    const json = { kind: 'first-aid-certificate', from: kim.start, until: kim.end, reason: 'De cursus viel uit.' }
    expect((await waive('reviewer', kim.registration, json)).status).toBe(200)
    expect((await rest(kim).post(`/api/registrations/${kim.registration}/submit`)).status).toBe(200)
    expect(await mailsTo(kim)).toEqual(['document-waived', 'evidence-received'])
    expect(await auditedOf(kim.registration)).toContain('registrations.waive')
  })

  it.each([
    ['a document the norm doesn’t ask', { kind: 'kvk', reason: 'X' }, 'kind'],
    ['no reason', { kind: 'first-aid-certificate' }, 'reason'],
    ['half a gap', { kind: 'first-aid-certificate', reason: 'X', from: '2026-01-01' }, 'until'],
    [
      'a gap backwards',
      { kind: 'first-aid-certificate', reason: 'X', from: '2026-02-01', until: '2026-01-01' },
      'until',
    ],
  ])('refuses %s', async (_, json, field) => {
    const kim = await registered({ norm: withDocument() })
    const { status, body } = await waive('reviewer', kim.registration, json)
    expect([status, body.errors[0].field]).toEqual([400, field])
  })
})
