import type { Refusal } from './body-limit'

const methods = ['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS']

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/**
 * Judges the method and the address before Next sees them: it answers what it can't decode, or an unusual method, with
 * a bare server error, and PostgreSQL takes no NUL.
 * @param url path and query as they came in
 * @returns why it is refused, or null
 */
export function refuseAddress(method: string, url: string): Refusal | null {
  if (!methods.includes(method)) return { status: 405, message: 'Dit verzoek kan hier niet.' }
  if (/%00/.test(url) || !isReadable(url.split('?', 1)[0] ?? '')) {
    return { status: 400, message: 'Dit adres klopt niet. Kijk na of je de hele link hebt overgenomen.' }
  }
  return null
}
