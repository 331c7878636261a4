import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PortalProcess, startPortalProcess } from '@/tests/support/portal-process'

let portal: PortalProcess

beforeAll(async () => {
  portal = await startPortalProcess()
})
afterAll(() => portal.stop())

const call = (path: string, headers: Record<string, string>, body: BodyInit = '[]') =>
  fetch(`${portal.url}${path}`, { method: 'POST', headers: { origin: portal.url, ...headers }, body })

describe('bad input: a server action that isn’t there', () => {
  it.each(['40aabbccddeeff00112233445566778899aabbccdd', 'x', 'toString', '../../etc/passwd', '$ACTION_ID_1'])(
    '%s is 404 with what to do, on every kind of page',
    async (action) => {
      for (const path of ['/', '/nieuws', '/inloggen', '/account', '/admin']) {
        const reply = await call(path, { 'next-action': action, 'content-type': 'text/plain;charset=UTF-8' })
        expect([path, reply.status]).toEqual([path, 404])
        expect((await reply.json()).errors[0].message).toContain('Ververs de pagina')
      }
    },
  )

  it('a form with a made-up action is the caller’s mistake', async () => {
    const form = new FormData()
    form.append('$ACTION_ID_40aabbccddeeff00112233445566778899aabbccdd', '')
    const reply = await call('/inloggen', {}, form)
    expect(reply.status).toBeGreaterThanOrEqual(400)
    expect(reply.status).toBeLessThan(500)
  })

  it('none of it is an error of ours', () => {
    expect(portal.log().filter(({ level }) => level === 'error')).toEqual([])
    expect(portal.output()).not.toMatch(/unhandled|InvariantError/)
  })
})
