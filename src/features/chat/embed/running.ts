import { z } from 'zod'

/** A conversation of a visitor: what shows that it is theirs stays in this frame, until the tab is closed. */
export const running = z.object({
  id: z.number(),
  key: z.string(),
  /** Whether there is an address to mail it to. */
  mail: z.boolean(),
})

export type Running = z.infer<typeof running>
