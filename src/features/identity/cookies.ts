import { cookies } from 'next/headers'
import type { Payload } from 'payload'
import { generateExpiredPayloadCookie, generatePayloadCookie } from 'payload/shared'
import { deviceCookie } from '@/collections/identity/Users/operations/known-device'

const settings = (payload: Payload) => ({
  collectionAuthConfig: payload.collections.users.config.auth,
  cookiePrefix: payload.config.cookiePrefix,
})

/** Logs this browser in: Payload's own cookie, set from a server action. */
export async function setSessionCookie(payload: Payload, token: string): Promise<void> {
  const { name, domain, expires, secure } = generatePayloadCookie({
    ...settings(payload),
    token,
    returnCookieAsObject: true,
  })
  const jar = await cookies()
  jar.set({
    name,
    value: token,
    domain,
    expires: new Date(expires ?? 0),
    httpOnly: true,
    path: '/',
    sameSite: 'lax',
    secure,
  })
}

export async function removeSessionCookie(payload: Payload): Promise<void> {
  const { name } = generateExpiredPayloadCookie({ ...settings(payload), returnCookieAsObject: true })
  const jar = await cookies()
  jar.delete(name)
}

/** Remembers that this browser belongs to the account (see known-device.ts). */
export async function setDeviceCookie(token: string): Promise<void> {
  const jar = await cookies()
  jar.set(deviceCookie(token))
}
