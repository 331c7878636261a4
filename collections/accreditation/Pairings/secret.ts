import { createHash, randomBytes } from 'node:crypto'

/** A code or token that can't be guessed: 192 bits. */
export const newSecret = (): string => randomBytes(24).toString('base64url')

/** What is kept of it. */
export const digest = (secret: string): string => createHash('sha256').update(secret).digest('base64url')
