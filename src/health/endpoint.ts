import { everyone } from '@/src/access/rules'
import { jobsStatus } from '@/src/jobs/status'
import { endpoint } from '@/src/lib/endpoint'
import { version } from '../../package.json'
import { database, judge, storage } from './checks'

/** GET /api/health: for a load balancer or a monitor. 503 as soon as one part is down; says nothing about why. */
export const health = endpoint({
  path: '/health',
  method: 'get',
  access: everyone,
  handler: async (req) => {
    const [databaseNow, storageNow, jobs] = await Promise.all([
      judge(() => database(req)),
      judge(() => storage()),
      judge(() => jobsStatus(req.payload)),
    ])
    const healthy = [databaseNow, storageNow, jobs].every((verdict) => verdict === 'ok')
    return Response.json(
      { status: healthy ? 'ok' : 'down', database: databaseNow, storage: storageNow, jobs, version },
      { status: healthy ? 200 : 503, headers: { 'cache-control': 'no-store' } },
    )
  },
})
