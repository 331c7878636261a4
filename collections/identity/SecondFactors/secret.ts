import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { env } from '@/src/lib/env'

const algorithm = 'aes-256-gcm'
const ivLength = 12
const tagLength = 16

const key = (): Buffer => Buffer.from(hkdfSync('sha256', env.PAYLOAD_SECRET, '', 'registerhuis second factor', 32))

/** Encrypts a TOTP secret for one account: a row moved to another account can't be opened. */
export function sealSecret(secret: string, user: number): string {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv(algorithm, key(), iv).setAAD(Buffer.from(String(user)))
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64')
}

/** Opens a sealed secret. @throws when it was changed, belongs to another account, or the key differs. */
export function openSecret(sealed: string, user: number): string {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv(algorithm, key(), bytes.subarray(0, ivLength))
    .setAAD(Buffer.from(String(user)))
    .setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
  return Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()]).toString('utf8')
}
