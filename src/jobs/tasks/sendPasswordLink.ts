import { sendPasswordLink as send } from '@/collections/identity/Users/operations/reset-password'
import { defineTask } from '../defineTask'

/**
 * Mails a link to set a new password (KS-ACC-3). Queued for unknown accounts too (user 0), so that asking for a link
 * takes the same time. Run twice it sends a second link; both work once.
 */
export const sendPasswordLink = defineTask<'send-password-link'>({
  slug: 'send-password-link',
  inputSchema: [{ name: 'user', type: 'number', required: true }],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 10_000 } },
  handler: async ({ input, req }) => {
    await send(req, input.user)
    return { output: {} }
  },
})
