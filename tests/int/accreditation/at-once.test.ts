import { beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { aFileOf } from '../registers/life'
import { linesOf, type Registered, registered, today } from '../registers/people'
import { type Followed, followed } from './claim-people'
import { aKey, aMeeting, ownProvider, standing, withKey } from './meeting'

let alice: Registered
let key: string

beforeAll(async () => {
  alice = await registered('alice', 'kckz')
  key = await aKey(await ownProvider())
})

const statusesOf = (replies: { status: number }[]): number[] => replies.map(({ status }) => status).sort()
const list = (session: number) => ({ session, participants: [{ registrationNumber: alice.number }] })
const pointsAt = async (session: number): Promise<number> =>
  (await linesOf(alice.id))
    .filter(({ source }) => source === `course-sessions/${session}`)
    .reduce((sum, { points }) => sum + Number(points), 0)

describe('KK-PRV-1: attendance from several sides at once', () => {
  it('by key, by hand and as an answer to a claim: one row, one set of points', async () => {
    const course = await followed()
    const id = await claimed(course)
    const json = { session: course.session, participants: [{ registrationNumber: course.kim.number }] }
    const byKey = withKey(await aKey(course.provider))
    const replies = await Promise.all([
      rest(null).post('/api/attendance', { json, ...byKey }),
      rest(course.olga).post('/api/attendance', { json: { ...json, source: 'paste' } }),
      rest(course.olga).post(`/api/points-claims/${id}/answer`, {
        json: { answer: 'confirmed', session: course.session },
      }),
    ])
    expect(statusesOf(replies)).toEqual([200, 200, 200])
    expect(await standing(course.session)).toHaveLength(1)
    const [row] = await query(
      await systemRequest(),
      sql`SELECT sum(points)::float AS points FROM credits WHERE registration = ${course.kim.registration}`,
    )
    expect(row?.points).toBe(3)
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it('taken back and handed in again: points stand exactly when the row does', async () => {
    const { session } = await aMeeting()
    await rest('provider').post('/api/attendance', { json: list(session) })
    for (let round = 0; round < 4; round++) {
      const [row] = await standing(session)
      await Promise.all([
        row
          ? rest('provider').post(`/api/attendance/${row.id}/end`, { json: { reason: 'Was er niet.' } })
          : Promise.resolve(null),
        rest(null).post('/api/attendance', { json: list(session), ...withKey(key) }),
      ])
      expect(await pointsAt(session)).toBe((await standing(session)).length * 4.5)
    }
  })

  it('cancelled and handed in: one of the two', async () => {
    for (let round = 0; round < 3; round++) {
      const { session } = await aMeeting({ day: today })
      const [handedIn, cancelled] = await Promise.all([
        rest(null).post('/api/attendance', { json: list(session), ...withKey(key) }),
        rest('provider').post(`/api/course-sessions/${session}/cancel`, { json: { reason: 'Docent ziek.' } }),
      ])
      expect(statusesOf([handedIn, cancelled])).toEqual([200, 409])
      expect(await pointsAt(session)).toBe(handedIn.status === 200 ? 4.5 : 0)
    }
  })

  it('moved to another day and handed in: points carry the day that the meeting has', async () => {
    const { session, course } = await aMeeting({ day: today })
    await query(await systemRequest(), sql`UPDATE courses SET form = 'e-learning' WHERE id = ${course}`)
    const yesterday = addDays(today, -1)
    await Promise.all([
      rest('provider').patch(`/api/course-sessions/${session}`, { json: { startsOn: yesterday, endsOn: yesterday } }),
      rest(null).post('/api/attendance', { json: list(session), ...withKey(key) }),
    ])
    const [row] = await query(
      await systemRequest(),
      sql`SELECT ends_on::text AS day FROM course_sessions WHERE id = ${session}`,
    )
    const days = (await linesOf(alice.id)).filter(({ source }) => source === `course-sessions/${session}`)
    expect(days.map(({ earnedOn }) => earnedOn)).toEqual(days.map(() => row?.day))
    expect(days).toHaveLength(3)
  })
})

/** A claim that was handed in. */
async function claimed({ kim, provider, day }: Followed): Promise<number> {
  const json = {
    title: 'Kinder-EHBO',
    registration: kim.registration,
    provider,
    date: day,
    files: [await aFileOf(kim)],
  }
  const created = await rest(kim).post('/api/points-claims', { json })
  const { id } = created.body.doc
  expect((await rest(kim).post(`/api/points-claims/${id}/submit`, { json: {} })).status).toBe(200)
  return id
}

describe('X-3: a claim from two sides at once', () => {
  it('confirmed and contested: one answer', async () => {
    const course = await followed()
    const id = await claimed(course)
    const answer = (json: object) => rest(course.olga).post(`/api/points-claims/${id}/answer`, { json })
    const replies = await Promise.all([
      answer({ answer: 'confirmed', session: course.session }),
      answer({ answer: 'contested', text: 'Niet getekend.' }),
    ])
    expect(statusesOf(replies)).toEqual([200, 409])
    const { body } = await rest(course.kim).get(`/api/points-claims/${id}`)
    expect(await standing(course.session)).toHaveLength(body.answer === 'confirmed' ? 1 : 0)
  })

  it('confirmed and turned down: what stands in the dossier is what was decided', async () => {
    const course = await followed()
    const id = await claimed(course)
    await query(
      await systemRequest(),
      sql`UPDATE points_claims SET answer_due_on = ${addDays(today, -1)} WHERE id = ${id}`,
    )
    const replies = await Promise.all([
      rest(course.olga).post(`/api/points-claims/${id}/answer`, {
        json: { answer: 'confirmed', session: course.session },
      }),
      rest('reviewer').post(`/api/points-claims/${id}/reject`, { json: { reason: 'Geen bewijs.' } }),
    ])
    expect(statusesOf(replies)).toEqual([200, 409])
    const { body } = await rest(course.kim).get(`/api/points-claims/${id}`)
    expect(await standing(course.session)).toHaveLength(body.status === 'rejected' ? 0 : 1)
  })

  it('the same course, in two drafts: one is handed in', async () => {
    const course = await followed()
    const json = {
      title: 'Kinder-EHBO',
      registration: course.kim.registration,
      provider: course.provider,
      date: course.day,
    }
    const drafts = []
    for (let number = 0; number < 2; number++) {
      const files = [await aFileOf(course.kim)]
      const made = await rest(course.kim).post('/api/points-claims', { json: { ...json, files } })
      drafts.push(made.body.doc.id)
    }
    const replies = await Promise.all(
      drafts.map((id) => rest(course.kim).post(`/api/points-claims/${id}/submit`, { json: {} })),
    )
    expect(statusesOf(replies)).toEqual([200, 409])
  })
})
