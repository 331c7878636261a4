import { defineTask } from '@/src/jobs/defineTask'
import { query, sql } from '@/src/lib/sql'

/** How long the content of a message stays, for sending it again. */
export const keptDays = 30

/** Empties messages that are no longer needed; what stays says that there was one, to whom, and when it arrived. */
export const wipeWebhooksTask = defineTask<'wipe-webhooks'>({
  slug: 'wipe-webhooks',
  inputSchema: [],
  outputSchema: [{ name: 'wiped', type: 'number', required: true }],
  retries: { attempts: 3, backoff: { type: 'exponential', delay: 60_000 } },
  schedule: [{ cron: '0 50 3 * * *', queue: 'maintenance' }],
  handler: async ({ req }) => {
    const rows = await query(
      req,
      sql`UPDATE webhook_deliveries SET payload = NULL
           WHERE payload IS NOT NULL AND status <> 'queued'
             AND updated_at < now() - make_interval(days => ${keptDays}::int)
           RETURNING id`,
    )
    return { output: { wiped: rows.length } }
  },
})
