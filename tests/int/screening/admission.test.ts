import { describe, expect, it } from 'vitest'
import { screeningDay } from '@/collections/screening/Admissions/jobs/day'
import { addDays } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { mailsTo, today } from '../registers/life'
import { admissionOf, complete, type InScreening, inScreening, seen } from './people'

type Who = Parameters<typeof rest>[0]

const recognition = { kind: 'performance', name: 'Massagetherapie', code: '24104', from: '2026-11-22' }
const admit = (who: Who, { admission }: InScreening, json: object = {}) =>
  rest(who).post(`/api/admissions/${admission}/admit`, { json: { recognisedOn: today(), recognitions: [], ...json } })
const refuse = (who: Who, { admission }: InScreening, reason = 'Geen hbo-niveau.') =>
  rest(who).post(`/api/admissions/${admission}/refuse`, { json: { reason } })

async function ready(): Promise<InScreening> {
  const person = await inScreening()
  await complete(person)
  return person
}

/** Another system that wants to hear of an event. */
async function listening(event: 'member.admitted'): Promise<void> {
  const { payload } = await systemRequest()
  await payload.create({
    collection: 'webhook-endpoints',
    data: { name: 'Boekhouding', url: 'https://boekhouding.test/haak', events: [event], active: true, salt: 'zout' },
  })
}

describe('KS-SCR-3: admission', () => {
  it('is impossible while the list that the member sees is not empty', async () => {
    const sanne = await inScreening()
    const early = await admit('reviewer', sanne)
    expect(early.status).toBe(409)
    expect(early.body.errors.map(({ field }: { field?: string }) => field)).toEqual([
      undefined,
      'birth-data',
      'identity-document',
    ])
    await seen(sanne.therapist, sanne.organisation, 'submitted')
    const waiting = await admit('reviewer', sanne)
    expect(waiting.body.errors[2].message).toMatch(/wacht op de beoordelaar/)
    expect(await admissionOf(sanne.admission)).toMatchObject({ status: 'open', standing: 'screening' })
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it('gives standing, recognitions, a numbered letter and a mail at once', async () => {
    const sanne = await ready()
    await listening('member.admitted')
    const { status, body } = await admit('reviewer', sanne, { recognitions: [recognition], note: 'Welkom.' })
    expect([status, body.letter]).toEqual([200, expect.stringMatching(/^BR-\d{4}-\d{4}$/)])
    expect(await admissionOf(sanne.admission)).toMatchObject({
      status: 'admitted',
      standing: 'admitted',
      recognisedOn: today(),
    })
    const [granted] = await query(
      await systemRequest(),
      sql`SELECT name, code, granted_by_name AS by FROM recognitions WHERE therapist_id = ${sanne.therapist}`,
    )
    expect(granted).toEqual({ name: 'Massagetherapie', code: '24104', by: 'Reviewer' })
    expect(await mailsTo(sanne)).toContain('member-admitted')
    const [told] = await query(
      await systemRequest(),
      sql`SELECT payload -> 'data' AS data FROM webhook_deliveries WHERE event = 'member.admitted'`,
    )
    expect(told?.data).toMatchObject({ therapist: sanne.therapist, tier: 'student' })
    const letter = await rest(sanne).get(`/api/admissions/${sanne.admission}/letter`)
    expect([letter.status, letter.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(letter.headers.get('cache-control')).toContain('no-store')
    expect((await rest('bob').get(`/api/admissions/${sanne.admission}/letter`)).status).toBe(404)
  })

  it('is for screeners of the organisation only', async () => {
    const sanne = await ready()
    expect((await admit('reviewerSouth', sanne)).status).toBe(404)
    expect((await admit('support', sanne)).status).toBe(404)
    expect((await admit('bob', sanne)).status).toBe(404)
    expect((await admit(sanne, sanne)).status).toBe(404)
    expect((await admit(null, sanne)).status).toBe(401)
    const patched = await rest('admin').patch(`/api/admissions/${sanne.admission}`, { json: { status: 'admitted' } })
    expect(patched.status).toBeGreaterThanOrEqual(400)
    expect(await admissionOf(sanne.admission)).toMatchObject({ status: 'open' })
  })

  it('has one outcome when two reviewers decide at once; the other reads who was first', async () => {
    const sanne = await ready()
    const answers = await Promise.all([admit('reviewer', sanne), refuse('reviewer2', sanne)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(answers.find(({ status }) => status === 409)?.body.errors[0].message).toMatch(/^Reviewer2? heeft dit lid al/)
  })

  it('numbers letters without gaps, also when an admission fails in between', async () => {
    const first = (await admit('reviewer', await ready())).body.letter
    await admit('reviewer', await inScreening())
    const wrong = await admit('reviewer', await ready(), { recognitions: [{ ...recognition, until: '2020-01-01' }] })
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, 'recognitions.0.until'])
    const second = (await refuse('reviewer', await ready())).body.letter
    expect(Number(second.slice(-4)) - Number(first.slice(-4))).toBe(1)
  })

  it('can be refused, with the reason by mail, and withdrawn by the member alone', async () => {
    const sanne = await inScreening()
    expect((await refuse('reviewer', sanne, ' ')).status).toBe(400)
    expect((await refuse('reviewer', sanne)).status).toBe(200)
    expect(await admissionOf(sanne.admission)).toMatchObject({ status: 'refused', standing: 'ended' })
    expect(await mailsTo(sanne)).toContain('member-refused')
    const tom = await inScreening()
    expect((await rest('reviewer').post(`/api/admissions/${tom.admission}/withdraw`)).status).toBe(404)
    expect((await rest(tom).post(`/api/admissions/${tom.admission}/withdraw`)).status).toBe(200)
    expect((await admit('reviewer', tom)).body.errors[0].message).toMatch(/ingetrokken/)
  })
})

describe('X-10: an objection to a refusal', () => {
  it('is judged by somebody else, and when right the screening goes on without the first reviewer', async () => {
    const sanne = await ready()
    await refuse('reviewer', sanne)
    const { body } = await rest(sanne).post('/api/objections', {
      json: { title: 'X', subject: 'admissions', subjectId: sanne.admission, grounds: 'Mijn diploma is hbo.' },
    })
    const id: number = body.doc.id
    expect((await rest(sanne).post(`/api/objections/${id}/submit`, { json: {} })).status).toBe(200)
    const own = await rest('reviewer').post(`/api/objections/${id}/approve`, { json: { reason: 'X' } })
    expect([own.status, own.body.errors[0].message]).toEqual([409, expect.stringMatching(/Laat een collega/)])
    expect((await rest('reviewer2').post(`/api/objections/${id}/approve`, { json: { reason: 'Klopt.' } })).status).toBe(
      200,
    )
    expect(await admissionOf(sanne.admission)).toMatchObject({ status: 'open', standing: 'screening', letter: null })
    expect((await admit('reviewer', sanne)).body.errors[0].message).toMatch(/Laat een collega beslissen/)
    expect((await admit('reviewer2', sanne)).status).toBe(200)
  })

  it('is nobody else’s, and not possible while the screening runs', async () => {
    const sanne = await inScreening()
    const json = { title: 'X', subject: 'admissions', subjectId: sanne.admission, grounds: 'Nee.' }
    expect((await rest(sanne).post('/api/objections', { json })).status).toBe(400)
    await refuse('reviewer', sanne)
    expect((await rest('bob').post('/api/objections', { json })).status).toBe(400)
  })
})

describe('recognitions after admission', () => {
  const grant = (who: Who, therapist: number, json: object = recognition) =>
    rest(who).post('/api/recognitions', { json: { therapist, ...json } })

  it('are granted and ended with a reason, by screeners of the organisation', async () => {
    const sanne = await ready()
    expect((await grant('reviewer', sanne.therapist)).status).toBe(409)
    await admit('reviewer', sanne)
    expect((await grant('reviewerSouth', sanne.therapist)).status).toBe(404)
    expect((await grant('alice', sanne.therapist)).status).toBe(403)
    const { status, body } = await grant('reviewer', sanne.therapist)
    expect(status).toBe(200)
    const end = (json: object) => rest('reviewer2').post(`/api/recognitions/${body.id}/end`, { json })
    expect((await end({ until: '2026-12-31', reason: '' })).status).toBe(400)
    expect((await end({ until: '2020-12-31', reason: 'X' })).status).toBe(400)
    expect((await end({ until: '2026-12-31', reason: 'Op eigen verzoek.' })).status).toBe(200)
    expect((await end({ until: '2026-12-31', reason: 'Nog eens.' })).status).toBe(409)
  })
})

describe('KS-ACC-2: reminders of what is missing', () => {
  const on = (days: number): Date => new Date(`${addDays(today(), days)}T10:00:00Z`)

  it('come every so many days, once a date, and stop when it is not the member’s turn', async () => {
    const { payload } = await systemRequest()
    const sanne = await inScreening()
    await query(await systemRequest(), sql`UPDATE admissions SET started_on = ${today()} WHERE id = ${sanne.admission}`)
    const sent = async () => (await mailsTo(sanne)).filter((template) => template === 'screening-reminder').length
    await screeningDay(payload, on(13))
    expect(await sent()).toBe(0)
    await Promise.all([screeningDay(payload, on(14)), screeningDay(payload, on(14))])
    expect(await sent()).toBe(1)
    await screeningDay(payload, on(27))
    expect(await sent()).toBe(1)
    // A missed day is caught up.
    await screeningDay(payload, on(30))
    expect(await sent()).toBe(2)
    await complete(sanne)
    await screeningDay(payload, on(60))
    await screeningDay(payload, on(90))
    expect(await sent()).toBe(2)
    expect((await mailsTo(sanne)).filter((template) => template === 'screening-complete')).toHaveLength(1)
  })

  it('don’t come once the screening is over', async () => {
    const sanne = await inScreening()
    await refuse('reviewer', sanne)
    await screeningDay((await systemRequest()).payload, on(60))
    expect(await mailsTo(sanne)).not.toContain('screening-reminder')
  })
})
