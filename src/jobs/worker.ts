import { createLocalReq, type Payload } from 'payload'
import { env } from '@/src/lib/env'
import { query, sql } from '@/src/lib/sql'
import { WorkerConnection } from './WorkerConnection'

export type Worker = {
  /** Lets the running jobs finish, starts no new ones, and frees the place for another process. */
  stop: () => Promise<void>
}

/** How often a waiting process looks whether the place of the worker is free. */
const takeoverInterval = 1_500
/** Jobs that wait for a moment (a retry, a schedule) send no news; the worker looks this often. */
const idleInterval = 2_000
const scheduleInterval = 30_000
const jobsAtOnce = 5

/**
 * Starts this process's worker. Of all processes on one database, one works; the others wait for its place.
 * One loop for the life of the process: whatever goes wrong, it tries again.
 */
export function startWorker(payload: Payload): Worker {
  const state: State = { payload, stopping: false, connection: null }
  const finished = keepGoing(state)
  return {
    stop: async () => {
      state.stopping = true
      state.connection?.wakeUp()
      await finished
    },
  }
}

type State = { payload: Payload; stopping: boolean; connection: WorkerConnection | null }

async function keepGoing(state: State): Promise<void> {
  while (!state.stopping) {
    try {
      state.connection = await WorkerConnection.open(env.DATABASE_URL)
      await takeTurn(state, state.connection)
    } catch (error) {
      state.payload.logger.warn({ reason: reasonOf(error) }, 'worker stopped, trying again')
      await new Promise((resolve) => setTimeout(resolve, takeoverInterval))
    } finally {
      await state.connection?.close()
      state.connection = null
    }
  }
}

/** Waits for the place, then works until told to stop. @throws when the connection is lost */
async function takeTurn(state: State, connection: WorkerConnection): Promise<void> {
  while (!state.stopping) {
    if (await connection.tryLock()) return work(state, connection)
    await connection.waitForWork(takeoverInterval)
  }
}

async function work(state: State, connection: WorkerConnection): Promise<void> {
  const { payload } = state
  payload.logger.info('worker active')
  await releaseInterrupted(payload)
  let scheduledAt = 0
  while (!state.stopping) {
    await connection.check()
    if (Date.now() - scheduledAt > scheduleInterval) {
      scheduledAt = Date.now()
      await payload.jobs.handleSchedules({ allQueues: true })
    }
    const { noJobsRemaining } = await payload.jobs.run({ allQueues: true, limit: jobsAtOnce, silent: { info: true } })
    if (noJobsRemaining) await connection.waitForWork(idleInterval)
  }
}

/** Jobs that a crash left marked as running run again; only the worker in place may say so. */
async function releaseInterrupted(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  const rows = await query(
    req,
    sql`UPDATE payload_jobs SET processing = false, updated_at = now()
         WHERE processing AND completed_at IS NULL RETURNING id`,
  )
  if (rows.length > 0) payload.logger.warn({ jobs: rows.length }, 'worker: running jobs again after an interruption')
}

/** Class of an error without its message: messages of the database carry values. */
function reasonOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code)
  return error instanceof Error ? error.constructor.name : 'unknown'
}
