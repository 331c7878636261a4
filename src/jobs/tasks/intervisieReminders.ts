import { remindToConfirm } from '@/collections/intervisie/IntervisieReports/jobs/remind'
import { defineTask } from '../defineTask'

/** Reminds who is named in a report of their group and didn't answer. Looks at moments, not at when it ran last. */
export const intervisieReminders = defineTask<'intervisie-reminders'>({
  slug: 'intervisie-reminders',
  inputSchema: [],
  outputSchema: [{ name: 'reminded', type: 'number', required: true }],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 60_000 } },
  // By day, so that the mail doesn't come at night; a second run finds nothing to do.
  schedule: [{ cron: '0 40 7 * * *', queue: 'maintenance' }],
  handler: async ({ req }) => {
    const { done, failed } = await remindToConfirm(req.payload, new Date())
    if (failed > 0) throw new Error(`reminding failed for ${failed} participants`)
    return { output: { reminded: done } }
  },
})
