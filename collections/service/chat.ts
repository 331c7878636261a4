import type { LiveChatOptions } from '@/plugins/live-chat/options'
import { openingHours } from './CallAppointments/calls/hours'

/** What the chat takes from the rest of the portal (KS-SRV-8): the days on which nobody calls, nobody chats either. */
export const chat: LiveChatOptions = {
  daysOff: async (req) => {
    const { liberationDay, goodFriday, closures } = await openingHours(req, null)
    const everybody = closures.filter(({ account }) => account === null)
    return { liberationDay, goodFriday, closures: everybody }
  },
}
