import { beforeAll, describe, expect, it } from 'vitest'
import { aUser } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { startPortalProcess } from '@/tests/support/portal-process'

beforeAll(async () => {
  await aUser(await systemRequest(), { email: 'start@demo.test' })
})

describe('the portal in production: a start that is refused', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    [
      'a database that isn’t there',
      { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' },
      /Het portaal start niet/,
    ],
    ['a setting that can’t be', { APP_MODE: 'production', SERVER_URL: 'http://portaal.test' }, /SERVER_URL/],
    ['a database with demo accounts', { APP_MODE: 'production', SERVER_URL: 'https://portaal.test' }, /demo-accounts/],
  ])('%s: says why, ends, and never said that it runs', async (_, changes, reason) => {
    const portal = await startPortalProcess(changes)
    expect(await portal.ended).toBe(1)
    expect(portal.isReady()).toBe(false)
    expect(portal.output()).toMatch(reason)
  })
})
