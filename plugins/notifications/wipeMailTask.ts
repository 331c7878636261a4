import { defineTask } from '@/src/jobs/defineTask'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'

/**
 * Empties mails that are no longer needed; what stays says that there was a mail, to whom, and when.
 * Secrets that never left go after two days: the links in them no longer work by then.
 */
export const wipeMailTask = defineTask<'wipe-mail'>({
  slug: 'wipe-mail',
  inputSchema: [],
  outputSchema: [{ name: 'wiped', type: 'number', required: true }],
  retries: { attempts: 3, backoff: { type: 'exponential', delay: 60_000 } },
  schedule: [{ cron: '0 40 3 * * *', queue: 'maintenance' }],
  handler: async ({ req }) => {
    const portal = await req.payload.findGlobal({ slug: 'portal', ...asSystem(req, 'how long mails are kept') })
    const rows = await query(
      req,
      sql`UPDATE outbox SET html = NULL, text = NULL, sealed = NULL
           WHERE state <> 'waiting'
             AND (((html IS NOT NULL OR text IS NOT NULL)
                   AND coalesce(sent_at, updated_at) < now() - make_interval(days => ${portal.mailRetentionDays}::int))
                  OR (sealed IS NOT NULL AND updated_at < now() - interval '2 days'))
           RETURNING id`,
    )
    return { output: { wiped: rows.length } }
  },
})
