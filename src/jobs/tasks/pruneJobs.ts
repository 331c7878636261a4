import { query, sql } from '@/src/lib/sql'
import { defineTask } from '../defineTask'

/** Removes jobs that were done, or given up, more than 30 days ago. */
export const pruneJobs = defineTask<'prune-jobs'>({
  slug: 'prune-jobs',
  inputSchema: [],
  outputSchema: [{ name: 'removed', type: 'number', required: true }],
  retries: { attempts: 3, backoff: { type: 'exponential', delay: 60_000 } },
  schedule: [{ cron: '0 20 3 * * *', queue: 'maintenance' }],
  handler: async ({ req }) => {
    const rows = await query(
      req,
      sql`DELETE FROM payload_jobs
           WHERE (completed_at IS NOT NULL OR has_error) AND updated_at < now() - interval '30 days'
           RETURNING id`,
    )
    return { output: { removed: rows.length } }
  },
})
