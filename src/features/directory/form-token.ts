import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

const keyFrom = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', 'registerhuis/contact-form', 32))

const sign = (secret: string, slug: string, at: string): string =>
  createHmac('sha256', keyFrom(secret)).update(`${slug}\n${at}`).digest('base64url')

/** Says when the form of this therapist was shown, in a way that nobody else can write. */
export function formToken(secret: string, slug: string, now: Date): string {
  const at = String(now.getTime())
  return `${at}.${sign(secret, slug, at)}`
}

/** How many seconds ago that was; null when it isn't a token of ours for this therapist. */
export function tokenAge(secret: string, slug: string, token: string, now: Date): number | null {
  const [, at, signed] = /^(\d{13})\.([\w-]{43})$/.exec(token) ?? []
  if (!at || !signed) return null
  const [given, right] = [Buffer.from(signed), Buffer.from(sign(secret, slug, at))]
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null
  const seconds = (now.getTime() - Number(at)) / 1000
  return seconds < 0 ? null : seconds
}
