import { factoryPassword } from '../factories/users'
import { emailOf, type PersonaName } from '../support/personas'

/** Logs a persona in as the login page does. @returns the session cookie */
export async function cookieOf(url: string, name: PersonaName): Promise<string> {
  const reply = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url, 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({ email: emailOf(name), password: factoryPassword }),
  })
  const cookie = reply.headers.getSetCookie().find((line) => line.startsWith('payload-token='))
  if (!cookie) throw new Error(`${name} could not log in: ${reply.status} ${await reply.text()}`)
  return cookie.split(';', 1)[0] ?? ''
}

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
