import type { PayloadRequest } from 'payload'
import { getViewer } from '@/src/access/viewer'
import { forbidden } from '@/src/lib/errors/refusals'
import { limit } from '@/src/lib/rate-limit'
import type { LiveChatOptions, Turn } from '../options'
import { startAsMember } from './start'

/**
 * Begins a conversation with what a member said with the assistant (KS-SRV-9): staff see it from its first word. Handed over twice,
 * it is the same conversation.
 * @returns its id
 * @throws APIError 403 without a member · 409 the chat is closed, with when it opens
 */
export const handover =
  (options: LiveChatOptions) =>
  async (req: PayloadRequest, thread: string, turns: readonly Turn[], page: string | null = null): Promise<number> => {
    const viewer = await getViewer(req)
    if (!viewer?.therapist) throw forbidden('Log in om met een medewerker te chatten.')
    const { id: therapist, organisation } = viewer.therapist
    await limit(req, 'chat-start', therapist)
    return startAsMember(req, options, { therapist, organisation, page, thread: { id: thread, turns } }, new Date())
  }
