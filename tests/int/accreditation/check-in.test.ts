import { beforeAll, describe, expect, it } from 'vitest'
import { readCode } from '@/collections/accreditation/CourseSessions/check-in/check-in'
import { codeAt, stepOf, ticketFor } from '@/collections/accreditation/CourseSessions/check-in/code'
import { secretOf } from '@/collections/accreditation/CourseSessions/check-in/store'
import { checkInAction } from '@/src/features/accreditation/check-in/actions'
import { confirmCheckInsAction } from '@/src/features/accreditation/check-in/provider-actions'
import { untouchedForm } from '@/src/ui/form/portal-form-state'
import { systemRequest } from '@/tests/support/payload'
import type { PersonaName } from '@/tests/support/personas'
import { as, rest } from '@/tests/support/rest'
import { daysAgo, linesOf, type Registered, registered, today } from '../registers/people'
import { aMeeting, otherProvider, standing } from './meeting'

let alice: Registered
let bob: Registered

beforeAll(async () => {
  alice = await registered('alice', 'kckz')
  bob = await registered('bob', 'kckz', '2023-03-01')
})

const form = (fields: Record<string, string>): FormData => {
  const sent = new FormData()
  for (const [name, value] of Object.entries(fields)) sent.set(name, value)
  return sent
}
const ticketOf = async (session: number, now = new Date()): Promise<string> =>
  ticketFor(await secretOf(await systemRequest(), session), session, now)
const checkIn = (who: PersonaName | null, session: number, ticket: string) =>
  as(who, () => checkInAction({ outcome: 'idle' }, form({ session: String(session), ticket })))
const confirm = (session: number) =>
  as('provider', () => confirmCheckInsAction(untouchedForm(), form({ session: String(session) })))
const linesFrom = async ({ id }: Registered, session: number) =>
  (await linesOf(id)).filter(({ source }) => source === `course-sessions/${session}`)

describe('KK-PRV-1: checking in with the code on the provider’s screen', () => {
  it('puts a member on the list; points come when the provider confirms, once', async () => {
    const { session } = await aMeeting({ day: today })
    const ticket = await ticketOf(session)
    expect(await checkIn('alice', session, ticket)).toEqual({ outcome: 'checked-in', registrations: 1 })
    expect((await checkIn('alice', session, ticket)).outcome).toBe('checked-in')
    expect((await checkIn('bob', session, ticket)).outcome).toBe('checked-in')
    expect(await standing(session)).toMatchObject([{ source: 'check-in', listed: false }, { listed: false }])
    expect(await linesFrom(alice, session)).toEqual([])

    // Bob wasn't there after all: taken off before anything was credited.
    const bobs = (await standing(session)).find(({ registration }) => registration === bob.id)
    await rest('provider').post(`/api/attendance/${bobs?.id}/end`, { json: { reason: 'Was er niet.' } })
    const both = await Promise.all([confirm(session), confirm(session)])
    expect(both.map(({ outcome }) => outcome)).toContain('done')
    expect(await linesFrom(alice, session)).toHaveLength(3)
    expect(await linesFrom(bob, session)).toEqual([])
    expect(await standing(session)).toMatchObject([{ source: 'check-in', listed: true }])
    expect((await confirm(session)).outcome).toBe('invalid')
  })

  it('whoever checked in and is handed in too is credited once', async () => {
    const { session } = await aMeeting({ day: today })
    await checkIn('alice', session, await ticketOf(session))
    const json = { session, participants: [{ registrationNumber: alice.number }] }
    expect((await rest('provider').post('/api/attendance', { json })).body.results[0].status).toBe('credited')
    expect(await linesFrom(alice, session)).toHaveLength(3)
    expect(await standing(session)).toHaveLength(1)
  })

  it('a code works while it is on the screen and one step after, for its own meeting', async () => {
    const [{ session }, other] = [await aMeeting({ day: today }), await aMeeting({ day: today })]
    const req = await systemRequest()
    const secret = await secretOf(req, session)
    await secretOf(req, other.session)
    const now = new Date(Math.floor(Date.now() / 30_000) * 30_000)
    const code = codeAt(secret, session, stepOf(now))
    const after = (seconds: number) => new Date(now.getTime() + seconds * 1000)
    expect((await readCode(req, session, code, after(29)))?.ticket).toMatch(/^\d+\./)
    expect(await readCode(req, session, code, after(59))).not.toBeNull()
    expect(await readCode(req, session, code, after(61))).toBeNull()
    expect(await readCode(req, other.session, code, now)).toBeNull()
    expect(await readCode(req, session, '', now)).toBeNull()
  })

  it('an old, foreign or forged ticket doesn’t work, nor outside the meeting’s days', async () => {
    const { session } = await aMeeting({ day: today })
    const other = await aMeeting({ day: today })
    const past = await aMeeting({ day: daysAgo(1) })
    const ticket = await ticketOf(session)
    const [until] = ticket.split('.')
    const tries = [
      [session, await ticketOf(session, new Date(Date.now() - 601_000))],
      [session, `${Number(until) + 600}.${ticket.split('.')[1]}`],
      [session, ''],
      [other.session, ticket],
      [past.session, await ticketOf(past.session)],
      [99_999_999, ticket],
    ] as const
    for (const [id, given] of tries) expect((await checkIn('alice', id, given)).outcome).toBe('invalid')
    expect((await checkIn(null, session, ticket)).outcome).toBe('invalid')
    expect((await checkIn('reviewer', session, ticket)).outcome).toBe('invalid')
    // Carol is in no register where the course counts.
    expect(await checkIn('carol', session, ticket)).toMatchObject({ message: expect.stringContaining('telt niet mee') })
    expect(await standing(session)).toEqual([])
  })

  it('only the provider gets the code, only on the day, and the secret leaves with nothing', async () => {
    const { session } = await aMeeting({ day: today })
    const code = (who: PersonaName, id: number) => rest(who).post(`/api/course-sessions/${id}/check-in-code`)
    const { status, body, headers } = await code('provider', session)
    expect([status, body.address]).toEqual([200, expect.stringContaining(`/inchecken/${session}/`)])
    expect(headers.get('cache-control')).toBe('no-store')
    expect(body.secondsLeft).toBeLessThanOrEqual(30)
    const secret = await secretOf(await systemRequest(), session)
    const shown = await rest('provider').get(`/api/course-sessions/${session}`)
    expect(JSON.stringify([body, shown.body])).not.toContain(secret)
    const theirs = await aMeeting({ day: today, provider: await otherProvider() })
    expect((await code('provider', theirs.session)).status).toBe(404)
    expect((await code('alice', session)).status).toBe(404)
    const past = await aMeeting({ day: daysAgo(1) })
    expect((await code('provider', past.session)).status).toBe(409)
  })
})
