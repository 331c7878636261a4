import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

const keyFrom = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', 'registerhuis/contact-form', 32))

const sign = (secret: string, subject: string, at: string): string =>
  createHmac('sha256', keyFrom(secret)).update(`${subject}\n${at}`).digest('base64url')

/**
 * Says when a form that anybody may send was shown, in a way that nobody else can write.
 * @param subject what the form is about, such as the address of a therapist: a token of another one is no good
 */
export function formToken(secret: string, subject: string, now: Date): string {
  const at = String(now.getTime())
  return `${at}.${sign(secret, subject, at)}`
}

/** How many seconds ago that was; null when it isn't a token of ours for this subject. */
export function tokenAge(secret: string, subject: string, token: string, now: Date): number | null {
  const [, at, signed] = /^(\d{13})\.([\w-]{43})$/.exec(token) ?? []
  if (!at || !signed) return null
  const [given, right] = [Buffer.from(signed), Buffer.from(sign(secret, subject, at))]
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null
  const seconds = (now.getTime() - Number(at)) / 1000
  return seconds < 0 ? null : seconds
}
