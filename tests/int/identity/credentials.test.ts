import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { aUser, factoryPassword } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { type Account, logIn } from '@/tests/support/session'
import { elsewhere, login, mailsTo, runJobs, sessionsOf, tokenIn, tried } from './support'

const password = factoryPassword
const fresh = 'fietsen onder de linde'
let last = 0

/** Someone of one's own for each test: what changes here, changes nothing elsewhere. */
async function someone(): Promise<Account> {
  last += 1
  const { email } = await aUser(await systemRequest(), { email: `iemand${last}@voorbeeld.test` })
  return logIn(email)
}

const change = (who: Account, path: string, json: Record<string, unknown>) =>
  rest(who).post(`/api/users/${path}`, { json, headers: elsewhere() })

async function resetToken(email: string): Promise<string> {
  await rest(null).post('/api/users/forgot-password', { json: { email }, headers: elsewhere() })
  await runJobs()
  return tokenIn((await mailsTo(email)).findLast(({ template }) => template === 'password-reset'))
}

const reset = (json: Record<string, unknown>) =>
  rest(null).post('/api/users/reset-password', { json, headers: elsewhere() })

describe('KS-ACC-3: changing the password', () => {
  it('needs the current one, ends other sessions, keeps this one, and tells the owner', async () => {
    const me = await someone()
    const other = await logIn(me.email)
    const refused = await change(me, 'change-password', { currentPassword: 'onzin onzin onzin', newPassword: fresh })
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0].field).toBe('currentPassword')
    expect((await login({ email: me.email, password: fresh })).status).toBe(401)

    expect((await change(me, 'change-password', { currentPassword: password, newPassword: fresh })).status).toBe(200)
    expect((await rest(me).get('/api/users/me')).body.user.email).toBe(me.email)
    expect((await rest(other).get('/api/users/me')).body.user).toBeNull()
    expect((await login({ email: me.email, password })).status).toBe(401)
    expect((await login({ email: me.email, password: fresh })).status).toBe(200)
    expect((await mailsTo(me.email)).map(({ template }) => template)).toEqual(['password-changed'])
  })

  it('refuses a weak one at its field', async () => {
    const me = await someone()
    const reply = await change(me, 'change-password', { currentPassword: password, newPassword: 'Welkom2026' })
    expect(reply.status).toBe(400)
    expect(reply.body.errors[0]).toMatchObject({ field: 'newPassword' })
  })

  it('limits how often the current one may be guessed', async () => {
    const me = await someone()
    const guess = () => change(me, 'change-password', { currentPassword: 'geraden wachtwoord', newPassword: fresh })
    await tried(9, 'password-check', me.userId)
    expect((await guess()).status).toBe(400)
    expect((await guess()).status).toBe(429)
  })

  it('is for who is signed in', async () => {
    for (const path of ['change-password', 'change-email', 'logout-everywhere']) {
      expect((await rest(null).post(`/api/users/${path}`, { json: {} })).status).toBe(401)
    }
  })
})

describe('KS-ACC-3: a forgotten password', () => {
  it('is set with a link from a mail, once, and ends all sessions', async () => {
    const me = await someone()
    const token = await resetToken(me.email)
    expect((await reset({ token, password: 'kort' })).status).toBe(400)
    expect((await reset({ token, password: fresh })).status).toBe(200)
    expect(await sessionsOf(me.email)).toBe(0)
    expect((await login({ email: me.email, password: fresh })).status).toBe(200)
    expect((await reset({ token, password: 'nog een ander wachtwoord' })).status).toBe(400)
    expect((await mailsTo(me.email)).map(({ template }) => template)).toEqual(['password-reset', 'password-changed'])
  })

  it('keeps only the hash of the token, for an hour', async () => {
    const me = await someone()
    const token = await resetToken(me.email)
    const req = await systemRequest()
    const [row] = await query(
      req,
      sql`SELECT hash, extract(epoch FROM expires_at - now()) AS seconds FROM credential_tokens WHERE user_id = ${me.userId}`,
    )
    expect(row?.hash).not.toContain(token)
    expect(Number(row?.seconds)).toBeLessThanOrEqual(3600)
    await query(
      req,
      sql`UPDATE credential_tokens SET expires_at = now() - interval '1 second' WHERE user_id = ${me.userId}`,
    )
    expect((await reset({ token, password: fresh })).status).toBe(400)
  })

  it('lets one of two at once use a link', async () => {
    const me = await someone()
    const token = await resetToken(me.email)
    const replies = await Promise.all([reset({ token, password: fresh }), reset({ token, password: `${fresh} ook` })])
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 400])
  })

  it('answers the same for an unknown account, and does the same work in the request', async () => {
    const me = await someone()
    const ask = (email: string) =>
      rest(null).post('/api/users/forgot-password', { json: { email }, headers: elsewhere() })
    const jobs = async () => (await query(await systemRequest(), sql`SELECT id FROM payload_jobs`)).length
    const before = await jobs()
    const known = await ask(me.email)
    const unknown = await ask('spook@voorbeeld.test')
    expect(known.status).toBe(200)
    expect(unknown.body).toEqual(known.body)
    expect((await jobs()) - before).toBe(2)
    expect(await mailsTo(me.email)).toEqual([])
    await runJobs()
    expect(await mailsTo('spook@voorbeeld.test')).toEqual([])
    expect(await mailsTo(me.email)).toHaveLength(1)
  })

  it('is limited per account', async () => {
    const me = await someone()
    const ask = () => rest(null).post('/api/users/forgot-password', { json: { email: me.email }, headers: elsewhere() })
    for (let attempt = 0; attempt < 5; attempt += 1) expect((await ask()).status).toBe(200)
    expect((await ask()).status).toBe(429)
  })
})

describe('KS-ACC-3: changing the e-mail address', () => {
  it('counts once confirmed from the new address; the old one is told', async () => {
    const me = await someone()
    const wrong = await change(me, 'change-email', { currentPassword: 'onzin', email: 'nieuw1@voorbeeld.test' })
    expect(wrong.body.errors[0].field).toBe('currentPassword')
    expect(
      (await change(me, 'change-email', { currentPassword: password, email: ' Nieuw1@voorbeeld.test' })).status,
    ).toBe(200)
    expect((await rest(me).get('/api/users/me')).body.user.email).toBe(me.email)
    expect((await mailsTo(me.email)).map(({ template }) => template)).toEqual(['email-change-asked'])
    const [mail] = await mailsTo('nieuw1@voorbeeld.test')
    const token = tokenIn(mail)

    const confirm = () => rest(null).post('/api/users/confirm-email', { json: { token }, headers: elsewhere() })
    expect((await confirm()).status).toBe(200)
    expect((await confirm()).status).toBe(400)
    expect((await login({ email: 'nieuw1@voorbeeld.test', password })).status).toBe(200)
    expect((await login({ email: me.email, password })).status).toBe(401)
    expect((await mailsTo(me.email)).at(-1)?.template).toBe('email-changed')
  })

  it('answers the same for an address that someone else uses, and mails its owner no link', async () => {
    const [me, owner] = [await someone(), await someone()]
    const free = await change(me, 'change-email', { currentPassword: password, email: 'vrij@voorbeeld.test' })
    const taken = await change(me, 'change-email', { currentPassword: password, email: owner.email })
    expect([taken.status, taken.body]).toEqual([free.status, free.body])
    const [mail] = await mailsTo(owner.email)
    expect(mail?.template).toBe('email-in-use')
    expect(tokenIn(mail)).toBe('')
  })

  it('gives an address to one of two who confirm it at once', async () => {
    const both = [await someone(), await someone()]
    for (const who of both)
      await change(who, 'change-email', { currentPassword: password, email: 'gewild@voorbeeld.test' })
    const tokens = (await mailsTo('gewild@voorbeeld.test')).map(tokenIn)
    const replies = await Promise.all(
      tokens.map((token) => rest(null).post('/api/users/confirm-email', { json: { token }, headers: elsewhere() })),
    )
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  it('is forgotten when the password is reset', async () => {
    const me = await someone()
    await change(me, 'change-email', { currentPassword: password, email: 'kaper@voorbeeld.test' })
    const token = tokenIn((await mailsTo('kaper@voorbeeld.test'))[0])
    await reset({ token: await resetToken(me.email), password: fresh })
    expect((await rest(null).post('/api/users/confirm-email', { json: { token } })).status).toBe(400)
  })

  it('refuses what is no address, or the same one', async () => {
    const me = await someone()
    for (const email of ['geen adres', me.email.toUpperCase()]) {
      const reply = await change(me, 'change-email', { currentPassword: password, email })
      expect([reply.status, reply.body.errors[0].field]).toEqual([400, 'email'])
    }
  })
})
