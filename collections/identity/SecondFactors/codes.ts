import { createHash, randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

const period = 30

const generator = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer: 'Registerhuis', label, secret: Secret.fromBase32(secret), period, digits: 6, algorithm: 'SHA1' })

/** A new TOTP secret, in base32 as people type it over. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** The `otpauth:` address that an authenticator app reads from the QR code. */
export const setupAddress = (secret: string, email: string): string => generator(secret, email).toString()

/**
 * The time step a code belongs to, or null when it is wrong. One step early or late is accepted.
 * @param now milliseconds since 1970
 */
export function stepOf(secret: string, code: string, now: number): number | null {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const delta = generator(secret).validate({ token, timestamp: now, window: 1 })
  return delta === null ? null : Math.floor(now / 1000 / period) + delta
}

const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** Ten codes for when the telephone is gone, 50 bits each: `ABCDE-FGHJK`. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: 10 }, () => {
    const letters = [...randomBytes(10)].map((byte) => alphabet[byte % alphabet.length]).join('')
    return `${letters.slice(0, 5)}-${letters.slice(5)}`
  })

/** Recovery codes are random, so a plain hash is enough. Case, spaces and the hyphen don't count. */
export const recoveryHash = (code: string): string =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest('base64url')
