import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Role, staffRoles } from '@/src/access/roles'
import { asSystem } from '@/src/lib/local-api'
import { aMembership, aUser } from '@/tests/factories/users'
import { systemRequest, testPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { type Account, logIn } from '@/tests/support/session'
import { customEndpoints, type Tried, tryCollection, tryEndpoint } from './matrix'

/** What is left to who must set up a second factor first: setting it up. */
const left = ['/second-factor/start', '/second-factor/confirm', '/second-factor/remove']

async function require(on: boolean): Promise<void> {
  const req = await systemRequest()
  await req.payload.updateGlobal({ slug: 'portal', data: { staffTotpRequired: on }, ...asSystem(req, 'test') })
}

async function anAccount(name: string, roles: readonly Role[]): Promise<() => Promise<Account>> {
  const req = await systemRequest()
  const { id, email } = await aUser(req, { email: `${name}@voorbeeld.test` })
  for (const role of roles) await aMembership(req, { user: id, role, displayName: 'Medewerker' })
  return () => logIn(email)
}

/** Somebody with every role of staff who owes a second factor, beside somebody with an account and nothing else. */
describe('KS-ACC-3: a session that still owes its second factor', () => {
  let owing: () => Promise<Account>
  let nobodys: () => Promise<Account>
  const pair = async (): Promise<[string, Account][]> => [
    ['owes', await owing()],
    ['has nothing', await nobodys()],
  ]

  beforeAll(async () => {
    owing = await anAccount('schuldig', staffRoles)
    nobodys = await anAccount('niemand', [])
    await require(true)
  }, 60_000)
  afterAll(() => require(false))

  it('reaches no row of any collection that an account without a role doesn’t reach', {
    timeout: 600_000,
  }, async () => {
    const payload = await testPayload()
    const who = await pair()
    const more: string[] = []
    for (const slug of Object.keys(payload.collections)) {
      for (const { operation, cells } of await tryCollection(payload, slug, who)) {
        if (cells[0] !== cells[1]) more.push(`${slug} ${operation}: ${cells.join(' instead of ')}`)
      }
    }
    expect(more).toEqual([])
  })

  it('is answered by every endpoint and global as that account is, but for setting it up', {
    timeout: 600_000,
  }, async () => {
    const payload = await testPayload()
    const globals = payload.globals.config.flatMap(({ slug }): Tried[] => [
      { base: `/api/globals/${slug}`, slug: null, method: 'get', path: '' },
      { base: `/api/globals/${slug}`, slug: null, method: 'post', path: '' },
    ])
    const jobs: Tried[] = ['run', 'handle-schedules'].map((job) => ({
      base: `/api/payload-jobs/${job}`,
      slug: null,
      method: 'get',
      path: '',
    }))
    const more: string[] = []
    for (const one of [...customEndpoints(payload), ...globals, ...jobs]) {
      const cells = await tryEndpoint(payload, one, pair)
      if (cells[0] !== cells[1] && !left.includes(one.path)) {
        more.push(`${one.method} ${one.base}${one.path}: ${cells.join(' instead of ')}`)
      }
    }
    expect(more).toEqual([])
  })

  it('owes it for its roles alone: without the rule the same session does reach them', async () => {
    const look = async () => (await rest(await owing()).get('/api/audit-log')).status
    expect(await look()).toBe(403)
    await require(false)
    expect(await look()).toBe(200)
    await require(true)
  })
})
