import { describe, expect, it } from 'vitest'
import { addDays } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { someCredits } from '@/tests/factories/registers'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { mailsTo, periodsOf, registered, statusOf, today } from './life'

const submit = (who: Parameters<typeof rest>[0], registration: number | string) =>
  rest(who).post(`/api/registrations/${registration}/submit`)

const decide = (who: Parameters<typeof rest>[0], id: number, action: string, json: object = {}) =>
  rest(who).post(`/api/dossier-submissions/${id}/${action}`, { json })

describe('KK-DOS-5: submitting a dossier', () => {
  it('keeps the dossier as it was and freezes the term of the norm (X-7)', async () => {
    const kim = await registered()
    const { status, body } = await submit(kim, kim.registration)
    expect(status).toBe(200)
    expect(body).toMatchObject({ retroactive: false, reviewDueOn: addDays(today(), 42) })
    const { body: kept } = await rest(kim).get(`/api/dossier-submissions/${body.id}`)
    expect(kept).toMatchObject({ status: 'submitted', period: kim.period, fee: 87.5, retroactive: false })
    expect(kept.assessment).toMatchObject({ complete: true, points: { counted: 4 } })
    expect((await periodsOf(kim.registration)).map((one) => one.status)).toEqual(['submitted'])
    expect(await mailsTo(kim)).toEqual(['evidence-received'])
  })

  it.each([
    ['before the window opens', { endsIn: 200 }, /vanaf/],
    ['while something is missing', { points: 3 }, /nog niet compleet/],
    ['after the last day', { endsIn: -22 }, /kon tot en met/],
  ])('is refused %s, with the reason', async (_, given, reason) => {
    const kim = await registered(given)
    const { status, body } = await submit(kim, kim.registration)
    expect(status).toBe(409)
    expect(body.errors[0].message).toMatch(reason)
    expect((await periodsOf(kim.registration)).map((one) => one.status)).toEqual(['running'])
  })

  it('works after the end on courses of before it, with retroactive effect', async () => {
    const kim = await registered({ endsIn: -20, points: 3 })
    await someCredits(await systemRequest(), [
      // A course on the last day that the provider booked later, and one after the end that belongs to no period.
      { registration: kim.registration, category: 'A', points: 1, earnedOn: kim.end },
      { registration: kim.registration, category: 'A', points: 5, earnedOn: addDays(kim.end, 1) },
    ])
    const { status, body } = await submit(kim, kim.registration)
    expect([status, body.retroactive]).toEqual([200, true])
  })

  it('succeeds once of two at once', async () => {
    const kim = await registered()
    const both = await Promise.all([submit(kim, kim.registration), submit(kim, kim.registration)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const rows = await query(
      await systemRequest(),
      sql`SELECT id FROM dossier_submissions WHERE registration_id = ${kim.registration}`,
    )
    expect(rows).toHaveLength(1)
  })

  it('is for the holder alone', async () => {
    const [kim, other] = [await registered(), await registered()]
    const statuses = []
    for (const who of [other, 'carol', 'reviewerSouth', 'reviewer', 'admin', null] as const) {
      statuses.push((await submit(who, kim.registration)).status)
    }
    expect(statuses).toEqual([404, 404, 404, 404, 404, 401])
    expect((await submit(kim, '1e9')).status).toBe(404)
    expect((await submit(kim, 999_999)).status).toBe(404)
  })

  it('never comes about by hand', async () => {
    const kim = await registered()
    const json = { title: 'X', registration: kim.registration, files: [] }
    expect((await rest(kim).post('/api/dossier-submissions', { json })).status).toBe(403)
  })
})

describe('KK-DOS-9: deciding about a dossier', () => {
  it('KK-DOS-7: approving starts the next period the day after, with nothing in it', async () => {
    const kim = await registered()
    const { body } = await submit(kim, kim.registration)
    expect((await decide('reviewer', body.id, 'approve')).status).toBe(200)
    const [old, next] = await periodsOf(kim.registration)
    expect(old).toMatchObject({ end: kim.end, status: 'approved' })
    expect(next).toMatchObject({ start: addDays(kim.end, 1), status: 'running' })
    const { body: assessment } = await rest(kim).get(
      `/api/registrations/${kim.registration}/assessment?on=${addDays(kim.end, 1)}`,
    )
    expect(assessment.points.counted).toBe(0)
    expect(assessment.period.start).toBe(addDays(kim.end, 1))
    expect(await mailsTo(kim)).toEqual(['evidence-received', 'registration-renewed'])
  })

  it('a question back is answered on the submission itself', async () => {
    const kim = await registered()
    const { body } = await submit(kim, kim.registration)
    await decide('reviewer', body.id, 'return', { reason: 'Wanneer was de laatste cursus?' })
    expect((await periodsOf(kim.registration)).map((one) => one.status)).toEqual(['submitted'])
    // Not a second time by the front door.
    expect((await submit(kim, kim.registration)).status).toBe(409)
    const answer = await decide(kim, body.id, 'submit', { message: 'In maart.' })
    expect([answer.status, answer.body.doc.reviewDueOn]).toEqual([200, body.reviewDueOn])
    expect((await decide('reviewer2', body.id, 'approve')).status).toBe(200)
  })

  it('rejecting puts the period back, says why and how to object', async () => {
    const kim = await registered()
    const { body } = await submit(kim, kim.registration)
    await decide('reviewer', body.id, 'reject', { reason: 'De cursus is niet gevolgd.' })
    expect((await periodsOf(kim.registration)).map((one) => one.status)).toEqual(['running'])
    const [mail] = await query(
      await systemRequest(),
      sql`SELECT text FROM outbox WHERE "to" = ${kim.email} AND template = 'evidence-rejected'`,
    )
    expect(mail?.text).toContain('De cursus is niet gevolgd.')
    expect(mail?.text).toContain(`/bezwaar/dossier-submissions/${body.id}`)
    expect((await submit(kim, kim.registration)).status).toBe(200)
  })

  it('withdrawing puts the period back too', async () => {
    const kim = await registered()
    const { body } = await submit(kim, kim.registration)
    expect((await rest(kim).delete(`/api/dossier-submissions/${body.id}`)).status).toBe(200)
    expect((await periodsOf(kim.registration)).map((one) => one.status)).toEqual(['running'])
    expect((await submit(kim, kim.registration)).status).toBe(200)
  })

  it('two reviewers at once start one period', async () => {
    const kim = await registered()
    const { body } = await submit(kim, kim.registration)
    const both = await Promise.all([decide('reviewer', body.id, 'approve'), decide('reviewer2', body.id, 'approve')])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await periodsOf(kim.registration)).toHaveLength(2)
  })

  it('is for reviewers of the register', async () => {
    const kim = await registered()
    const { body } = await submit(kim, kim.registration)
    expect((await decide('reviewerSouth', body.id, 'approve')).status).toBe(404)
    expect((await decide(kim, body.id, 'approve')).status).toBe(404)
    expect(await statusOf(kim.registration)).toBe('active')
  })
})
