import { turnsIn } from '@/plugins/assistant/turns'
import type { LiveChatOptions, Turn } from '@/plugins/live-chat/options'
import type { Readers } from '@/plugins/private-files/options'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { query, sql } from '@/src/lib/sql'
import { openingHours } from './CallAppointments/calls/hours'

/** What the chat takes from the rest of the portal (KS-SRV-8): the days on which nobody calls, nobody chats either. */
export const chat: LiveChatOptions = {
  daysOff: async (req) => {
    const { liberationDay, goodFriday, closures } = await openingHours(req, null)
    const everybody = closures.filter(({ account }) => account === null)
    return { liberationDay, goodFriday, closures: everybody }
  },
  turnsOf: async (req, thread) => {
    const turns = await turnsIn(req, await getViewer(req), thread)
    return turns.length > 0 ? turns.flatMap(asTalked) : null
  },
}

/** A question and its answer as two messages of a conversation. */
const asTalked = ({ question, text }: { question: string; text: string }): Turn[] => [
  { author: 'member', body: question },
  { author: 'assistant', body: text },
]

/** A file that a member sent along in a chat: also for who answers chats of their organisation. */
export const readByAnswerer: Readers[string] = async (req, viewer, message) => {
  const [row] = await query(req, sql`SELECT organisation_id AS organisation FROM messages WHERE id = ${message}`)
  return typeof row?.organisation === 'number' && mayWithin(viewer, 'answerChats', row.organisation)
}
