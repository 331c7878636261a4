import type { PayloadRequest } from 'payload'
import { keptSettings } from '@/plugins/live-chat/operations/settings'
import type { Block } from '@/src/domain/chat/hours'
import { hasChat } from './available'

/** The hours of the chat for on a page (KS-SRV-8); the usual ones as long as nobody set them, null without a chat. One query. */
export async function chatHours(req: PayloadRequest): Promise<readonly Block[] | null> {
  return hasChat(req.payload) ? (await keptSettings(req)).blocks : null
}
