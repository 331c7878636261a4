import { beforeAll, describe, expect, it } from 'vitest'
import { settleStanding } from '@/collections/identity/StandingChanges/settle'
import { takeEffect } from '@/collections/service/ServiceRequests/effects'
import { serviceDay } from '@/collections/service/ServiceRequests/jobs/day'
import { submitRequest } from '@/collections/service/ServiceRequests/operations/submit'
import { query, sql } from '@/src/lib/sql'
import { aRegistration } from '@/tests/factories/registers'
import { systemRequest, testPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { requestOf } from '@/tests/support/session'
import { aRegisterOfNorth } from '../registers/life'
import {
  act,
  aKey,
  aMember,
  anUpload,
  aRequest,
  filled,
  type Member,
  mailsAbout,
  quote,
  statusOf,
  submit,
} from './members'

const newYear = '2027-01-01'
/** Midnight in the Netherlands at the end of 2026. */
const before = new Date('2026-12-31T22:59:59Z')
const after = new Date('2026-12-31T23:00:00Z')

beforeAll(async () => {
  const req = await systemRequest()
  await query(
    req,
    sql`WITH e AS (INSERT INTO webhook_endpoints (name, url, active, salt)
                   VALUES ('ECD', 'https://ecd.test/hook', true, 'zout') RETURNING id)
        INSERT INTO webhook_endpoints_events ("order", parent_id, value) SELECT 1, id, 'member.ended' FROM e`,
  )
}, 60_000)

async function member(of: Member): Promise<{ tier: string; standing: string }> {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT tier::text, standing::text FROM therapists WHERE id = ${of.therapist}`,
  )
  return { tier: String(row?.tier), standing: String(row?.standing) }
}

const told = async (of: Member): Promise<unknown[]> =>
  (
    await query(
      await systemRequest(),
      sql`SELECT payload -> 'data' AS data FROM webhook_deliveries
           WHERE event = 'member.ended' AND (payload #>> '{data,therapist}')::int = ${of.therapist}`,
    )
  ).map(({ data }) => data)

describe('KS-SRV-3: downgrade', () => {
  it('at once: collective when it is confirmed, told by mail, nothing to withdraw', async () => {
    const one = await aMember()
    const { status, body } = await submit(one, filled.atOnce)
    expect([status, body.status, await member(one)]).toEqual([
      201,
      'done',
      { tier: 'collective', standing: 'admitted' },
    ])
    expect(await mailsAbout(body.id)).toEqual(['request-effected'])
    expect((await act(one, body.id, 'withdraw')).status).toBe(409)
  })

  it('per 1 January: not a second before, also a day late, and once', async () => {
    const one = await aMember()
    const { body } = await submit(one, filled.nextYear)
    const [row] = await query(
      await systemRequest(),
      sql`SELECT effect_on::text AS day FROM service_requests WHERE id = ${body.id}`,
    )
    expect([body.status, row?.day]).toEqual(['planned', newYear])
    const payload = await testPayload()
    await serviceDay(payload, before)
    expect((await member(one)).tier).toBe('reimbursable')
    await serviceDay(payload, after)
    await serviceDay(payload, new Date('2027-01-05T10:00:00Z'))
    expect([(await member(one)).tier, await statusOf(body.id)]).toEqual(['collective', 'done'])
    expect(await mailsAbout(body.id)).toEqual(['request-received', 'request-effected'])
  })

  it('of two workers at once one does it', async () => {
    const { id, member: one } = await aRequest({ kind: 'downgrade', status: 'planned', effectOn: '2026-01-01' })
    const both = await Promise.all([1, 2, 3].map(async () => takeEffect(await systemRequest(), id)))
    expect(both.filter(Boolean)).toHaveLength(1)
    expect((await member(one)).tier).toBe('collective')
  })

  it('withdrawn before its day, nothing happens', async () => {
    const one = await aMember()
    const { body } = await submit(one, filled.nextYear)
    expect((await act(one, body.id, 'withdraw')).status).toBe(200)
    await serviceDay(await testPayload(), after)
    expect([(await member(one)).tier, await statusOf(body.id)]).toEqual(['reimbursable', 'withdrawn'])
  })
})

describe('KS-SRV-4: deregistration', () => {
  it('in time until 1 September, the day itself too, in the Netherlands', async () => {
    const body = { ...filled.leave, token: 'deregistration_0_0_-_2027-01-01_planned', idempotencyKey: aKey() }
    const late = await aMember()
    const early = await aMember()
    // 23:59 and 00:00 in the Netherlands.
    const made = await submitRequest(await requestOf(early), body, new Date('2026-09-01T21:59:00Z'))
    expect(made).toMatchObject({ outcome: 'done', status: 'planned' })
    await expect(submitRequest(await requestOf(late), body, new Date('2026-09-01T22:00:00Z'))).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining('kon tot en met 1 september 2026'),
    })
  })

  it('late: only with proof that was uploaded under something else and reported, and then a person looks', async () => {
    const one = await aMember()
    const first = await quote(one, filled.leave)
    expect([first.status, first.body.errors[0].message]).toEqual([400, expect.stringContaining('“Iets anders”')])
    const upload = await anUpload(one)
    const second = await quote(one, filled.leave)
    expect([second.status, second.body.errors[0].message]).toEqual([400, expect.stringContaining('Meld het nog')])
    expect((await submit(one, filled.ready)).status).toBe(201)
    const { body } = await submit(one, filled.leave)
    expect(body.status).toBe('submitted')
    const doc = (await rest('support').get(`/api/service-requests/${body.id}?depth=0`)).body
    expect([doc.proof, doc.effectOn]).toEqual([upload, newYear])
    expect((await act('support', body.id, 'finish', { answer: 'Bewijs gezien.' })).body.status).toBe('planned')
    expect(await mailsAbout(body.id)).toEqual(['request-received', 'request-handled'])
    await serviceDay(await testPayload(), after)
    expect((await member(one)).standing).toBe('ended')
  })

  it('a report from before the upload doesn’t count', async () => {
    const one = await aMember()
    const { id } = await aRequest({ kind: 'documents-ready', status: 'submitted' }, one)
    const req = await systemRequest()
    await query(
      req,
      sql`INSERT INTO service_requests_subjects ("order", parent_id, value) VALUES (1, ${id}, 'screening')`,
    )
    await anUpload(one)
    // That a colleague begins on it says nothing about the proof.
    expect((await act('support', id, 'take')).status).toBe(200)
    const { status, body } = await quote(one, filled.leave)
    expect([status, body.errors[0].message]).toEqual([400, expect.stringContaining('Meld het nog')])
    // The member needn't wait until it is handled: they add to it.
    expect((await act(one, id, 'edit', { subjects: [], remark: 'Het bewijs is er nu ook.' })).status).toBe(200)
    expect((await quote(one, filled.leave)).status).toBe(200)
  })

  it('ends everything on its day, once: status, code, registrations, and the accounts elsewhere hear it', async () => {
    const one = await aMember()
    const code = await rest(one).post('/api/ecd-codes', { json: {} })
    expect(code.status).toBeLessThan(300)
    const register = await aRegisterOfNorth()
    const { id: registration } = await aRegistration(await systemRequest(), {
      therapist: one.therapist,
      register: register.id,
    })
    const { id } = await aRequest({ kind: 'deregistration', status: 'planned', effectOn: newYear }, one)
    const payload = await testPayload()
    await Promise.all([serviceDay(payload, after), serviceDay(payload, after)])
    expect([await statusOf(id), (await member(one)).standing]).toEqual(['done', 'ended'])
    expect(await told(one)).toEqual([expect.objectContaining({ endedOn: '2026-12-31', accounts: ['ecd', 'gro'] })])
    const [row] = await query(
      await systemRequest(),
      sql`SELECT (SELECT count(*)::int FROM ecd_codes WHERE therapist_id = ${one.therapist} AND ended_at IS NULL) AS codes,
                 (SELECT status || ' ' || ended_on FROM registrations WHERE id = ${registration}) AS registration`,
    )
    expect(row).toEqual({ codes: 0, registration: 'ended 2026-12-31' })
    expect(await mailsAbout(id)).toEqual(['request-effected'])
  })

  it('one mail: the change of standing that follows is told to other systems, not to the member again', async () => {
    const one = await aMember()
    const payload = await testPayload()
    await settleStanding(await systemRequest(), one.therapist)
    const { id } = await aRequest({ kind: 'deregistration', status: 'planned', effectOn: newYear }, one)
    await serviceDay(payload, after)
    const [row] = await query(
      await systemRequest(),
      sql`SELECT (SELECT count(*)::int FROM standing_changes WHERE therapist_id = ${one.therapist} AND NOT good) AS told,
                 (SELECT count(*)::int FROM outbox WHERE key LIKE ${`standing:${one.therapist}:%`}) AS mails`,
    )
    expect([row, await mailsAbout(id)]).toEqual([{ told: 1, mails: 0 }, ['request-effected']])
  })
})
