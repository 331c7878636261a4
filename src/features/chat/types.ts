import { z } from 'zod'

const file = z.object({ id: z.number(), name: z.string(), size: z.number() })

/** A message as one side of a conversation sees it. */
export const shownMessage = z.object({
  seq: z.number().int().positive(),
  author: z.enum(['member', 'visitor', 'staff', 'assistant', 'system']),
  /** Whether who reads this wrote it. */
  own: z.boolean(),
  /** Of the colleague who wrote it. */
  name: z.string().nullable(),
  body: z.string(),
  file: file.nullable(),
  sentAt: z.string(),
  /** Only on one's own: which of the messages on their way it was. */
  clientKey: z.string().nullable(),
  /** A note between colleagues; only they are sent any. */
  internal: z.boolean().optional(),
})

/** How a conversation stands. */
export const conversationState = z.object({
  status: z.enum(['waiting', 'active', 'closed']),
  /** The name of the colleague at the other side. */
  with: z.string().nullable(),
  /** The last message that the other side has read. */
  readByOther: z.number().int().nonnegative(),
})

export type ShownMessage = z.infer<typeof shownMessage>
export type ConversationState = z.infer<typeof conversationState>

/** What an event carries; null when it was cut off on its way: the stream comes again with what was missed. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Nothing that can be read.
    return null
  }
}
