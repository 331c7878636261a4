import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** A code is shown this long, and works as long again: for who scans it just before it changes. */
export const stepSeconds = 30
/** How long someone who scanned may take to log in and confirm. */
const ticketSeconds = 600

const sign = (secret: string, text: string): string => createHmac('sha256', secret).update(text).digest('base64url')

const same = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

export const newSecret = (): string => randomBytes(32).toString('base64url')

/** The number of the step of a moment. */
export const stepOf = (now: Date): number => Math.floor(now.getTime() / 1000 / stepSeconds)

/** Seconds until the code changes. */
export const secondsLeft = (now: Date): number => stepSeconds - (Math.floor(now.getTime() / 1000) % stepSeconds)

/** The code of a meeting on its provider's screen, in one step of half a minute. */
export const codeAt = (secret: string, session: number, step: number): string =>
  sign(secret, `code/${session}/${step}`).slice(0, 16)

/** Whether a code is on the screen now, or was just before. */
export const isCurrent = (secret: string, session: number, code: string, now: Date): boolean =>
  [0, 1].some((ago) => same(codeAt(secret, session, stepOf(now) - ago), code))

/** Proof that someone scanned a code in time; they may still have to log in. */
export function ticketFor(secret: string, session: number, now: Date): string {
  const until = Math.floor(now.getTime() / 1000) + ticketSeconds
  return `${until}.${sign(secret, `ticket/${session}/${until}`)}`
}

/** Whether a ticket is ours and not too old. */
export function isTicket(secret: string, session: number, ticket: string, now: Date): boolean {
  const [until = '', signature = ''] = ticket.split('.')
  if (!/^\d{1,12}$/.test(until) || Number(until) < now.getTime() / 1000) return false
  return same(sign(secret, `ticket/${session}/${until}`), signature)
}
