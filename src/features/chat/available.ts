import type { Payload } from 'payload'

/** Whether this portal has a chat: the plugin `live-chat` can be taken out. */
export const hasChat = (payload: Payload): boolean => 'conversations' in payload.collections
