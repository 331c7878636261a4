import { createHook } from 'node:async_hooks'
import { beforeAll, describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { anOrganisation } from '@/tests/factories/organisations'
import { aTherapist } from '@/tests/factories/therapists'
import { aMembership, aUser, factoryPassword } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { elsewhere, idOf, login, sessionsOf, speakerOf, tried } from './support'

const password = factoryPassword
const wrong = 'niet het goede wachtwoord'

describe('KS-ACC-3: logging in', () => {
  beforeAll(async () => {
    const req = await systemRequest()
    const organisation = await anOrganisation(req)
    const user = await aUser(req, { email: 'kat@voorbeeld.test' })
    await aTherapist(req, { organisation: organisation.id, user: user.id, membershipNumber: 'CAT-104233' })
  })

  it.each([
    { email: 'kat@voorbeeld.test' },
    { email: ' Kat@Voorbeeld.TEST ' },
    { username: 'CAT104233' },
    { username: 'cat 104 233' },
    { email: 'cat-104233' },
  ])('lets in with %j and the password', async (who) => {
    const reply = await login({ ...who, password })
    expect(reply.status).toBe(200)
    expect(reply.body.user.email).toBe('kat@voorbeeld.test')
    const me = await rest(speakerOf(reply)).get('/api/users/me')
    expect(me.body.user.email).toBe('kat@voorbeeld.test')
    expect(me.body.token).toBeUndefined()
  })

  it('sets the session as a cookie that scripts can’t read and other sites don’t send', async () => {
    const cookies = (await login({ email: 'kat@voorbeeld.test', password })).headers.getSetCookie()
    const session = cookies.find((cookie) => cookie.startsWith('payload-token='))
    expect(session).toMatch(/HttpOnly/)
    expect(session).toMatch(/SameSite=Lax/)
  })

  it.each([
    [{ password }, 'email'],
    [{ email: 'kat@voorbeeld.test' }, 'password'],
    [{ email: { $ne: '' }, password }, 'email'],
    [{ email: 'kat@voorbeeld.test', password: 12 }, 'password'],
  ])('refuses %j with a message at the field', async (body, field) => {
    const reply = await login(body)
    expect(reply.status).toBe(400)
    expect(reply.body.errors[0].field).toBe(field)
  })

  it('says all that is missing at once, each at its field', async () => {
    for (const body of [{}, { email: '', password: '' }, { username: ' ', password: null }]) {
      const reply = await login(body)
      expect(reply.status).toBe(400)
      expect(reply.body.errors.map(({ field }: { field: string }) => field)).toEqual(['email', 'password'])
      expect(reply.body.errors[0].message).toBe('Vul je e-mailadres of je nummer in.')
    }
  })

  it('answers the same to an unknown account as to a wrong password', async () => {
    const known = await login({ email: 'kat@voorbeeld.test', password: wrong })
    const unknown = await login({ email: 'niemand@voorbeeld.test', password: wrong })
    const number = await login({ username: 'CAT999999', password: wrong })
    expect(known.status).toBe(401)
    expect([unknown.status, number.status]).toEqual([401, 401])
    expect([unknown.body, number.body]).toEqual([known.body, known.body])
    expect(known.headers.getSetCookie()).toEqual([])
  })

  it('hashes once for an unknown account, as for a wrong password, so that both take as long', async () => {
    // Counted instead of timed: on a busy machine times tell nothing. Both go through the one scheme that changing a
    // password is checked with.
    let hashes = 0
    const hook = createHook({
      init: (_id, type) => {
        if (type === 'PBKDF2REQUEST') hashes += 1
      },
    }).enable()
    const count = async (body: Record<string, unknown>): Promise<number> => {
      hashes = 0
      await login({ ...body, password: wrong })
      return hashes
    }
    expect(await count({ email: 'bob@personas.test' })).toBe(1)
    expect(await count({ email: 'niemand@voorbeeld.test' })).toBe(1)
    expect(await count({ username: 'CAT999998' })).toBe(1)
    hook.disable()
  })

  it('keeps every session of logins at the same time', async () => {
    const replies = await Promise.all(
      Array.from({ length: 6 }, () => login({ email: 'carol@personas.test', password })),
    )
    for (const reply of replies) {
      expect((await rest(speakerOf(reply)).get('/api/users/me')).body.user?.email).toBe('carol@personas.test')
    }
  })

  it('keeps a role away that was taken away during a login', async () => {
    const req = await systemRequest()
    const user = await aUser(req, { email: 'weg@voorbeeld.test' })
    const role = await aMembership(req, { user: user.id, role: 'editor', displayName: 'Weg' })
    const [reply] = await Promise.all([
      login({ email: 'weg@voorbeeld.test', password }),
      rest('admin').patch(`/api/memberships/${role.id}`, { json: { endedAt: new Date().toISOString() } }),
    ])
    expect(reply.status).toBe(200)
    const made = await rest(speakerOf(reply)).post('/api/posts', { json: { title: 'Kan niet', category: 'portal' } })
    expect(made.status).toBe(403)
  })

  it('keeps the newest fifty sessions and drops expired ones', async () => {
    const req = await systemRequest()
    await query(
      req,
      sql`INSERT INTO users_sessions (_order, _parent_id, id, created_at, expires_at)
          SELECT n, u.id, 'old-' || n, now() - interval '1 hour',
                 CASE WHEN n <= 20 THEN now() - interval '1 minute' ELSE now() + interval '1 hour' END
            FROM users u, generate_series(1, 90) n WHERE u.email = 'bob@personas.test'`,
    )
    expect((await login({ email: 'bob@personas.test', password })).status).toBe(200)
    expect(await sessionsOf('bob@personas.test')).toBe(50)
  })

  it('ends only this session at logging out, and all of them everywhere', async () => {
    const here = speakerOf(await login({ email: 'reviewer@personas.test', password }))
    const there = speakerOf(await login({ email: 'reviewer@personas.test', password }))
    const reply = await rest(here).post('/api/users/logout')
    expect(reply.headers.getSetCookie()[0]).toMatch(/payload-token=;/)
    expect((await rest(here).get('/api/users/me')).body.user).toBeNull()
    expect((await rest(there).get('/api/users/me')).body.user.email).toBe('reviewer@personas.test')
    const third = speakerOf(await login({ email: 'reviewer@personas.test', password }))
    expect((await rest(third).post('/api/users/logout-everywhere')).status).toBe(200)
    expect((await rest(there).get('/api/users/me')).body.user).toBeNull()
  })

  it('lengthens a session without handing out its token', async () => {
    const speaker = speakerOf(await login({ email: 'finance@personas.test', password }))
    const reply = await rest(speaker).post('/api/users/refresh-token')
    expect(reply.status).toBe(200)
    expect(JSON.stringify(reply.body)).not.toContain('eyJ')
    expect(reply.headers.getSetCookie()[0]).toMatch(/^payload-token=eyJ/)
    expect((await rest(null).post('/api/users/refresh-token')).status).toBe(401)
  })
})

describe('KS-ACC-3: limits before any password hash', () => {
  it('refuses the eleventh wrong password from one address, also when it is right by then', async () => {
    const there = elsewhere()
    await tried(9, 'login-account-ip', `${await idOf('editor@personas.test')} ${there['x-forwarded-for']}`)
    expect((await login({ email: 'editor@personas.test', password: wrong }, there)).status).toBe(401)
    const refused = await login({ email: 'editor@personas.test', password }, there)
    expect(refused.status).toBe(429)
    expect(refused.body.errors[0].message).toMatch(/Wacht \d+ minu/)
    expect((await login({ email: 'editor@personas.test', password }, elsewhere())).status).toBe(200)
    const [burst] = await query(await systemRequest(), sql`SELECT fields FROM audit_log WHERE action = 'login.burst'`)
    expect(burst?.fields).toEqual({ limit: 'login-account-ip' })
  })

  it('limits an unknown account in the same way', async () => {
    const there = elsewhere()
    await tried(9, 'login-account-ip', `spook@voorbeeld.test ${there['x-forwarded-for']}`)
    expect((await login({ email: 'spook@voorbeeld.test', password: wrong }, there)).status).toBe(401)
    expect((await login({ email: 'Spook@voorbeeld.test', password: wrong }, there)).status).toBe(429)
  })

  it('doesn’t count logins that were right', async () => {
    const there = elsewhere()
    await tried(9, 'login-account-ip', `${await idOf('support@personas.test')} ${there['x-forwarded-for']}`)
    for (let attempt = 0; attempt < 2; attempt += 1) {
      expect((await login({ email: 'support@personas.test', password }, there)).status).toBe(200)
    }
  })

  it('lets the owner in from a device that logged in before, while strangers are refused', async () => {
    const mine = speakerOf(await login({ email: 'visitor@personas.test', password }))
    await tried(49, 'login-account', await idOf('visitor@personas.test'))
    expect((await login({ email: 'visitor@personas.test', password: wrong })).status).toBe(401)
    expect((await login({ email: 'visitor@personas.test', password })).status).toBe(429)
    const device = mine.cookie.split('; ').find((cookie) => cookie.startsWith('registerhuis-device='))
    const owner = await login({ email: 'visitor@personas.test', password }, { ...elsewhere(), cookie: device ?? '' })
    expect(owner.status).toBe(200)
    const forged = (device ?? '').replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A'))
    expect((await login({ email: 'visitor@personas.test', password }, { ...elsewhere(), cookie: forged })).status).toBe(
      429,
    )
  })
})

describe('KS-ACC-3: what Payload offers and we don’t', () => {
  it('never makes a first administrator on request, not even three at once', async () => {
    const register = () =>
      rest(null).post('/api/users/first-register', {
        json: { email: 'eerste@voorbeeld.test', password: 'lang genoeg hoor' },
      })
    const replies = await Promise.all([register(), register(), register()])
    expect(replies.map(({ status }) => status)).toEqual([404, 404, 404])
  })

  it.each([
    ['post', '/api/users/unlock'],
    ['post', '/api/users/verify/abc'],
    ['get', '/api/users/init'],
  ] as const)('%s %s is 404', async (method, path) => {
    expect((await rest('admin')[method](path)).status).toBe(404)
  })

  it('lets nobody write credentials over REST', async () => {
    const req = await systemRequest()
    const [bob] = await query(req, sql`SELECT id FROM users WHERE email = 'bob@personas.test'`)
    const [alice] = await query(req, sql`SELECT id FROM users WHERE email = 'alice@personas.test'`)
    for (const [who, id] of [
      ['alice', alice?.id],
      ['alice', bob?.id],
      ['admin', bob?.id],
      [null, bob?.id],
    ] as const) {
      for (const json of [{ password: 'helemaal nieuw hoor' }, { email: 'kaper@voorbeeld.test' }]) {
        expect((await rest(who).patch(`/api/users/${id}`, { json })).status).toBeGreaterThanOrEqual(401)
        await rest(who).patch(`/api/users?where[id][equals]=${id}`, { json })
      }
    }
    expect((await login({ email: 'bob@personas.test', password })).status).toBe(200)
    expect((await login({ email: 'alice@personas.test', password })).status).toBe(200)
  })
})
