import { defineTask } from '@/src/jobs/defineTask'
import { maxAttempts, sendWebhook } from './sendWebhook'

/** Sends one message to another system. The message itself decides when it gives up; see sendWebhook. */
export const sendWebhookTask = defineTask<'send-webhook'>({
  slug: 'send-webhook',
  inputSchema: [{ name: 'delivery', type: 'number', required: true }],
  retries: { attempts: maxAttempts, backoff: { type: 'exponential', delay: 40_000 } },
  handler: async ({ input, req }) => {
    await sendWebhook(req, input.delivery)
    return { output: {} }
  },
})
