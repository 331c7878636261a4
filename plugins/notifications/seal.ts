import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { z } from 'zod'

const algorithm = 'aes-256-gcm'
const ivLength = 12
const tagLength = 16
/** A file that goes along, itself encrypted for the receiver. */
const attachment = z.object({ name: z.string(), type: z.string(), base64: z.base64() })
const content = z.object({
  html: z.string(),
  text: z.string(),
  replyTo: z.string().optional(),
  attachments: z.array(attachment).optional(),
})

export type Attachment = z.infer<typeof attachment>
export type Content = z.infer<typeof content>

const keyFrom = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', 'registerhuis/outbox', 32))

/** Encrypts the body of a mail that holds a secret, so that neither staff nor a database dump shows it. */
export function seal(body: Content, secret: string): string {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv(algorithm, keyFrom(secret), iv)
  const encrypted = Buffer.concat([cipher.update(JSON.stringify(body), 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), encrypted]).toString('base64')
}

/** Opens what `seal` closed. @throws when it was changed, or sealed with another secret. */
export function unseal(sealed: string, secret: string): Content {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv(algorithm, keyFrom(secret), bytes.subarray(0, ivLength), {
    authTagLength: tagLength,
  })
  decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
  const text = Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()]).toString('utf8')
  return content.parse(JSON.parse(text))
}
