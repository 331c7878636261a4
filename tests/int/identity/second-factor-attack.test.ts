import { describe, expect, it } from 'vitest'
import { factoryPassword } from '@/tests/factories/users'
import { rest } from '@/tests/support/rest'
import { anEditor, codeFor, withFactor } from '@/tests/support/second-factor'
import { type Account, logIn } from '@/tests/support/session'
import { elsewhere, login, mailsTo, runJobs, sessionsOf, tokenIn, tried } from './support'

const password = factoryPassword
const triesAllowed = 8
let last = 0

/** Staff with a second factor; whoever attacks them knows the password. */
async function aVictim(): Promise<{ who: Account; secret: string; recoveryCodes: string[] }> {
  last += 1
  const who = await anEditor(`doelwit${last}`)
  return { who, ...(await withFactor(who)) }
}

/** A code that isn't right now, nor half a minute away. */
function wrongCode(secret: string): string {
  const right = [-2, -1, 0, 1, 2].map((steps) => codeFor(secret, steps))
  return ['135790', '246801', '975310', '864209', '112233', '445566'].find((code) => !right.includes(code)) ?? ''
}

const attempt = ({ email }: Account, totp: unknown) => login({ email, password, totp })

const removeWith = (who: Account, totp: string) =>
  rest(who).post('/api/users/second-factor/remove', { json: { currentPassword: password, totp } })

async function resetLink({ email }: Account): Promise<string> {
  await rest(null).post('/api/users/forgot-password', { json: { email }, headers: elsewhere() })
  await runJobs()
  return tokenIn((await mailsTo(email)).findLast(({ template }) => template === 'password-reset'))
}

const resetWith = (token: string, totp: string) =>
  rest(null).post('/api/users/reset-password', {
    json: { token, password: 'fietsen onder de linde', totp },
    headers: elsewhere(),
  })

describe('KS-ACC-3: guessing the code of a second factor', () => {
  it('at once, from many addresses: no more guesses than one after the other, then 429 in Dutch', async () => {
    const { who, secret } = await aVictim()
    const guesses = Array.from({ length: 14 }, () => attempt(who, wrongCode(secret)))
    const statuses = (await Promise.all(guesses)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 401)).toHaveLength(triesAllowed)
    expect(statuses.filter((status) => status === 429)).toHaveLength(14 - triesAllowed)
    const refused = await attempt(who, codeFor(secret))
    expect(refused.status).toBe(429)
    expect(refused.body.errors[0].message).toMatch(/^Je hebt dit te vaak geprobeerd\. Wacht \d+ minu/)
    expect(refused.headers.getSetCookie()).toEqual([])
  })

  it('along every way that takes a code: they count together', async () => {
    const { who, secret } = await aVictim()
    const token = await resetLink(who)
    await tried(triesAllowed - 3, 'totp', who.userId)
    const wrong = wrongCode(secret)
    expect((await attempt(who, wrong)).status).toBe(401)
    expect((await resetWith(token, wrong)).status).toBe(401)
    expect((await removeWith(who, wrong)).status).toBe(401)
    const right = codeFor(secret)
    expect((await resetWith(token, right)).status).toBe(429)
    expect((await removeWith(who, right)).status).toBe(429)
    expect((await attempt(who, right)).status).toBe(429)
  })

  it('counts recovery codes too', async () => {
    const { who, recoveryCodes } = await aVictim()
    await tried(triesAllowed - 1, 'totp', who.userId)
    expect((await attempt(who, 'AAAAA-AAAAA')).status).toBe(401)
    expect((await attempt(who, recoveryCodes[0])).status).toBe(429)
  })

  it('is limited while setting one up as well', async () => {
    const who = await anEditor('opzet')
    const start = await rest(who).post('/api/users/second-factor/start', { json: { currentPassword: password } })
    const confirm = (totp: string) => rest(who).post('/api/users/second-factor/confirm', { json: { totp } })
    await tried(triesAllowed - 1, 'totp', who.userId)
    expect((await confirm(wrongCode(start.body.secret))).status).toBe(400)
    expect((await confirm(codeFor(start.body.secret))).status).toBe(429)
  })

  it('isn’t made easier by a body of another shape', async () => {
    const { who, secret } = await aVictim()
    const right = codeFor(secret)
    for (const totp of [[right], { equals: right }, Number(right), true, null]) {
      const reply = await attempt(who, totp)
      expect(reply.status).toBe(400)
      expect(reply.headers.getSetCookie()).toEqual([])
    }
    expect((await attempt(who, '')).status).toBe(401)
    expect((await attempt(who, right)).status).toBe(200)
  })
})

describe('KS-ACC-3: a code that was seen', () => {
  it('works nowhere again once it was used', async () => {
    const { who, secret } = await aVictim()
    const token = await resetLink(who)
    const used = codeFor(secret)
    expect((await attempt(who, used)).status).toBe(200)
    expect((await attempt(who, used)).status).toBe(401)
    expect((await removeWith(who, used)).status).toBe(401)
    expect((await resetWith(token, used)).status).toBe(401)
    expect((await attempt(who, codeFor(secret, 1))).status).toBe(200)
  })

  it('opens no other account, and stays good for its own', async () => {
    const [mine, theirs] = [await aVictim(), await aVictim()]
    const code = codeFor(mine.secret)
    expect((await attempt(theirs.who, code)).status).toBe(401)
    expect((await attempt(theirs.who, mine.recoveryCodes[0])).status).toBe(401)
    expect((await attempt(mine.who, code)).status).toBe(200)
    expect((await attempt(mine.who, mine.recoveryCodes[0])).status).toBe(200)
  })

  it('is refused a minute early or late', async () => {
    const { who, secret } = await aVictim()
    expect((await attempt(who, codeFor(secret, 3))).status).toBe(401)
    expect((await attempt(who, codeFor(secret, -3))).status).toBe(401)
  })
})

describe('KS-ACC-3: skipping the step of the code', () => {
  it('gives no cookie, token or session before it', async () => {
    const { who, secret } = await aVictim()
    const before = await sessionsOf(who.email)
    for (const totp of [undefined, wrongCode(secret)]) {
      const reply = await attempt(who, totp)
      expect(reply.status).toBe(401)
      expect(reply.headers.getSetCookie()).toEqual([])
      expect(Object.keys(reply.body)).toEqual(['errors'])
      expect(JSON.stringify(reply.body)).not.toContain('eyJ')
    }
    expect(await sessionsOf(who.email)).toBe(before)
  })

  it('isn’t told apart from a wrong password by who doesn’t know the password', async () => {
    const { who, secret } = await aVictim()
    const wrong = { email: who.email, password: 'helemaal verkeerd' }
    const replies = [await login(wrong), await login({ ...wrong, totp: codeFor(secret) })]
    expect(replies.map(({ status }) => status)).toEqual([401, 401])
    for (const { body } of replies) expect(body.errors[0].field).toBeUndefined()
    // Nor is the code used up by it.
    expect((await attempt(who, codeFor(secret))).status).toBe(200)
  })

  it('ends the sessions that were opened without a code', async () => {
    const who = await anEditor('eerder')
    const stolen = await logIn(who.email)
    await withFactor(who)
    expect((await rest(stolen).get('/api/users/me')).body.user).toBeNull()
    expect((await rest(who).get('/api/users/me')).body.user.email).toBe(who.email)
  })
})
