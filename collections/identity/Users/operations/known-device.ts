import { createHmac, hkdfSync, randomUUID, timingSafeEqual } from 'node:crypto'
import { type PayloadRequest, parseCookies } from 'payload'
import { env } from '@/src/lib/env'

/**
 * A browser that once logged in to an account carries a signed token that says so (OWASP "device cookies"). Its wrong
 * passwords are counted apart, so that strangers who try an account can't lock its owner out. It gives no access.
 */
const cookieName = 'registerhuis-device'
const year = 365 * 24 * 60 * 60

const sign = (text: string): string => {
  const key = Buffer.from(hkdfSync('sha256', env.PAYLOAD_SECRET, '', 'registerhuis known device', 32))
  return createHmac('sha256', key).update(text).digest('base64url')
}

/** A token for a device that just proved to belong to this account. */
export function deviceToken(user: number): string {
  const device = randomUUID()
  return `${user}.${device}.${sign(`${user}.${device}`)}`
}

/** The id of the device behind `req`, when it is known to this account. */
export function knownDevice(req: PayloadRequest, user: number): string | null {
  const [owner, device, signature] = parseCookies(req.headers).get(cookieName)?.split('.') ?? []
  if (owner !== String(user) || !device || !signature) return null
  const expected = Buffer.from(sign(`${owner}.${device}`))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given) ? device : null
}

/** The cookie that carries a device token. */
export const deviceCookie = (token: string) => ({
  name: cookieName,
  value: token,
  httpOnly: true,
  path: '/',
  sameSite: 'lax' as const,
  secure: env.SERVER_URL.startsWith('https:'),
  maxAge: year,
})
