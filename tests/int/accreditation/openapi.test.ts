import { describe, expect, it } from 'vitest'
import { answers } from '@/src/features/openapi/schemas'
import { type Reply, rest } from '@/tests/support/rest'
import { registered } from '../registers/people'
import { aKey, aMeeting, otherProvider, withKey } from './meeting'

type Operation = { responses: Record<string, { content: { 'application/json': { schema: { $ref: string } } } }> }
type Document = { openapi: string; paths: Record<string, Record<string, Operation>>; components: { schemas: object } }

const document = async (): Promise<Document> => (await rest(null).get('/api/openapi.json')).body

/** Holds a real answer against the schema that the document names for its status. */
async function asPromised(path: string, method: string, { status, body }: Reply): Promise<number> {
  const ref = (await document()).paths[path]?.[method]?.responses[status]?.content['application/json'].schema.$ref
  const name = ref?.replace('#/components/schemas/', '') ?? ''
  const schema = Object.entries(answers).find(([known]) => known === name)?.[1]
  if (!schema) throw new Error(`${method} ${path} answers ${status}, which the document doesn't name`)
  expect(schema.safeParse(body).error?.issues ?? []).toEqual([])
  return status
}

describe('KK-PRV-1: the OpenAPI document', () => {
  it('is OpenAPI 3.1, for everyone, and every reference in it leads somewhere', async () => {
    const reply = await rest(null).get('/api/openapi.json')
    expect([reply.status, reply.body.openapi]).toEqual([200, expect.stringMatching(/^3\.1\./)])
    const references = [...JSON.stringify(reply.body).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)]
    expect(references.length).toBeGreaterThan(10)
    const known = Object.keys(reply.body.components.schemas)
    expect(references.filter(([, name = '']) => !known.includes(name))).toEqual([])
    const ids = Object.values((await document()).paths).flatMap((path) =>
      Object.values(path).map((operation) => Reflect.get(operation, 'operationId')),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('what the portal answers is what it promises: attendance, good and bad', async () => {
    const alice = await registered('alice', 'kckz')
    const meeting = await aMeeting()
    const foreign = await aMeeting({ provider: await otherProvider() })
    const coming = await aMeeting({ day: '2099-01-01' })
    const key = await aKey(meeting.provider)
    const participants = [{ registrationNumber: alice.number }, { registrationNumber: 'X-1' }]
    for (const path of ['/api/attendance/preview', '/api/attendance']) {
      const call = async (json: unknown, options = withKey(key)) =>
        asPromised(path, 'post', await rest(null).post(path, { json, ...options }))
      expect(await call({ session: meeting.session, participants })).toBe(200)
      expect(await call({ session: meeting.session })).toBe(400)
      expect(await call({ session: meeting.session, participants }, withKey('x'))).toBe(401)
      expect(await call({ session: foreign.session, participants })).toBe(404)
      expect(await call({ session: coming.session, participants })).toBe(422)
    }
    const header = withKey(key, { 'Idempotency-Key': 'openapi' })
    const again = (json: unknown) => rest(null).post('/api/attendance', { json, ...header })
    await again({ session: meeting.session, participants })
    const other = await again({ session: meeting.session, participants: participants.slice(1) })
    expect(await asPromised('/api/attendance', 'post', other)).toBe(409)
  })

  it('what is public', async () => {
    const bob = await registered('bob', 'kckz')
    const path = '/api/public/registers/{slug}/{number}'
    const ask = async (number: string) =>
      asPromised(path, 'get', await rest(null).get(`/api/public/registers/kckz/${number}`))
    expect([await ask(bob.number), await ask('KCKZ-1')]).toEqual([200, 404])
    expect([200, 503]).toContain(await asPromised('/api/health', 'get', await rest(null).get('/api/health')))
  })
})
