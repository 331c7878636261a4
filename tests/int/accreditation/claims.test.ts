import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { lapse } from '@/collections/registers/Registrations/jobs/lapse'
import { addDays } from '@/src/domain/shared/calendar-date'
import { claimsAsked } from '@/src/features/accreditation/claims/asked'
import { claimPanel } from '@/src/features/accreditation/claims/claimPanel'
import { ownClaims } from '@/src/features/accreditation/claims/own'
import { claimSteps } from '@/src/features/accreditation/claims/timeline'
import { asUser } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { aCourse, aSession } from '@/tests/factories/accreditation'
import { systemRequest, testPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { requestOf } from '@/tests/support/session'
import { aFileOf, mailsTo, type Registered, statusOf, today } from '../registers/life'
import { type Followed, followed } from './claim-people'

async function drafted({ kim, provider, day }: Pick<Followed, 'kim' | 'provider' | 'day'>, more: object = {}) {
  const json = {
    title: 'Kinder-EHBO',
    registration: kim.registration,
    provider,
    date: day,
    files: [await aFileOf(kim)],
    ...more,
  }
  return rest(kim).post('/api/points-claims', { json })
}

async function claimed(of: Followed, more: object = {}): Promise<number> {
  const created = await drafted(of, more)
  const { id } = created.body.doc
  expect((await rest(of.kim).post(`/api/points-claims/${id}/submit`, { json: {} })).status).toBe(200)
  return id
}

const answer = (who: Parameters<typeof rest>[0], id: number, json: object) =>
  rest(who).post(`/api/points-claims/${id}/answer`, { json })
const decide = (id: number, action: string, json: object = {}) =>
  rest('reviewer').post(`/api/points-claims/${id}/${action}`, { json })

/** The provider's term passes. */
const letItPass = async (id: number) =>
  query(await systemRequest(), sql`UPDATE points_claims SET answer_due_on = ${addDays(today(), -1)} WHERE id = ${id}`)

async function pointsOf(registration: number): Promise<number> {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT coalesce(sum(points), 0)::float AS points FROM credits WHERE registration = ${registration}`,
  )
  return Number(row?.points)
}

async function attendanceOf(session: number) {
  return query(
    await systemRequest(),
    sql`SELECT source::text FROM attendance WHERE session_id = ${session} AND ended_at IS NULL`,
  )
}

describe('X-3: the member claims points that stayed away', () => {
  it('the provider is asked and has two weeks at least; the register’s term comes after that', async () => {
    const course = await followed({ held: -40 })
    const id = await claimed(course)
    const { body } = await rest(course.kim).get(`/api/points-claims/${id}`)
    // Booking within 3 weeks has passed long since; two weeks from now hold.
    expect([body.answerDueOn.slice(0, 10), body.reviewDueOn.slice(0, 10)]).toEqual([
      addDays(today(), 14),
      addDays(today(), 14 + 42),
    ])
    expect(await mailsTo(course.kim)).toEqual(['claim-received'])
    expect(await mailsTo(course.olga)).toEqual(['claim-asked'])
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it('of a course of just now the provider has its own term', async () => {
    const course = await followed({ held: -1 })
    const id = await claimed(course)
    const { body } = await rest(course.kim).get(`/api/points-claims/${id}`)
    expect(body.answerDueOn.slice(0, 10)).toBe(addDays(course.day, 21))
  })

  it('needs what, who, when and proof', async () => {
    const { kim } = await followed()
    const created = await rest(kim).post('/api/points-claims', {
      json: { title: 'Iets', registration: kim.registration },
    })
    const reply = await rest(kim).post(`/api/points-claims/${created.body.doc.id}/submit`, { json: {} })
    expect(reply.status).toBe(400)
    expect(reply.body.errors.map(({ field }: { field: string }) => field).sort()).toEqual(['date', 'files', 'provider'])
  })

  it('is about one’s own registration, within a period, and not twice', async () => {
    const [course, other] = [await followed(), await followed()]
    expect((await drafted({ ...course, kim: other.kim }, { registration: course.kim.registration })).status).toBe(400)
    const early = await drafted(course, { date: addDays(course.kim.start, -1) })
    const outside = await rest(course.kim).post(`/api/points-claims/${early.body.doc.id}/submit`, { json: {} })
    expect([outside.status, outside.body.errors[0].field]).toEqual([400, 'date'])
    await claimed(course)
    const again = await drafted(course)
    expect((await rest(course.kim).post(`/api/points-claims/${again.body.doc.id}/submit`, { json: {} })).status).toBe(
      409,
    )
  })

  it('once asked, it stays about the same; the member writes no answer', async () => {
    const course = await followed()
    const id = await claimed(course)
    const elsewhere = await followed()
    const moved = await rest(course.kim).patch(`/api/points-claims/${id}`, { json: { provider: elsewhere.provider } })
    expect(moved.status).toBe(400)
    const forged = { answer: 'confirmed', session: course.session, answerDueOn: '2020-01-01', explanation: 'Ik was er' }
    await rest(course.kim).patch(`/api/points-claims/${id}`, { json: forged })
    const { body } = await rest(course.kim).get(`/api/points-claims/${id}`)
    expect([body.answer ?? null, body.session ?? null, body.explanation]).toEqual([null, null, 'Ik was er'])
    expect(body.answerDueOn.slice(0, 10)).toBe(addDays(today(), 14))
  })
})

describe('X-3: the provider answers', () => {
  it('confirming books the points at once, once', async () => {
    const course = await followed()
    const id = await claimed(course)
    const replies = await Promise.all(
      [1, 2].map(() => answer(course.olga, id, { answer: 'confirmed', session: course.session })),
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await pointsOf(course.kim.registration)).toBe(3)
    expect(await attendanceOf(course.session)).toEqual([{ source: 'claim' }])
    // The register can't turn down what stands in the dossier, and books nothing twice.
    expect((await decide(id, 'reject', { reason: 'Nee.' })).status).toBe(409)
    expect((await decide(id, 'approve')).status).toBe(200)
    expect(await pointsOf(course.kim.registration)).toBe(3)
  })

  it('contesting says why, to the member too', async () => {
    const course = await followed()
    const id = await claimed(course)
    const silent = await answer(course.olga, id, { answer: 'contested', text: ' ' })
    expect([silent.status, silent.body.errors[0].field]).toEqual([400, 'text'])
    expect((await answer(course.olga, id, { answer: 'contested', text: 'Niet getekend.' })).status).toBe(200)
    expect(await mailsTo(course.kim)).toEqual(['claim-received', 'claim-contested'])
    expect(await pointsOf(course.kim.registration)).toBe(0)
    const { body } = await rest(course.kim).get(`/api/points-claims/${id}`)
    expect([body.answer, body.answerText]).toEqual(['contested', 'Niet getekend.'])
  })

  it('only at a meeting of its own, that counts and is over', async () => {
    const [course, other] = [await followed(), await followed()]
    const id = await claimed(course)
    expect((await answer(course.olga, id, { answer: 'confirmed' })).status).toBe(400)
    expect((await answer(course.olga, id, { answer: 'confirmed', session: other.session })).status).toBe(400)
    const req = await systemRequest()
    const { id: unknown } = await aCourse(req, { provider: course.provider })
    const { id: worthless } = await aSession(req, { course: unknown, startsOn: course.day, endsOn: course.day })
    expect((await answer(course.olga, id, { answer: 'confirmed', session: worthless })).status).toBe(409)
    expect(await attendanceOf(worthless)).toEqual([])
    const { body } = await rest(course.kim).get(`/api/points-claims/${id}`)
    expect(body.answer ?? null).toBeNull()
  })

  it('nobody else answers, and a draft isn’t there for the provider', async () => {
    const [course, other] = [await followed(), await followed()]
    const draft = (await drafted(course)).body.doc.id
    expect((await answer(course.olga, draft, { answer: 'contested', text: 'x' })).status).toBe(404)
    expect((await rest(course.olga).get(`/api/points-claims/${draft}`)).status).toBe(404)
    const id = await claimed(course)
    const statuses = []
    for (const who of [other.olga, course.kim, 'reviewer', 'admin', null] as const) {
      statuses.push((await answer(who, id, { answer: 'contested', text: 'x' })).status)
    }
    expect(statuses).toEqual([404, 404, 404, 404, 401])
    // The proof is between the member and the register.
    const seen = await rest(course.olga).get(`/api/points-claims/${id}`)
    expect(seen.status).toBe(200)
    const [file] = seen.body.files
    expect((await rest(course.olga).get(`/api/files/${file}/content`)).status).toBe(404)
  })
})

describe('X-3: the register decides', () => {
  it('not before the provider answered or let its term pass', async () => {
    const course = await followed()
    const id = await claimed(course)
    expect((await decide(id, 'approve', { bookings: [{ session: course.session }] })).status).toBe(409)
    expect((await decide(id, 'reject', { reason: 'Nee.' })).status).toBe(409)
    await letItPass(id)
    const blind = await decide(id, 'approve')
    expect([blind.status, blind.body.errors[0].field]).toEqual([400, 'session'])
    const approved = await decide(id, 'approve', { bookings: [{ session: course.session }] })
    expect(approved.status).toBe(200)
    expect(await pointsOf(course.kim.registration)).toBe(3)
    expect(await attendanceOf(course.session)).toEqual([{ source: 'claim' }])
  })

  it('may go against the provider; and the other way round, with an objection open to the member (X-10)', async () => {
    const course = await followed()
    const id = await claimed(course)
    await answer(course.olga, id, { answer: 'contested', text: 'Niet getekend.' })
    expect((await decide(id, 'reject', { reason: 'Het bewijs is van een ander.' })).status).toBe(200)
    expect(await pointsOf(course.kim.registration)).toBe(0)
    const objection = await rest(course.kim).post('/api/objections', {
      json: { title: 'Bezwaar', subject: 'points-claims', subjectId: id, grounds: 'Mijn meisjesnaam staat erop.' },
    })
    expect((await rest(course.kim).post(`/api/objections/${objection.body.doc.id}/submit`, { json: {} })).status).toBe(
      200,
    )
    const upheld = await rest('reviewer2').post(`/api/objections/${objection.body.doc.id}/approve`, { json: {} })
    expect(upheld.status).toBe(200)
    const approved = await rest('reviewer2').post(`/api/points-claims/${id}/approve`, {
      json: { bookings: [{ session: course.session }] },
    })
    expect(approved.status).toBe(200)
    expect(await pointsOf(course.kim.registration)).toBe(3)
  })

  it('a refused booking leaves the claim as it was', async () => {
    const [course, other] = [await followed(), await followed()]
    const id = await claimed(course)
    await letItPass(id)
    expect((await decide(id, 'approve', { bookings: [{ session: other.session }] })).status).toBe(400)
    const { body } = await rest('reviewer').get(`/api/points-claims/${id}`)
    expect([body.status, await pointsOf(course.kim.registration)]).toEqual(['submitted', 0])
  })
})

describe('X-3: what each sees', () => {
  /** The panel of the review desk, as text. */
  async function panelOf(id: number): Promise<string> {
    const req = await requestOf('reviewer')
    const doc = await req.payload.findByID({ collection: 'points-claims', id, depth: 1, ...asUser(req) })
    return renderToStaticMarkup(await claimPanel(req, { ...doc }))
  }

  it('the provider: who, what and its meetings of those days, with what each would book', async () => {
    const course = await followed()
    const id = await claimed(course, { explanation: 'Onder mijn meisjesnaam.' })
    const req = await requestOf(course.olga)
    const { open, past } = await claimsAsked(req, [course.provider])
    expect([past, open.map((claim) => claim.id)]).toEqual([[], [id]])
    expect(open[0]).toMatchObject({
      number: course.kim.number,
      explanation: 'Onder mijn meisjesnaam.',
      date: course.day,
    })
    expect(open[0]?.meetings).toEqual([
      expect.objectContaining({ id: course.session, day: course.day, worth: [expect.objectContaining({ points: 3 })] }),
    ])
    await answer(course.olga, id, { answer: 'contested', text: 'Nee.' })
    expect((await claimsAsked(req, [course.provider])).past.map((claim) => claim.id)).toEqual([id])
    const other = await followed()
    expect(await claimsAsked(req, [other.provider])).toEqual({ open: [], past: [] })
  })

  it('the register: that it is too early, then the answer, and the meeting of that day chosen beforehand', async () => {
    const course = await followed()
    const id = await claimed(course)
    expect(await panelOf(id)).toContain('De opleider kan nog antwoorden')
    await answer(course.olga, id, { answer: 'contested', text: 'Niet getekend.' })
    const panel = await panelOf(id)
    expect(panel).toContain('Niet getekend.')
    expect(panel).toContain('A. Vak, 3 punten')
    expect(panel).toMatch(
      new RegExp(`<input[^>]*checked[^>]*value="${course.session}"|value="${course.session}"[^>]*checked`),
    )
  })

  it('the member: every step in its order, and what comes next', async () => {
    const course = await followed()
    const id = await claimed(course)
    const own = async () =>
      (await ownClaims(await requestOf(course.kim), course.kim.therapist)).handedIn.find((one) => one.id === id)
    const before = await own()
    expect(before && claimSteps(before, today()).map(({ tone }) => tone)).toEqual(['info', 'wait', 'wait'])
    await answer(course.olga, id, { answer: 'confirmed', session: course.session })
    const after = await own()
    expect(after && claimSteps(after, today()).map(({ title }) => title)).toEqual([
      expect.stringMatching(/^Ingediend door/),
      'De opleider bevestigde dat je erbij was. 3 punten staan in je dossier.',
      expect.stringMatching(/^Het register beslist uiterlijk/),
    ])
  })
})

describe('norms §2.16: an open claim suspends the last day to submit', () => {
  const submissionOf = async (kim: Registered) =>
    (await rest(kim).get(`/api/registrations/${kim.registration}/assessment?on=${today()}`)).body.submission

  /** The claim was made in time; the last day (end + 3 weeks) has passed since. */
  async function overdue() {
    const course = await followed({ held: -60, endsIn: -30, points: 4 })
    const id = await claimed(course)
    const made = addDays(course.kim.end, 16)
    await query(
      await systemRequest(),
      sql`UPDATE points_claims SET submitted_at = ${`${made}T12:00:00Z`} WHERE id = ${id}`,
    )
    return { ...course, id }
  }

  it('as long as it is open; afterwards the days that were left are left again', async () => {
    const course = await overdue()
    expect(await submissionOf(course.kim)).toMatchObject({ open: true })
    await lapse(await testPayload(), today())
    expect(await statusOf(course.kim.registration)).toBe('active')
    expect((await answer(course.olga, course.id, { answer: 'confirmed', session: course.session })).status).toBe(200)
    // It was made five days before the last day: five days remain.
    expect(await submissionOf(course.kim)).toMatchObject({ open: true, lastDay: addDays(today(), 5) })
    await lapse(await testPayload(), addDays(today(), 5))
    expect(await statusOf(course.kim.registration)).toBe('active')
    await lapse(await testPayload(), addDays(today(), 6))
    expect(await statusOf(course.kim.registration)).toBe('lapsed')
  })

  it('not when it was made after that day', async () => {
    const course = await overdue()
    const late = addDays(course.kim.end, 22)
    await query(
      await systemRequest(),
      sql`UPDATE points_claims SET submitted_at = ${`${late}T12:00:00Z`} WHERE id = ${course.id}`,
    )
    expect(await submissionOf(course.kim)).toMatchObject({ open: false })
    await lapse(await testPayload(), today())
    expect(await statusOf(course.kim.registration)).toBe('lapsed')
  })
})
