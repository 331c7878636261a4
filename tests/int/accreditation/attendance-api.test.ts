import { beforeAll, describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { daysAgo, linesOf, type Registered, registered, today } from '../registers/people'
import { aKey, aMeeting, otherProvider, ownProvider, standing, withKey } from './meeting'

let alice: Registered
let bob: Registered
let key: string

beforeAll(async () => {
  // Alice under the norm of 2023, Bob under that of 2019.
  alice = await registered('alice', 'kckz')
  bob = await registered('bob', 'kckz', '2023-03-01')
  key = await aKey(await ownProvider())
})

const people = (...numbers: string[]) => numbers.map((registrationNumber) => ({ registrationNumber }))
const call = (json: unknown, headers: Record<string, string> = {}) =>
  rest(null).post('/api/attendance', { json, ...withKey(key, headers) })
const statuses = ({ body }: { body: { results: { status: string }[] } }) => body.results.map(({ status }) => status)
const pointsOf = async (registration: number, session: number) =>
  (await linesOf(registration))
    .filter(({ source }) => source === `course-sessions/${session}`)
    .map(({ category, points }) => [category, points])

describe('KK-PRV-1: POST /api/attendance with a key', () => {
  it('KK-DOS-4: books good rows under each one’s own norm, names bad ones, whatever the spelling', async () => {
    const { session, day } = await aMeeting()
    const reply = await call({
      session,
      participants: people(
        alice.number.toLowerCase().replace('-', ' '),
        bob.number.replace(/\D/g, ''),
        'KCKZ-999999',
        ` ${alice.number} `,
        '',
      ),
    })
    expect(reply.status).toBe(200)
    expect(statuses(reply)).toEqual(['credited', 'credited', 'unknown-number', 'duplicate', 'unknown-number'])
    expect(reply.body).toMatchObject({ session, total: 5, credited: 2, alreadyCredited: 0, refused: 3 })
    expect(reply.body.results[2]).toEqual({
      row: 3,
      registrationNumber: 'KCKZ-999999',
      status: 'unknown-number',
      reason: expect.any(String),
    })
    expect(await pointsOf(alice.id, session)).toEqual([
      ['A', 2],
      ['A', 1.5],
      ['B', 1],
    ])
    expect(await pointsOf(bob.id, session)).toEqual([['C', 3]])
    const [line] = (await linesOf(bob.id)).filter(({ source }) => source === `course-sessions/${session}`)
    expect(line).toMatchObject({ earnedOn: day, bookedBy: null })
    expect(await standing(session)).toMatchObject([{ source: 'api', listed: true }, { source: 'api' }])
  })

  it('repeating changes nothing: already-credited, no second line', async () => {
    const { session } = await aMeeting()
    const list = { session, participants: people(alice.number) }
    expect(statuses(await call(list))).toEqual(['credited'])
    expect(statuses(await call(list))).toEqual(['already-credited'])
    expect(await pointsOf(alice.id, session)).toHaveLength(3)
  })

  it('the same Idempotency-Key gives the same answer, for another list 409', async () => {
    const { session } = await aMeeting()
    const list = { session, participants: people(alice.number, 'X-1') }
    const header = { 'Idempotency-Key': 'lijst-1' }
    const first = await call(list, header)
    const again = await call(list, header)
    expect([again.status, again.body]).toEqual([200, first.body])
    const other = await call({ ...list, participants: people(bob.number) }, header)
    expect(other.status).toBe(409)
    expect(other.body.errors[0].message).toContain('Idempotency-Key')
    // Another provider's key of the same name is another key.
    const elsewhere = await otherProvider()
    const theirs = await aMeeting({ provider: elsewhere })
    const reply = await rest(null).post('/api/attendance', {
      json: { session: theirs.session, participants: people(alice.number) },
      ...withKey(await aKey(elsewhere), header),
    })
    expect(statuses(reply)).toEqual(['credited'])
  })

  it('two at once book once, with a key of the call or without', async () => {
    const { session } = await aMeeting()
    const list = { session, participants: people(alice.number, bob.number) }
    const replies = await Promise.all([
      call(list),
      call({ ...list, participants: [...list.participants].reverse() }),
      call(list, { 'Idempotency-Key': 'tegelijk' }),
      call(list, { 'Idempotency-Key': 'tegelijk' }),
    ])
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(await pointsOf(alice.id, session)).toHaveLength(3)
    expect(await pointsOf(bob.id, session)).toHaveLength(1)
    expect(await standing(session)).toHaveLength(2)
    expect(replies[3]?.body).toEqual(replies[2]?.body)
  })

  it('a refused call leaves its key unused', async () => {
    const { session } = await aMeeting()
    const header = { 'Idempotency-Key': 'opnieuw' }
    const bad = { session, participants: [{ registrationNumber: alice.number, components: ['zwemmen'] }] }
    const refused = await call(bad, header)
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0]).toMatchObject({
      field: 'participants.0.components',
      message: expect.stringContaining('theory'),
    })
    expect(statuses(await call({ session, participants: people(alice.number) }, header))).toEqual(['credited'])
  })

  it('components: only the lines of what was done, and those that ask for none', async () => {
    const { session } = await aMeeting()
    await call({ session, participants: [{ registrationNumber: alice.number, components: ['practice'] }] })
    expect(await pointsOf(alice.id, session)).toEqual([
      ['A', 1.5],
      ['B', 1],
    ])
  })

  it('not registered on that date: before the period, or in a register where it doesn’t count', async () => {
    const { session } = await aMeeting({ day: '2019-05-05' })
    const poh = await registered('carol', 'poh-ggz')
    const reply = await call({ session, participants: people(alice.number, poh.number) })
    expect(statuses(reply)).toEqual(['not-registered-on-date', 'not-registered-on-date'])
    expect(reply.body.results[0].reason).toContain('5 mei 2019')
    expect(await standing(session)).toEqual([])
  })

  it('KK-DOS-4: the norm of the period that held the meeting’s last day, not of today’s', async () => {
    const member = await registered('carol', 'kckz', '2019-06-01', alice.organisation)
    const req = await systemRequest()
    await query(req, sql`UPDATE periods SET status = 'approved' WHERE id = ${member.period}`)
    await req.payload.create({
      collection: 'periods',
      data: { registration: member.id, start: '2023-06-01', status: 'running' },
      req,
    })
    const [before, after] = [await aMeeting({ day: '2023-05-31' }), await aMeeting({ day: '2023-06-01' })]
    for (const { session } of [before, after]) await call({ session, participants: people(member.number) })
    expect(await pointsOf(member.id, before.session)).toEqual([['C', 3]])
    expect(await pointsOf(member.id, after.session)).toHaveLength(3)
  })

  it('a meeting that isn’t over: 422; of today is', async () => {
    const tomorrow = await aMeeting({ day: daysAgo(-1) })
    const reply = await call({ session: tomorrow.session, participants: people(alice.number) })
    expect([reply.status, reply.body.errors[0].field]).toEqual([422, 'session'])
    const now = await aMeeting({ day: today })
    expect(statuses(await call({ session: now.session, participants: people(alice.number) }))).toEqual(['credited'])
  })

  it('another provider’s meeting and one that doesn’t exist: the same 404', async () => {
    const theirs = await aMeeting({ provider: await otherProvider() })
    const replies = await Promise.all(
      [theirs.session, 99_999_999].map((session) => call({ session, participants: people(alice.number) })),
    )
    expect(replies.map(({ status, body }) => [status, body])).toEqual([
      [404, replies[0]?.body],
      [404, replies[0]?.body],
    ])
    expect(await standing(theirs.session)).toEqual([])
  })

  it('cancelled, not accredited on that day, or revoked before it: 409 with the reason', async () => {
    const req = await systemRequest()
    const cancelled = await aMeeting()
    await query(req, sql`UPDATE course_sessions SET status = 'cancelled' WHERE id = ${cancelled.session}`)
    const late = await aMeeting({ validUntil: daysAgo(21) })
    const revoked = await aMeeting()
    await query(
      req,
      sql`UPDATE accreditations SET revoked_on = ${revoked.day}, revoked_reason = 'x' WHERE course_id = ${revoked.course}`,
    )
    for (const { session } of [cancelled, late, revoked]) {
      const reply = await call({ session, participants: people(alice.number) })
      expect(reply.status).toBe(409)
      expect(reply.body.errors[0].message).not.toBe('')
    }
    // Revoked after the meeting: what was earned counts.
    const after = await aMeeting()
    await query(
      req,
      sql`UPDATE accreditations SET revoked_on = ${daysAgo(19)}, revoked_reason = 'x' WHERE course_id = ${after.course}`,
    )
    expect(statuses(await call({ session: after.session, participants: people(alice.number) }))).toEqual(['credited'])
  })

  it.each([
    ['no session', { participants: [{ registrationNumber: '1' }] }, 'session'],
    ['a session that is no number', { session: '1', participants: [{ registrationNumber: '1' }] }, 'session'],
    ['nobody', { session: 1, participants: [] }, 'participants'],
    ['no list', { session: 1, participants: 'x' }, 'participants'],
    [
      'a number that isn’t text',
      { session: 1, participants: [{ registrationNumber: 200001 }] },
      'participants.0.registrationNumber',
    ],
    ['a participant that is text', { session: 1, participants: ['200001'] }, 'participants.0'],
  ])('%s: 400 at its field', async (_, json, field) => {
    const reply = await call(json)
    expect([reply.status, reply.body.errors[0].field]).toEqual([400, field])
  })

  it('a formula is just an unknown number', async () => {
    const { session } = await aMeeting()
    const reply = await call({
      session,
      participants: people('=1+1', "'; DROP TABLE credits", 'K'.repeat(5000), '\u0000'),
    })
    expect(statuses(reply)).toEqual(Array(4).fill('unknown-number'))
  })
})

describe('KK-PRV-1: who may hand in', () => {
  it('no key, no key that works, a wrong scope, another scheme', async () => {
    const { session, provider } = await aMeeting()
    const json = { session, participants: people(alice.number) }
    const refused = async (headers: Record<string, string>) =>
      (await rest(null).post('/api/attendance', { json, headers })).status
    expect(await refused({})).toBe(401)
    expect(await refused({ authorization: 'providers API-Key x' })).toBe(401)
    expect(await refused({ authorization: `users API-Key ${key}` })).toBe(401)
    expect(await refused({ authorization: `providers API-Key ${key}x` })).toBe(401)
    const revoked = await aKey(provider, { revokedAt: new Date().toISOString() })
    expect(await refused(withKey(revoked).headers)).toBe(401)
    const sessions = await aKey(provider, { scopes: ['sessions'] })
    // Without a login, what isn't allowed reads as not being who one says.
    expect(await refused(withKey(sessions).headers)).toBe(401)
    expect(await standing(session)).toEqual([])
  })

  it('a contact person who is logged in, for their own provider only; members and staff not', async () => {
    const { session } = await aMeeting()
    const theirs = await aMeeting({ provider: await otherProvider() })
    const json = { session, participants: people(alice.number), source: 'csv' }
    for (const who of ['alice', 'reviewer', 'admin', 'accreditation'] as const) {
      expect((await rest(who).post('/api/attendance', { json })).status).toBe(403)
    }
    const away = await rest('provider').post('/api/attendance', { json: { ...json, session: theirs.session } })
    expect(away.status).toBe(404)
    expect(statuses(await rest('provider').post('/api/attendance', { json }))).toEqual(['credited'])
    expect(await standing(session)).toMatchObject([{ source: 'csv' }])
  })

  it('a bad key isn’t made up for by being logged in', async () => {
    const { session } = await aMeeting()
    const json = { session, participants: people(alice.number) }
    const reply = await rest('provider').post('/api/attendance', { json, ...withKey('rhp_x') })
    expect(reply.status).toBe(401)
  })

  it('remembers when a key was used', async () => {
    const { session, provider } = await aMeeting()
    const fresh = await aKey(provider)
    await rest(null).post('/api/attendance', { json: { session, participants: people('X') }, ...withKey(fresh) })
    const [row] = await query(
      await systemRequest(),
      sql`SELECT last_used_at AS at FROM provider_keys WHERE hint = ${fresh.slice(-4)} ORDER BY id DESC LIMIT 1`,
    )
    expect(row?.at).not.toBeNull()
  })
})

describe('KK-PRV-1: preview', () => {
  it('says what handing in would say, and changes nothing', async () => {
    const { session } = await aMeeting()
    const json = { session, participants: people(alice.number, 'X-1', alice.number) }
    const preview = await rest('provider').post('/api/attendance/preview', { json })
    expect(statuses(preview)).toEqual(['credited', 'unknown-number', 'duplicate'])
    expect(await standing(session)).toEqual([])
    expect((await rest('provider').post('/api/attendance', { json })).body).toEqual(preview.body)
  })
})

describe('KK-PRV-1: a large list', () => {
  it('ten thousand rows fit in one call, eleven thousand don’t', async () => {
    const { session } = await aMeeting()
    const many = Array.from({ length: 10_000 }, (_, index) => ({ registrationNumber: `KCKZ-${700_000 + index}` }))
    const reply = await call({ session, participants: [...many.slice(1), { registrationNumber: alice.number }] })
    expect([reply.status, reply.body.credited, reply.body.refused]).toEqual([200, 1, 9999])
    expect(JSON.stringify({ session, participants: many }).length).toBeLessThan(1024 * 1024)
    expect((await call({ session, participants: [...many, ...many.slice(0, 1000)] })).status).toBe(400)
  })
})
