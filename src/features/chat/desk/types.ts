import { z } from 'zod'

/** A conversation as it stands in the list of who works here. */
export const listedConversation = z.object({
  id: z.number(),
  organisationName: z.string().nullable(),
  /** null: a visitor of an organisation's own site. */
  therapist: z.number().nullable(),
  who: z.string().nullable(),
  number: z.string().nullable(),
  status: z.enum(['waiting', 'active', 'closed']),
  mine: z.boolean(),
  staffName: z.string().nullable(),
  page: z.string().nullable(),
  origin: z.string().nullable(),
  openedAt: z.string(),
  lastMessageAt: z.string().nullable(),
  lastBody: z.string().nullable(),
  lastAuthor: z.enum(['member', 'visitor', 'staff', 'assistant', 'system']).nullable(),
  unread: z.number(),
})

export type ListedConversation = z.infer<typeof listedConversation>

/** Everything that isn't closed, as it is told when the list (again) begins. */
export const snapshot = z.object({ conversations: z.array(listedConversation) })

export const colleagueList = z.object({
  colleagues: z.array(z.object({ id: z.number(), name: z.string(), present: z.boolean(), self: z.boolean() })),
})

export type Colleague = z.infer<typeof colleagueList>['colleagues'][number]

/** An answer that is often given. */
export type CannedAnswer = { id: number; title: string; body: string }
