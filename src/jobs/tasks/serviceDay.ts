import { serviceDay as work } from '@/collections/service/ServiceRequests/jobs/day'
import { defineTask } from '../defineTask'

/** What members asked for and what happens by itself on its day (KS-SRV-3, KS-SRV-4). */
export const serviceDay = defineTask<'service-day'>({
  slug: 'service-day',
  inputSchema: [],
  outputSchema: [{ name: 'effected', type: 'number', required: true }],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 60_000 } },
  // Every hour, as registers-day: a day in the Netherlands doesn't begin at the same hour as the server's.
  schedule: [{ cron: '0 5 * * * *', queue: 'maintenance' }],
  handler: async ({ req }) => {
    const { done, failed } = await work(req.payload, new Date())
    if (failed > 0) throw new Error(`${failed} requests didn't take effect`)
    return { output: { effected: done } }
  },
})
