import { z } from 'zod'
import type { ChatStatus } from './words'

const answer = z.discriminatedUnion('open', [
  z.object({ open: z.literal(true), until: z.string(), staffPresent: z.boolean() }),
  z.object({
    open: z.literal(false),
    opensAt: z
      .string()
      .nullish()
      .transform((moment) => moment ?? null),
    because: z
      .string()
      .nullish()
      .transform((reason) => reason ?? null),
  }),
])

/** Asks whether one can chat now; null when the portal can't be reached. */
export async function askStatus(): Promise<ChatStatus | null> {
  try {
    const response = await fetch('/api/chat/status', { cache: 'no-store' })
    const read = answer.safeParse(await response.json())
    return response.ok && read.success ? read.data : null
  } catch {
    // No connection: the panel says so and offers what works without.
    return null
  }
}

const own = z.object({ docs: z.array(z.object({ id: z.number() })) })

/** The conversation of this member that isn't closed yet, or null. */
export async function askOpenConversation(): Promise<number | null> {
  try {
    const open = 'where[status][not_equals]=closed&limit=1&depth=0&sort=-id'
    const response = await fetch(`/api/conversations?${open}`, { cache: 'no-store', credentials: 'same-origin' })
    const read = own.safeParse(await response.json())
    return response.ok && read.success ? (read.data.docs[0]?.id ?? null) : null
  } catch {
    // No connection: a new conversation can't begin either, and says so.
    return null
  }
}
