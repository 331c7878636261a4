import type { TaskConfig } from 'payload'
import { chainLines } from './chainLines'

/** Chains new lines every minute. Safe to run twice: a line is chained once. */
export const chainTask: TaskConfig<'chainAudit'> = {
  slug: 'chainAudit',
  label: 'Logboek verzegelen',
  retries: { attempts: 3, backoff: { type: 'exponential', delay: 5000 } },
  schedule: [{ cron: '* * * * *', queue: 'default' }],
  handler: async ({ req }) => {
    while ((await chainLines(req)) > 0);
    return { output: {} }
  },
}
