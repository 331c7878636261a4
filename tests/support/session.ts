import { randomUUID } from 'node:crypto'
import { createLocalReq, jwtSign, type PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/sql'
import { systemRequest, testPayload } from './payload'
import { emailOf, type PersonaName } from './personas'

/** Someone who is logged in. `token` is the content of the session cookie. */
export type Account = { userId: number; email: string; token: string; cookie: string }

/** Whoever speaks: a persona by name, an account of your own (logIn), or nobody. */
export type Speaker = PersonaName | Account | null

/** Opens a session for an account without going through the login page (that has tests of its own). */
export async function logIn(email: string): Promise<Account> {
  const req = await systemRequest()
  const [user] = await query(req, sql`SELECT id FROM users WHERE email = ${email}`)
  if (typeof user?.id !== 'number') throw new Error(`No account ${email}`)
  const session = randomUUID()
  await query(
    req,
    sql`INSERT INTO users_sessions (_order, _parent_id, id, created_at, expires_at)
        VALUES ((SELECT count(*) + 1 FROM users_sessions WHERE _parent_id = ${user.id}), ${user.id}, ${session}, now(), now() + interval '1 hour')`,
  )
  const { token } = await jwtSign({
    fieldsToSign: { id: user.id, collection: 'users', email, sid: session },
    secret: req.payload.secret,
    tokenExpiration: 3600,
  })
  return { userId: user.id, email, token, cookie: `${req.payload.config.cookiePrefix}-token=${token}` }
}

/** The account behind a speaker, logged in. A new session each time: cheap, and no test leans on another's. */
export async function account(speaker: Speaker): Promise<Account | null> {
  return typeof speaker === 'string' ? logIn(emailOf(speaker)) : speaker
}

/** The headers that a browser on the portal would send. */
export async function browserHeaders(speaker: Speaker, extra: Record<string, string> = {}): Promise<Headers> {
  const who = await account(speaker)
  return new Headers({
    origin: process.env.SERVER_URL ?? '',
    'sec-fetch-site': 'same-origin',
    'accept-language': 'nl',
    ...(who ? { cookie: who.cookie } : {}),
    ...extra,
  })
}

/** A request of this person for the Local API: `payload.find({ collection, ...asUser(await requestOf('alice')) })`. */
export async function requestOf(speaker: Speaker): Promise<PayloadRequest> {
  const payload = await testPayload()
  const headers = await browserHeaders(speaker)
  const { user } = await payload.auth({ headers })
  return createLocalReq({ req: { headers, user }, user: user ?? undefined }, payload)
}
