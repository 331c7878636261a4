import { afterEach, describe, expect, it } from 'vitest'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { aMembership, aUser, factoryPassword } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { anEditor, codeFor, withFactor } from '@/tests/support/second-factor'
import { type Account, logIn } from '@/tests/support/session'
import { elsewhere, login, mailsTo, runJobs, tokenIn, tried } from './support'

const password = factoryPassword
let last = 0

const nextEditor = (): Promise<Account> => {
  last += 1
  return anEditor(`redacteur${last}`)
}

async function requireForStaff(value: boolean): Promise<void> {
  const req = await systemRequest()
  await req.payload.updateGlobal({ slug: 'portal', data: { staffTotpRequired: value }, ...asSystem(req, 'test') })
}

describe('KS-ACC-3: a second factor for staff', () => {
  it('asks for a code at login, once per code', async () => {
    const editor = await nextEditor()
    const { secret } = await withFactor(editor)
    const missing = await login({ email: editor.email, password })
    expect([missing.status, missing.body.errors[0].field]).toEqual([401, 'totp'])
    expect(missing.headers.getSetCookie()).toEqual([])
    expect((await login({ email: editor.email, password, totp: '000000' })).status).toBe(401)
    const totp = codeFor(secret)
    expect((await login({ email: editor.email, password, totp })).status).toBe(200)
    expect((await login({ email: editor.email, password, totp })).status).toBe(401)
    expect((await login({ email: editor.email, password, totp: codeFor(secret, -1) })).status).toBe(401)
    expect((await mailsTo(editor.email)).map(({ template }) => template)).toEqual(['second-factor-changed'])
  })

  it('lets one of two at once use a code', async () => {
    const editor = await nextEditor()
    const { secret } = await withFactor(editor)
    const totp = codeFor(secret)
    const replies = await Promise.all([1, 2].map(() => login({ email: editor.email, password, totp })))
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 401])
  })

  it('accepts each recovery code once, in any spelling', async () => {
    const editor = await nextEditor()
    const { recoveryCodes } = await withFactor(editor)
    expect(recoveryCodes).toHaveLength(10)
    const totp = recoveryCodes[3]?.toLowerCase().replace('-', ' ')
    expect((await login({ email: editor.email, password, totp })).status).toBe(200)
    expect((await login({ email: editor.email, password, totp })).status).toBe(401)
  })

  it('limits how many codes one may try', async () => {
    const editor = await nextEditor()
    await withFactor(editor)
    await tried(7, 'totp', editor.userId)
    expect((await login({ email: editor.email, password, totp: '000000' })).status).toBe(401)
    expect((await login({ email: editor.email, password, totp: '000000' })).status).toBe(429)
  })

  it('asks for the code at a password reset too, and leaves the link usable', async () => {
    const editor = await nextEditor()
    const { secret } = await withFactor(editor)
    await rest(null).post('/api/users/forgot-password', { json: { email: editor.email }, headers: elsewhere() })
    await runJobs()
    const token = tokenIn((await mailsTo(editor.email)).at(-1))
    const reset = (totp?: string) =>
      rest(null).post('/api/users/reset-password', { json: { token, password: 'fietsen onder de linde', totp } })
    expect((await reset()).body.errors[0].field).toBe('totp')
    expect((await reset(codeFor(secret))).status).toBe(200)
  })

  it('keeps the secret encrypted and apart from the account, and recovery codes hashed', async () => {
    const editor = await nextEditor()
    const { secret, recoveryCodes } = await withFactor(editor)
    const req = await systemRequest()
    const rows = await query(
      req,
      sql`SELECT f.*, (SELECT string_agg(text, ' ') FROM second_factors_texts WHERE parent_id = f.id) AS codes
            FROM second_factors f WHERE user_id = ${editor.userId}`,
    )
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(secret)
    expect(JSON.stringify(rows)).not.toContain(recoveryCodes[0])
    for (const who of ['admin', editor, null] as const) {
      expect((await rest(who).get('/api/second-factors')).status).toBeGreaterThanOrEqual(401)
      expect((await rest(who).get('/api/credential-tokens')).status).toBeGreaterThanOrEqual(401)
    }
  })

  it('is set up with the password only, by staff only, and comes off with password and code', async () => {
    const editor = await nextEditor()
    const start = (who: Account | 'alice', currentPassword: string) =>
      rest(who).post('/api/users/second-factor/start', { json: { currentPassword } })
    expect((await start(editor, 'onzin')).status).toBe(400)
    expect((await start('alice', password)).status).toBe(403)
    const { secret } = await withFactor(editor)
    expect((await start(editor, password)).status).toBe(409)
    const remove = (totp?: string) =>
      rest(editor).post('/api/users/second-factor/remove', { json: { currentPassword: password, totp } })
    expect((await remove()).status).toBe(401)
    expect((await remove(codeFor(secret))).status).toBe(200)
    expect((await login({ email: editor.email, password })).status).toBe(200)
  })
})

describe('KS-ACC-3: a second factor that staff must have', () => {
  afterEach(() => requireForStaff(false))

  it('leaves staff without one nothing but setting it up', async () => {
    const req = await systemRequest()
    const user = await aUser(req, { email: 'beheer@voorbeeld.test' })
    await aMembership(req, { user: user.id, role: 'admin', displayName: 'Beheer' })
    const admin = await logIn(user.email)
    const look = () => rest(admin).get('/api/audit-log')
    expect((await look()).status).toBe(200)
    await requireForStaff(true)
    expect((await look()).status).toBe(403)
    expect((await rest(admin).post('/api/users', { json: { email: 'x@voorbeeld.test', password } })).status).toBe(403)
    await withFactor(admin)
    expect((await look()).status).toBe(200)
  })

  it('asks nothing of members', async () => {
    await requireForStaff(true)
    expect((await rest('alice').get('/api/therapists')).body.docs).toHaveLength(1)
  })
})
