import { sendToInsurer } from '@/collections/aov/AovApplications/operations/send'
import { defineTask } from '../defineTask'

/** Hands an application for disability insurance to the insurer (KS-AOV-1). Run twice it sends once: `round` names the sending. */
export const aovSend = defineTask<'aov-send'>({
  slug: 'aov-send',
  inputSchema: [
    { name: 'application', type: 'number', required: true },
    { name: 'round', type: 'number', required: true },
  ],
  retries: { attempts: 8, backoff: { type: 'exponential', delay: 30_000 } },
  handler: async ({ input, req }) => {
    await sendToInsurer(req, input.application, input.round)
    return { output: {} }
  },
})
