import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { expireSignUps } from '@/collections/screening/SignUps/operations/expire'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { elsewhere, login, mailsTo } from '../identity/support'
import { organisation } from '../registers/life'

const password = 'Wandelen langs de Vecht 7'

async function someone(given: Record<string, unknown> = {}) {
  const mark = randomUUID().slice(0, 8)
  return {
    organisation: await organisation('noord'),
    tier: 'student',
    membershipNumber: `NW-${mark}`,
    firstName: 'Noor',
    lastName: 'Aanmelder',
    email: `aanmelder-${mark}@voorbeeld.test`,
    ...given,
  }
}

const signUp = (json: object, headers = elsewhere()) => rest(null).post('/api/sign-ups', { json, headers })
const confirm = (token: string, given = password) =>
  rest(null).post('/api/sign-ups/confirm', { json: { token, password: given }, headers: elsewhere() })

const tokenFor = async (email: string): Promise<string> => {
  const mail = (await mailsTo(email)).findLast(({ template }) => template === 'sign-up-confirm')
  return /bevestigen\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
}

const made = async (email: string) => {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT t.standing::text, t.tier::text, a.status::text, c.amount::int AS amount FROM users u
          JOIN therapists t ON t.user_id = u.id JOIN admissions a ON a.therapist_id = t.id
          LEFT JOIN charges c ON c.source = 'admissions/' || a.id WHERE u.email = ${email}`,
  )
  return row
}

describe('KS-ACC-2: signing up', () => {
  it('makes nothing but a mail with a link; following it makes account, profile and screening', async () => {
    const asked = await someone({ email: ` Noor.${randomUUID().slice(0, 6)}@Voorbeeld.test ` })
    const email = asked.email.trim().toLowerCase()
    expect((await signUp(asked)).status).toBe(200)
    expect(await made(email)).toBeUndefined()
    const token = await tokenFor(email)
    const weak = await confirm(token, 'welkom123')
    expect([weak.status, weak.body.errors[0].field]).toEqual([400, 'password'])
    expect((await confirm(token)).status).toBe(200)
    expect(await made(email)).toEqual({ standing: 'screening', tier: 'student', status: 'open', amount: null })
    expect((await login({ email, password })).status).toBe(200)
    const twice = await confirm(token)
    expect([twice.status, twice.body.errors[0].message]).toEqual([409, expect.stringMatching(/al bevestigd/)])
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it('books what the screening costs by the plan of organisation and tier', async () => {
    const req = await systemRequest()
    const north = await organisation('noord')
    await req.payload.create({
      collection: 'screening-plans',
      data: { title: 'Plan', organisation: north, tier: 'collective', fee: 4950, steps: [{ requirement: 'fee' }] },
    })
    const asked = await someone({ tier: 'collective' })
    await signUp(asked)
    await confirm(await tokenFor(asked.email))
    expect(await made(asked.email)).toMatchObject({ amount: 4950 })
  })

  it('answers the same for whom it knows; only the mail tells', async () => {
    const fresh = await someone()
    const answers = [
      await signUp(fresh),
      await signUp(await someone({ email: 'alice@personas.test' })),
      await signUp(await someone({ membershipNumber: await numberOfAlice() })),
    ]
    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1)
    expect((await mailsTo('alice@personas.test')).at(-1)?.template).toBe('sign-up-known')
  })

  it('says what is wrong per field, and takes no register keeper or closed organisation', async () => {
    const wrong = await signUp({ organisation: 0, tier: 'vip', membershipNumber: ' - ', firstName: '', email: 'x' })
    expect(wrong.status).toBe(400)
    expect(wrong.body.errors.map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(['organisation', 'tier', 'membershipNumber', 'firstName', 'lastName', 'email']),
    )
    const req = await systemRequest()
    const keeper = await req.payload.create({
      collection: 'organisations',
      data: { name: 'Register', shortName: 'R', slug: `r-${randomUUID().slice(0, 6)}`, kind: 'register-keeper' },
    })
    const refused = await signUp(await someone({ organisation: keeper.id }))
    expect([refused.status, refused.body.errors[0].field]).toEqual([400, 'organisation'])
  })

  it('gives one account to two who confirm the same number at once', async () => {
    const number = `ZZ-${randomUUID().slice(0, 8)}`
    const [one, two] = [await someone({ membershipNumber: number }), await someone({ membershipNumber: number })]
    await signUp(one)
    await signUp({ ...two, membershipNumber: number.toLowerCase().replace('-', ' ') })
    const tokens = [await tokenFor(one.email), await tokenFor(two.email)]
    const answers = await Promise.all(tokens.map((token) => confirm(token)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(answers.find(({ status }) => status === 409)?.body.errors[0].message).toMatch(/lidnummer is inmiddels/)
  })

  it('ends a link after two days, and forgets who never followed it', async () => {
    const asked = await someone()
    await signUp(asked)
    const token = await tokenFor(asked.email)
    const req = await systemRequest()
    await query(req, sql`UPDATE sign_ups SET expires_at = now() - interval '1 minute' WHERE email = ${asked.email}`)
    const late = await confirm(token)
    expect([late.status, late.body.errors[0].message]).toEqual([400, expect.stringMatching(/verlopen/)])
    expect(await expireSignUps(req, new Date())).toEqual({ expired: 1, removed: 0 })
    const later = new Date(Date.now() + 31 * 86_400_000)
    expect((await expireSignUps(req, later)).removed).toBeGreaterThanOrEqual(1)
    expect((await confirm(token)).status).toBe(400)
  })

  it('is counted per address, and tells members nothing of others', async () => {
    const asked = await someone()
    for (let time = 0; time < 4; time += 1) expect((await signUp(asked)).status).toBe(200)
    expect((await signUp(asked)).status).toBe(429)
    expect((await rest('alice').get('/api/sign-ups')).body.docs ?? []).toEqual([])
    const seen = await rest('reviewer').get(`/api/sign-ups?where[email][equals]=${encodeURIComponent(asked.email)}`)
    expect(JSON.stringify(seen.body)).not.toMatch(/tokenHash/)
    expect(seen.body.docs).toHaveLength(4)
  })
})

async function numberOfAlice(): Promise<string> {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT membership_number AS number FROM therapists t JOIN users u ON u.id = t.user_id
         WHERE u.email = 'alice@personas.test'`,
  )
  return String(row?.number)
}
