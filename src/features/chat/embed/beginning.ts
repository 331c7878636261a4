import { z } from 'zod'
import { readJson } from '../types'

/** By what a visitor's first message is known again when it is sent again. */
const beginning = z.object({
  /** Shows from now on whose conversation it is. */
  key: z.string(),
  clientKey: z.string(),
  body: z.string(),
})

export type Beginning = z.infer<typeof beginning>

/** 32 random bytes, in base64url. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const text = btoa(String.fromCharCode(...bytes))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/**
 * What to begin a conversation with (KS-SRV-8): after one of which no answer came, the same conversation, and with the same
 * words the same message.
 * @param before as it was kept; null or unreadable: nothing was sent yet
 */
export function beginningWith(before: string | null, body: string): Beginning {
  const read = beginning.safeParse(readJson(before ?? ''))
  if (!read.success) return { key: newKey(), clientKey: crypto.randomUUID(), body }
  return read.data.body === body ? read.data : { ...read.data, clientKey: crypto.randomUUID(), body }
}
