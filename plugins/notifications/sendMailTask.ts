import { defineTask } from '@/src/jobs/defineTask'
import { maxAttempts, sendMail } from './sendMail'

/** Sends one mail of the outbox. The mail itself decides when it gives up; see sendMail. */
export const sendMailTask = defineTask<'send-mail'>({
  slug: 'send-mail',
  inputSchema: [{ name: 'mail', type: 'number', required: true }],
  retries: { attempts: maxAttempts, backoff: { type: 'exponential', delay: 15_000 } },
  handler: async ({ input, req }) => {
    await sendMail(req, input.mail)
    return { output: {} }
  },
})
