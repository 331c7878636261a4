import type { TaskConfig } from 'payload'
import { defineTask } from '@/src/jobs/defineTask'
import { closeIdle } from './operations/closeIdle'
import type { LiveChatOptions } from './options'

/** Closes chats that went quiet and outlived the hours of the chat (KS-SRV-8). */
export const chatDayTask = (options: LiveChatOptions): TaskConfig<'chat-day'> =>
  defineTask<'chat-day'>({
    slug: 'chat-day',
    inputSchema: [],
    outputSchema: [{ name: 'closed', type: 'number', required: true }],
    retries: { attempts: 3, backoff: { type: 'exponential', delay: 60_000 } },
    schedule: [{ cron: '0 */10 * * * *', queue: 'maintenance' }],
    handler: async ({ req }) => ({ output: { closed: await closeIdle(req.payload, options, new Date()) } }),
  })
