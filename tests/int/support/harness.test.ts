import { describe, expect, it } from 'vitest'
import { asSystem } from '@/src/lib/local-api'
import { getSession } from '@/src/lib/session'
import { anOrganisation } from '@/tests/factories/organisations'
import { systemRequest } from '@/tests/support/payload'
import { as, rest } from '@/tests/support/rest'

describe('the test harness', () => {
  it('speaks to the REST API as the persona it names', async () => {
    const reply = await rest('alice').get('/api/users/me')
    expect(reply.status).toBe(200)
    expect(reply.body.user.email).toBe('alice@personas.test')
  })

  it('speaks as nobody without a session', async () => {
    expect((await rest(null).get('/api/users/me')).body.user).toBeNull()
  })

  it('sends what a browser sends: the same cookie from another site counts for nothing', async () => {
    const reply = await rest('alice').get('/api/users/me', { headers: { origin: 'https://elders.test' } })
    expect(reply.body.user).toBeNull()
  })

  it('runs server code as the persona', async () => {
    const { viewer } = await as('reviewer', () => getSession())
    expect(viewer?.grants.map((grant) => grant.role)).toEqual(['reviewer'])
  })

  it('gives factories that write to the database of this file', async () => {
    const req = await systemRequest()
    const before = await req.payload.count({ collection: 'organisations', ...asSystem(req, 'test') })
    await anOrganisation(req)
    const after = await req.payload.count({ collection: 'organisations', ...asSystem(req, 'test') })
    expect(after.totalDocs).toBe(before.totalDocs + 1)
  })
})
