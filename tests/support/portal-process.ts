import { type ChildProcess, spawn } from 'node:child_process'
import { inject } from 'vitest'
import { freePort } from '@/scripts/lib/free-port'
import { root } from '@/scripts/lib/paths'
import { testEnvironment } from './env'

type LogLine = { level: string; [fact: string]: unknown }

/** A portal of a test itself: it may be killed, and what it writes is kept. */
export type PortalProcess = {
  url: string
  /** What it wrote, on both channels. */
  output: () => string
  /** The lines of its log. */
  log: () => LogLine[]
  /** Whether it said that it runs. */
  isReady: () => boolean
  /** Ends it at once, as a power cut would. */
  kill: () => Promise<void>
  /** Ends it kindly. */
  stop: () => Promise<void>
  /** Its exit code, once it ended. */
  ended: Promise<number | null>
}

function parse(line: string): LogLine[] {
  if (!line.startsWith('{')) return []
  const parsed: unknown = JSON.parse(line)
  return typeof parsed === 'object' && parsed !== null && 'level' in parsed
    ? [{ ...parsed, level: String(parsed.level) }]
    : []
}

async function end(child: ChildProcess, ended: Promise<unknown>, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal)
  await ended
}

/**
 * Starts the production build once more, beside the portal of the browser tests on the same database and files.
 * @param changes variables that differ from those of the other portal
 * @returns when it runs, or ended
 */
export async function startPortalProcess(changes: Record<string, string> = {}): Promise<PortalProcess> {
  const port = await freePort()
  const environment = {
    ...testEnvironment(inject('run'), { database: inject('portal').database, port }),
    HOST: 'localhost',
    LOG_LEVEL: 'info',
    NODE_ENV: 'production' as const,
    ...changes,
  }
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts'], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let output = ''
  let ready = false
  for (const channel of [child.stdout, child.stderr]) channel?.on('data', (chunk) => (output += String(chunk)))
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const running = new Promise<void>((resolve) => child.once('message', () => resolve()))
  await Promise.race([running.then(() => (ready = true)), ended])
  return {
    url: `http://localhost:${port}`,
    output: () => output,
    log: () => output.split('\n').slice(0, -1).flatMap(parse),
    isReady: () => ready,
    kill: () => end(child, ended, 'SIGKILL'),
    stop: () => end(child, ended, 'SIGTERM'),
    ended,
  }
}
