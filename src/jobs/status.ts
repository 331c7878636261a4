import { createLocalReq, type Payload } from 'payload'
import { query, sql } from '@/src/lib/sql'
import { workerLock } from './WorkerConnection'

/**
 * Whether jobs get done: some process holds the place of the worker, and it isn't stuck (work has waited for more than
 * five minutes while nothing moved).
 * @throws when the database can't be asked
 */
export async function jobsStatus(payload: Payload): Promise<'ok' | 'down'> {
  const req = await createLocalReq({}, payload)
  const [row] = await query(
    req,
    sql`WITH worker AS (
          SELECT min(activity.backend_start) AS since
            FROM pg_locks lock JOIN pg_stat_activity activity USING (pid)
           WHERE lock.locktype = 'advisory' AND lock.granted AND lock.classid = 0 AND lock.objid = ${workerLock}
             AND lock.database = (SELECT oid FROM pg_database WHERE datname = current_database())
        ), work AS (
          SELECT (SELECT min(coalesce(wait_until, created_at)) FROM payload_jobs
                   WHERE completed_at IS NULL AND NOT has_error AND NOT processing) AS oldest,
                 (SELECT max(updated_at) FROM payload_jobs) AS moved
        )
        SELECT since IS NOT NULL
               AND (oldest IS NULL OR greatest(oldest, since, moved) > now() - interval '5 minutes') AS ok
          FROM worker, work`,
  )
  return row?.ok === true ? 'ok' : 'down'
}
