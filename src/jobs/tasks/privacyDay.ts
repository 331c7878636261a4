import { expireExports } from '@/collections/privacy/DataExports/expire'
import { retentionDay } from '@/collections/privacy/retention/day'
import { defineTask } from '../defineTask'

/** What is erased because its time is over. Looks at moments, so that a missed run is caught up. */
export const privacyDay = defineTask<'privacy-day'>({
  slug: 'privacy-day',
  inputSchema: [],
  outputSchema: [{ name: 'expired', type: 'number', required: true }],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 60_000 } },
  schedule: [{ cron: '0 25 * * * *', queue: 'maintenance' }],
  handler: async ({ req }) => {
    const { done, failed } = await expireExports(req.payload, new Date())
    const terms = await retentionDay(req.payload, new Date())
    // What went well stays; the rest is tried again.
    if (failed > 0) throw new Error(`erasing failed for ${failed} copies`)
    if (terms.failed.length > 0) throw new Error(`erasing failed for ${terms.failed.join(', ')}`)
    return { output: { expired: done } }
  },
})
