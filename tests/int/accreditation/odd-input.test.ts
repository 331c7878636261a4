import { beforeAll, describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { aCourse } from '@/tests/factories/accreditation'
import { aDiploma } from '@/tests/factories/evidence'
import { systemRequest } from '@/tests/support/payload'
import { type Reply, rest } from '@/tests/support/rest'
import { aPerson, organisation } from '../registers/life'
import { type Registered, registered, theRegister } from '../registers/people'
import { aKey, aMeeting, otherProvider, ownProvider, withKey } from './meeting'

let alice: Registered
let key: string
let course: number
let register: number

beforeAll(async () => {
  alice = await registered('alice', 'kckz')
  const provider = await ownProvider()
  key = await aKey(provider)
  course = (await aCourse(await systemRequest(), { provider })).id
  register = await theRegister('kckz', alice.organisation)
})

const people = (...numbers: string[]) => numbers.map((registrationNumber) => ({ registrationNumber }))
const call = (json: unknown, headers: Record<string, string> = {}) =>
  rest(null).post('/api/attendance', { json, ...withKey(key, headers) })

/** Words that name types of a programming language tell nobody what to do. */
const technical = /invoer|verwacht|ontving|invalid|expected|undefined|NaN/i

describe('KK-PRV-1: attendance with what nobody should send', () => {
  it('half a sign and a zero sign are numbers that don’t exist; the rest of the list is booked', async () => {
    const { session } = await aMeeting()
    const reply = await call({ session, participants: people('KCKZ-\ud800', '\u0000', '😀', alice.number) })
    expect(reply.status).toBe(200)
    expect(reply.body.results.map(({ status }: { status: string }) => status)).toEqual([
      'unknown-number',
      'unknown-number',
      'unknown-number',
      'credited',
    ])
  }, 60_000)

  it('a key for the call that is too long is refused at once, blank is none', async () => {
    const { session } = await aMeeting()
    const list = { session, participants: people(alice.number) }
    const long = await call(list, { 'Idempotency-Key': 'x'.repeat(201) })
    expect([long.status, long.body.errors[0].message]).toEqual([400, expect.stringContaining('200 tekens')])
    expect((await call(list, { 'Idempotency-Key': '   ' })).status).toBe(200)
    expect((await call({ session, participants: people('X') }, { 'Idempotency-Key': '   ' })).status).toBe(200)
  })

  it.each([3_000_000_000, Number.MAX_SAFE_INTEGER])('meeting %i isn’t there', async (session) => {
    expect((await call({ session, participants: people('X') })).status).toBe(404)
  })

  it.each([[null], ['x'], [[]], [7]])('a body that is %j says what to send', async (json) => {
    const reply = await call(json)
    expect([reply.status, reply.body.errors[0].message]).toEqual([400, 'Stuur de gegevens als JSON-object.'])
  })
})

describe('plain words for what is missing', () => {
  const paths = [
    ['alice', '/api/pairings/start'],
    [null, '/api/pairings/claim'],
    ['provider', '/api/attendance'],
    ['provider', '/api/attendance/preview'],
    ['provider', '/api/attendance/1/end'],
    ['provider', '/api/points-claims/1/answer'],
    ['accreditation', '/api/accreditations/1/revoke'],
    ['accreditation', '/api/accreditation-requests/1/approve'],
  ] as const
  const bodies = [{}, { collection: 3, item: 'x', code: {}, session: [], reason: 9, answer: 1, on: 4, lines: 'x' }]

  it.each(paths)('%s at %s', async (who, path) => {
    for (const json of bodies) {
      const { status, body }: Reply = await rest(who).post(path, { json })
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
      for (const { message } of body.errors) expect(message).not.toMatch(technical)
    }
  })
})

describe('KK-PRV-1: what can’t be felt out', () => {
  it.each([
    [null, '/api/course-sessions', 'checkInSecret'],
    ['provider', '/api/course-sessions', 'checkInSecret'],
    ['provider', '/api/provider-keys', 'hash'],
    ['accreditation', '/api/provider-keys', 'hash'],
    ['alice', '/api/pairings', 'codeHash'],
    ['alice', '/api/pairings', 'tokenHash'],
  ] as const)('%s by asking %s for %s', async (who, path, field) => {
    const { session } = await aMeeting()
    await query(
      await systemRequest(),
      sql`UPDATE course_sessions SET check_in_secret = 'geheim-van-de-proef' WHERE id = ${session}`,
    )
    for (const question of [`where[${field}][exists]=true`, `where[${field}][like]=a`, `sort=${field}`]) {
      const reply = await rest(who).get(`${path}?${question}&limit=5`)
      if (question.startsWith('where')) expect(reply.status).toBe(400)
      expect(JSON.stringify(reply.body)).not.toContain('geheim-van-de-proef')
    }
    expect(JSON.stringify((await rest(who).get(`${path}?select[${field}]=true`)).body)).not.toContain('geheim-van-de')
  })

  it('rows of another provider, through no relation', async () => {
    const theirs = await aMeeting({ provider: await otherProvider() })
    await query(
      await systemRequest(),
      sql`INSERT INTO attendance_batches (session_id, provider_id, source, total, credited, refused)
          VALUES (${theirs.session}, ${theirs.provider}, 'api', 1, 0, 1)`,
    )
    for (const path of [
      `/api/attendance-batches?where[session][equals]=${theirs.session}`,
      `/api/attendance-batches?where[session.course.provider][equals]=${theirs.provider}`,
      `/api/attendance?where[session][equals]=${theirs.session}`,
      `/api/accreditation-requests?where[provider][equals]=${theirs.provider}`,
      `/api/provider-keys?where[provider][equals]=${theirs.provider}`,
    ]) {
      const reply = await rest('provider').get(path)
      expect([path, reply.body.docs ?? []]).toEqual([path, []])
    }
  })
})

describe('KK-PRV-1: a change that the course would refuse', () => {
  it.each([
    ['a name that is too long', { title: 'x'.repeat(161) }],
    ['no name', { title: '  ' }],
    ['less than no hours', { hours: -1 }],
    ['more hours than there are', { hours: 1e9 }],
    ['a description that is too long', { description: 'x'.repeat(5001) }],
    ['a form that there isn’t', { form: 'thuis' }],
    ['a field that isn’t judged', { status: 'offered' }],
    ['a name that is no text', { title: { toString: 'x' } }],
    ['no fields', 'Nieuwe naam'],
  ])('%s is refused when it is asked', async (_, changes) => {
    const json = { course, register, kind: 'change', changes }
    const reply = await rest('provider').post('/api/accreditation-requests', { json })
    expect([reply.status, reply.body.errors[0].field]).toEqual([400, 'changes'])
    expect(reply.body.errors[0].message).not.toMatch(technical)
  })
})

describe('PG-5: two codes at once', () => {
  it('leave one pairing that a phone can use', async () => {
    const kim = await aPerson()
    const owner = { therapist: kim.therapist, organisation: await organisation('noord') }
    const { id: item } = await aDiploma(await systemRequest(), owner)
    const started = await Promise.all(
      Array.from({ length: 4 }, () =>
        rest(kim).post('/api/pairings/start', { json: { collection: 'diplomas', item } }),
      ),
    )
    expect(started.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    const [row] = await query(
      await systemRequest(),
      sql`SELECT count(*)::int AS live FROM pairings WHERE user_id = ${kim.userId} AND ended_at IS NULL`,
    )
    expect(row?.live).toBe(1)
  })

  it('confirmed twice at once: once', async () => {
    const kim = await aPerson()
    const owner = { therapist: kim.therapist, organisation: await organisation('noord') }
    const { id: item } = await aDiploma(await systemRequest(), owner)
    const { body } = await rest(kim).post('/api/pairings/start', { json: { collection: 'diplomas', item } })
    await rest(null).post('/api/pairings/claim', { json: { code: body.url.split('/').at(-1) } })
    const both = await Promise.all([1, 2].map(() => rest(kim).post(`/api/pairings/${body.id}/confirm`)))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})
