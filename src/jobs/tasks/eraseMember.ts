import { eraseMember as erase } from '@/collections/privacy/erasure/erase'
import { defineTask } from '../defineTask'

/** Erases a member whose request was approved, or whose term is over. Run twice it does nothing the second time. */
export const eraseMember = defineTask<'erase-member'>({
  slug: 'erase-member',
  inputSchema: [{ name: 'request', type: 'number', required: true }],
  // An approved request must be carried out: whatever is in the way, it keeps trying for days.
  retries: { attempts: 20, backoff: { type: 'exponential', delay: 30_000 } },
  handler: async ({ input, req }) => {
    await erase(req.payload, input.request)
    return { output: {} }
  },
})
