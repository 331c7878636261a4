import { createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Goes into a signing secret together with the server's own secret. */
export const newSalt = (): string => randomBytes(24).toString('base64url')

const keyOf = (server: string, salt: string): Buffer =>
  Buffer.from(hkdfSync('sha256', server, salt, 'registerhuis/webhook', 32))

/**
 * The signing secret of an endpoint, as the receiver gets it (Standard Webhooks: `whsec_` and base64).
 * It is made anew each time it is needed: nothing secret is stored.
 */
export const secretOf = (server: string, salt: string): string => `whsec_${keyOf(server, salt).toString('base64')}`

/** How long a replaced secret still signs too, so that the receiver has time to change it. */
export const overlapHours = 24

type Salts = { salt: string; previousSalt: string | null; renewedAt: Date | null }

/** The salts that count at this moment: the one in force, and for a day the one before. */
export function saltsInForce({ salt, previousSalt, renewedAt }: Salts, now: Date): string[] {
  const overlaps = renewedAt !== null && now.getTime() - renewedAt.getTime() < overlapHours * 3_600_000
  return previousSalt !== null && overlaps ? [salt, previousSalt] : [salt]
}

type Message = { id: string; seconds: number; body: string }

/** The headers that prove who sent a message, and that it wasn't changed (Standard Webhooks 1.0). */
export function signedHeaders(server: string, salts: readonly string[], { id, seconds, body }: Message) {
  const signatures = salts.map(
    (salt) => `v1,${createHmac('sha256', keyOf(server, salt)).update(`${id}.${seconds}.${body}`).digest('base64')}`,
  )
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signatures.join(' '),
  }
}
