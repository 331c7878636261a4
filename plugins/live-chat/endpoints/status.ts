import type { Endpoint, PayloadRequest } from 'payload'
import { everyone } from '@/src/access/rules'
import { chatOpen, type Opening } from '@/src/domain/chat/hours'
import { endpoint } from '@/src/lib/endpoint'
import { staffPresent } from '../hub/presence'
import { chatSettings } from '../operations/settings'
import type { LiveChatOptions } from '../options'

/** Whether there is chat now, when there is again, and whether somebody is there. Three queries. */
export async function chatStatus(
  req: PayloadRequest,
  options: LiveChatOptions,
  now: Date,
): Promise<Opening & { staffPresent: boolean }> {
  const { hours } = await chatSettings(req, options)
  return { ...chatOpen(now, hours), staffPresent: await staffPresent(req, null) }
}

/** `GET /api/chat/status`: the same for everyone; of nobody in particular. */
export const statusEndpoint = (options: LiveChatOptions): Endpoint =>
  endpoint({
    path: '/chat/status',
    method: 'get',
    access: everyone,
    handler: async (req) =>
      Response.json(await chatStatus(req, options, new Date()), { headers: { 'Cache-Control': 'no-store' } }),
  })
