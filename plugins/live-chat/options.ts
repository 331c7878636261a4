import type { PayloadRequest } from 'payload'
import type { ChatHours } from '@/src/domain/chat/hours'

/** Days on which nobody works, as the rest of the portal has them. */
export type DaysOff = Pick<ChatHours, 'liberationDay' | 'goodFriday' | 'closures'>

/** One turn of a talk with the assistant. */
export type Turn = { author: 'member' | 'assistant'; body: string }

export type LiveChatOptions = {
  /** On which days nobody works. */
  daysOff: (req: PayloadRequest) => Promise<DaysOff>
  /**
   * What was said with the assistant, when the thread is of who asks (`therapist` null: of nobody in particular); null when there
   * is no such thread. Left out: there is no assistant.
   */
  turnsOf?: (req: PayloadRequest, thread: string, therapist: number | null) => Promise<Turn[] | null>
}
