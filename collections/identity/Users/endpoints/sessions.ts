import { generateCookie } from 'payload/shared'
import { everyone, signedIn } from '@/src/access/rules'
import { endpoint } from '@/src/lib/endpoint'
import { readBody } from '@/src/lib/read-body'
import { deviceCookie } from '../operations/known-device'
import { logOut, refreshSession } from '../operations/log-out'
import { login } from '../operations/login'
import { expiredSessionCookie, sessionCookie } from '../operations/session-cookie'
import { loginSchema } from '../schema'

const cookies = (...values: string[]): Headers => {
  const headers = new Headers()
  for (const value of values) headers.append('Set-Cookie', value)
  return headers
}

/** `POST /api/users/login` `{ email | username, password, totp? }` (KS-ACC-3) */
const loginEndpoint = endpoint({
  path: '/login',
  method: 'post',
  access: everyone,
  handler: async (req) => {
    const { token, exp, user, device } = await login(req, await readBody(req, loginSchema))
    const known = generateCookie<string>({ ...deviceCookie(device), sameSite: 'Lax', returnCookieAsObject: false })
    return Response.json(
      { message: 'Je bent ingelogd.', token, exp, user: { ...user, collection: 'users' } },
      { headers: cookies(sessionCookie(req.payload, token), known) },
    )
  },
})

/** `POST /api/users/logout`; `?allSessions=true` on every device. Also when nobody is logged in, so that the cookie goes. */
const logoutEndpoint = endpoint({
  path: '/logout',
  method: 'post',
  access: everyone,
  handler: async (req) => {
    await logOut(req, { everywhere: req.searchParams.get('allSessions') === 'true' })
    return Response.json({ message: 'Je bent uitgelogd.' }, { headers: cookies(expiredSessionCookie(req.payload)) })
  },
})

/** `POST /api/users/logout-everywhere` (KS-ACC-3) */
const logoutEverywhereEndpoint = endpoint({
  path: '/logout-everywhere',
  method: 'post',
  access: signedIn,
  handler: async (req) => {
    await logOut(req, { everywhere: true })
    return Response.json(
      { message: 'Je bent op al je apparaten uitgelogd.' },
      { headers: cookies(expiredSessionCookie(req.payload)) },
    )
  },
})

/** `POST /api/users/refresh-token`: the back office keeps its session alive with it. */
const refreshEndpoint = endpoint({
  path: '/refresh-token',
  method: 'post',
  access: signedIn,
  handler: async (req) => {
    const { refreshedToken, exp, user } = await refreshSession(req)
    return Response.json({ exp, user }, { headers: cookies(sessionCookie(req.payload, refreshedToken)) })
  },
})

export const sessionEndpoints = [loginEndpoint, logoutEndpoint, logoutEverywhereEndpoint, refreshEndpoint]
