import { beforeAll, describe, expect, it } from 'vitest'
import { creditAttendance } from '@/collections/accreditation/Attendance/handing-in/credit'
import { tellBatch } from '@/collections/accreditation/Attendance/handing-in/tell-batch'
import { remindOfTerms } from '@/collections/accreditation/CourseSessions/terms/remind'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { emailOf } from '@/tests/support/personas'
import { rest } from '@/tests/support/rest'
import { daysAgo, linesOf, type Registered, registered, today } from '../registers/people'
import { aMeeting, otherProvider, standing } from './meeting'

let alice: Registered
let bob: Registered

beforeAll(async () => {
  alice = await registered('alice', 'kckz')
  bob = await registered('bob', 'kckz', '2023-03-01')
})

const handIn = (session: number, ...who: Registered[]) =>
  rest('provider').post('/api/attendance', {
    json: { session, participants: who.map(({ number }) => ({ registrationNumber: number })) },
  })
const mails = async (pattern: string): Promise<Record<string, unknown>[]> =>
  query(await systemRequest(), sql`SELECT key, "to", subject, text FROM outbox WHERE key LIKE ${pattern} ORDER BY id`)
const pointsOf = async ({ id }: Registered, session: number): Promise<number> =>
  (await linesOf(id))
    .filter(({ source }) => source === `course-sessions/${session}`)
    .reduce((sum, { points }) => sum + Number(points), 0)

async function lastBatch(session: number): Promise<number> {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT max(id) AS id FROM attendance_batches WHERE session_id = ${session}`,
  )
  return Number(row?.id)
}

describe('KK-DOS-4: one message per course', () => {
  it('one mail to each who was credited, with every category; not again when the task runs again', async () => {
    const { session } = await aMeeting()
    await handIn(session, alice, bob)
    const { payload } = await systemRequest()
    const batch = await lastBatch(session)
    expect(await tellBatch(payload, batch)).toEqual({ done: 2, failed: 0 })
    expect(await tellBatch(payload, batch)).toEqual({ done: 0, failed: 0 })
    const ids = (await standing(session)).map(({ id }) => `attendance:${id}`)
    const told = (await mails('attendance:%')).filter(({ key }) => ids.includes(String(key)))
    expect(told.map(({ to }) => to).sort()).toEqual([emailOf('alice'), emailOf('bob')])
    const toAlice = told.find(({ to }) => to === emailOf('alice'))
    expect(toAlice?.subject).toBe('4,5 punten bijgeschreven: Kinder-EHBO in de kraamzorg')
    for (const words of ['(theorie)', '(praktijk)', '1 punt', alice.number]) expect(toAlice?.text).toContain(words)
  })

  it('a list that credits nobody queues nothing to tell', async () => {
    const { session } = await aMeeting()
    await handIn(session, alice)
    const jobs = async () =>
      (await query(await systemRequest(), sql`SELECT 1 FROM payload_jobs WHERE task_slug = 'tell-participants'`)).length
    const before = await jobs()
    await handIn(session, alice)
    expect(await jobs()).toBe(before)
  })
})

describe('KK-PRV-1: correction of a booked row', () => {
  it('ends the row, takes its points back with the reason, tells the member; handed in again it counts again', async () => {
    const { session } = await aMeeting()
    await handIn(session, alice, bob)
    const [row] = await standing(session)
    const path = `/api/attendance/${row?.id}/end`
    const json = { reason: 'Ging eerder weg.' }
    expect((await rest('provider').post(path, { json: { reason: ' ' } })).status).toBe(400)
    expect((await rest('provider').post(path, { json })).status).toBe(200)
    expect([await pointsOf(alice, session), await pointsOf(bob, session)]).toEqual([0, 3])
    const corrections = (await linesOf(alice.id)).filter(({ reason }) => reason === json.reason)
    expect(corrections).toHaveLength(3)
    const [mail] = await mails(`attendance-ended:${row?.id}`)
    expect(mail).toMatchObject({ to: emailOf('alice') })
    expect(mail?.text).toContain(json.reason)
    expect((await rest('provider').post(path, { json })).status).toBe(409)
    expect((await handIn(session, alice)).body.results[0].status).toBe('credited')
    expect(await pointsOf(alice, session)).toBe(4.5)
  })

  it('two at once end it once; someone else’s row is not found, also for a member', async () => {
    const { session } = await aMeeting()
    await handIn(session, bob)
    const [row] = await standing(session)
    const path = `/api/attendance/${row?.id}/end`
    const json = { reason: 'Dubbel.' }
    expect((await rest('bob').post(path, { json })).status).toBe(404)
    const both = await Promise.all([rest('provider').post(path, { json }), rest('provider').post(path, { json })])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await pointsOf(bob, session)).toBe(0)

    const theirs = await aMeeting({ provider: await otherProvider() })
    const req = await systemRequest()
    await creditAttendance(req, { session: theirs.session, registrations: [bob.id], source: 'claim', batch: null })
    const [foreign] = await standing(theirs.session)
    for (const id of [foreign?.id, 99_999_999, 'x']) {
      expect((await rest('provider').post(`/api/attendance/${id}/end`, { json })).status).toBe(404)
    }
    expect(await pointsOf(bob, theirs.session)).toBe(3)
  })
})

describe('X-3: creditAttendance', () => {
  it('books once, tells at once, names who can’t be credited', async () => {
    const { session } = await aMeeting()
    const carol = await registered('carol', 'poh-ggz')
    const credit = async () =>
      creditAttendance(await systemRequest(), {
        session,
        registrations: [alice.id, carol.id, 99_999_999],
        source: 'claim',
        batch: null,
      })
    expect((await credit()).map(({ status }) => status)).toEqual([
      'credited',
      'not-registered-on-date',
      'unknown-number',
    ])
    expect((await credit())[0]?.status).toBe('already-credited')
    const [row] = await standing(session)
    expect(row).toMatchObject({ registration: alice.id, source: 'claim' })
    expect(await mails(`attendance:${row?.id}`)).toHaveLength(1)
  })
})

describe('KK-DOS-4: the provider’s term', () => {
  const remind = async (on: string) => remindOfTerms((await systemRequest()).payload, on)
  const about = async (session: number) =>
    (await mails(`attendance-%:${session}:%`)).map(({ key }) => String(key).split(':')[0])

  it('a week before three weeks are over, and when they are; once each, two runs at once too', async () => {
    const { session } = await aMeeting({ day: daysAgo(14) })
    await Promise.all([remind(today), remind(today)])
    await remind(today)
    expect(await about(session)).toEqual(['attendance-near'])
    await remind(daysAgo(-7))
    expect(await about(session)).toEqual(['attendance-near'])
    await remind(daysAgo(-8))
    await remind(daysAgo(-9))
    expect(await about(session)).toEqual(['attendance-near', 'attendance-over'])
  })

  it('after missed days only says that it is over', async () => {
    const { session } = await aMeeting({ day: daysAgo(40) })
    await remind(today)
    await remind(today)
    expect(await about(session)).toEqual(['attendance-over'])
  })

  it('not earlier, not once handed in, not when cancelled', async () => {
    const early = await aMeeting({ day: daysAgo(13) })
    const done = await aMeeting({ day: daysAgo(30) })
    await handIn(done.session, alice)
    const cancelled = await aMeeting({ day: daysAgo(30) })
    await query(
      await systemRequest(),
      sql`UPDATE course_sessions SET status = 'cancelled' WHERE id = ${cancelled.session}`,
    )
    await remind(today)
    for (const { session } of [early, done, cancelled]) expect(await about(session)).toEqual([])
  })
})
