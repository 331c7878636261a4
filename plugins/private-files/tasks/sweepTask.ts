import { defineTask } from '@/src/jobs/defineTask'
import type { FileServices } from '../options'
import { rescan } from './rescan'
import { sweep } from './sweep'

/** Once an hour: removes what no row names, erases abandoned uploads, scans what is in quarantine. */
export const sweepTask = (services: FileServices) =>
  defineTask<'sweepFiles'>({
    slug: 'sweepFiles',
    label: 'Bestanden opruimen',
    retries: { attempts: 3, backoff: { type: 'exponential', delay: 60_000 } },
    schedule: [{ cron: '0 17 * * * *', queue: 'default' }],
    handler: async ({ req }) => {
      const swept = await sweep(req, services.storage, new Date())
      const rescanned = await rescan(req, services)
      req.payload.logger.info({ ...swept, ...rescanned }, 'private files swept')
      return { output: {} }
    },
  })
