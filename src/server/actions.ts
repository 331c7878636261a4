import type { IncomingHttpHeaders } from 'node:http'
import { z } from 'zod'
import type { Refusal } from './body-limit'

const manifest = z.object({ node: z.record(z.string(), z.unknown()) })

/**
 * The server actions of a build.
 * @param file content of Next's server-reference-manifest.json
 */
export const actionsOf = (file: string): ReadonlySet<string> =>
  new Set(Object.keys(manifest.parse(JSON.parse(file)).node))

/** A page's form or button; what goes to /api is none, whatever its headers say. */
function isAction(method: string, path: string, headers: IncomingHttpHeaders): boolean {
  if (method !== 'POST' || path.startsWith('/api/')) return false
  return headers['next-action'] !== undefined || /^multipart\/form-data/i.test(headers['content-type'] ?? '')
}

function isFromElsewhere({ origin, ...headers }: IncomingHttpHeaders): boolean {
  if (origin === undefined) return false
  return !URL.canParse(origin) || new URL(origin).host !== headers['x-forwarded-host']
}

/**
 * Judges a call of a server action before Next does: it answers a made-up one, or one of another site, with a server
 * error, and writes that in the log. Someone with a page from before an update gets to read what to do.
 * @param headers after the forwarding headers were made true
 * @param known the actions of this build; null while developing, when they come and go
 * @returns why it is refused, or null
 */
export function refuseAction(
  method: string,
  path: string,
  headers: IncomingHttpHeaders,
  known: ReadonlySet<string> | null,
): Refusal | null {
  if (!isAction(method, path, headers)) return null
  if (isFromElsewhere(headers)) {
    return { status: 403, message: 'Dit verzoek komt van een andere site. Open het portaal zelf en probeer het daar.' }
  }
  const action = headers['next-action']
  if (action === undefined || known === null || known.has([action].flat().join())) return null
  return {
    status: 404,
    message: 'Deze knop hoort bij een oudere versie van de pagina. Ververs de pagina en probeer het opnieuw.',
    // Next's own script reads this one.
    headers: { 'x-nextjs-action-not-found': '1' },
  }
}
