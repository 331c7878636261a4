import { factoryPassword } from '../factories/users'
import { emailOf, type PersonaName } from '../support/personas'

/** Logs somebody with the password of the personas in as the login page does. @returns the session cookie */
export async function cookieFor(url: string, email: string): Promise<string> {
  const reply = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ email, password: factoryPassword }),
  })
  const cookie = reply.headers.getSetCookie().find((line) => line.startsWith('payload-token='))
  if (!cookie) throw new Error(`${email} could not log in: ${reply.status} ${await reply.text()}`)
  return cookie.split(';', 1)[0] ?? ''
}

/** The same for a persona. */
export const cookieOf = (url: string, name: PersonaName): Promise<string> => cookieFor(url, emailOf(name))

/** What a browser sends when it opens a page. */
export async function pageHeaders(url: string, name: PersonaName | null): Promise<Record<string, string>> {
  return {
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document',
    'sec-fetch-site': 'none',
    'accept-encoding': 'gzip',
    ...(name ? { cookie: await cookieOf(url, name) } : {}),
  }
}
