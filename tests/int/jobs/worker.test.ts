import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { queueMail } from '@/plugins/notifications/queueMail'
import { neverBegan } from '@/scripts/lib/processes'
import { jobsStatus } from '@/src/jobs/status'
import { workerLock } from '@/src/jobs/WorkerConnection'
import { startWorker, type Worker } from '@/src/jobs/worker'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'

const script = fileURLToPath(new URL('./worker-process.ts', import.meta.url))
const boot = { timeout: 60_000, interval: 50 }
const seconds = { timeout: 8_000, interval: 50 }

let worker: Worker | null = null
const children: ChildProcess[] = []

afterEach(async () => {
  await worker?.stop()
  worker = null
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

function startProcess(): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', script], { env: process.env, stdio: 'ignore' })
  children.push(child)
  // Node lost it while loading (scripts/lib/processes.ts).
  child.once('exit', (code) => neverBegan(code) && startProcess())
  return child
}

/** Backends of this database that hold the place of the worker. */
async function holders(): Promise<unknown[]> {
  const rows = await query(
    await systemRequest(),
    sql`SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted AND objid = ${workerLock}
           AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  )
  return rows.map(({ pid }) => pid)
}

async function workers(): Promise<number> {
  const rows = await query(
    await systemRequest(),
    sql`SELECT pid FROM pg_stat_activity WHERE application_name = 'registerhuis worker' AND datname = current_database()`,
  )
  return rows.length
}

async function queue(key: string): Promise<void> {
  await queueMail(await systemRequest(), { to: 'a@leden.test', key, template: 'mail-check', props: { name: 'A' } })
}

const stateOf = async (key: string) =>
  (await query(await systemRequest(), sql`SELECT state::text AS state FROM outbox WHERE key = ${key}`))[0]?.state

const becomesDone = (key: string, patience = seconds) =>
  vi.waitFor(async () => expect(await stateOf(key)).toBe('held'), patience)

describe('jobs: the worker', () => {
  it('does what was queued, and is seen to work', async () => {
    const { payload } = await systemRequest()
    expect(await jobsStatus(payload)).toBe('down')
    worker = startWorker(payload)
    await vi.waitFor(async () => expect(await jobsStatus(payload)).toBe('ok'), seconds)
    await queue('worker-plain')
    await becomesDone('worker-plain')
    await worker.stop()
    expect(await jobsStatus(payload)).toBe('down')
  })

  it('runs a job again that a crash left half done', async () => {
    const req = await systemRequest()
    await queue('worker-crashed')
    await query(req, sql`UPDATE payload_jobs SET processing = true WHERE completed_at IS NULL`)
    worker = startWorker(req.payload)
    await becomesDone('worker-crashed')
  })

  it('goes on after the database dropped its connection', async () => {
    const { payload } = await systemRequest()
    worker = startWorker(payload)
    await vi.waitFor(async () => expect(await holders()).toHaveLength(1), seconds)
    const [before] = await holders()
    await query(await systemRequest(), sql`SELECT pg_terminate_backend(${before}::int)`)
    await vi.waitFor(async () => {
      const now = await holders()
      expect(now).toHaveLength(1)
      expect(now[0]).not.toBe(before)
    }, seconds)
    await queue('worker-reconnected')
    await becomesDone('worker-reconnected')
  })

  it('is stuck when work waits for more than five minutes and nothing moves', async () => {
    const req = await systemRequest()
    worker = startWorker(req.payload)
    await vi.waitFor(async () => expect(await jobsStatus(req.payload)).toBe('ok'), seconds)
    await worker.stop()
    await queue('worker-stuck')
    await query(
      req,
      sql`UPDATE payload_jobs SET created_at = now() - interval '1 hour', updated_at = now() - interval '1 hour'`,
    )
    expect(await jobsStatus(req.payload)).toBe('down')
  })

  it('is one process of several; when that is killed, another takes over within seconds', async () => {
    const first = startProcess()
    await vi.waitFor(async () => expect(await holders()).toHaveLength(1), boot)
    const [before] = await holders()
    startProcess()
    await vi.waitFor(async () => expect(await workers()).toBe(2), boot)
    expect(await holders()).toEqual([before])
    await queue('worker-first')
    await becomesDone('worker-first', boot)

    first.kill('SIGKILL')
    await once(first, 'exit')
    await vi.waitFor(async () => {
      const now = await holders()
      expect(now).toHaveLength(1)
      expect(now[0]).not.toBe(before)
    }, seconds)
    await queue('worker-second')
    await becomesDone('worker-second')
  }, 120_000)
})
