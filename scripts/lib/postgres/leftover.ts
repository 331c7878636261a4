import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Whether a process exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** The command line of a process, '' when it can't be read. */
export function commandOf(pid: number): string {
  if (existsSync('/proc/self/cmdline')) {
    const path = `/proc/${pid}/cmdline`
    return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\0', ' ') : ''
  }
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/** The server that runs on this data folder, as its own lock file tells; null when none does. */
export function runningServer(dataFolder: string): { pid: number; port: number } | null {
  const lock = join(dataFolder, 'postmaster.pid')
  if (!existsSync(lock)) return null
  const lines = readFileSync(lock, 'utf8').split('\n')
  const pid = Number(lines[0])
  const port = Number(lines[3])
  return pid > 0 && isAlive(pid) && commandOf(pid).includes(dataFolder) ? { pid, port } : null
}

/** Stops a server fast but cleanly; the hard way after 20 s. */
export async function stopServer(pid: number): Promise<void> {
  if (!isAlive(pid)) return
  process.kill(pid, 'SIGINT')
  for (const deadline = Date.now() + 20_000; isAlive(pid); await wait(25)) {
    if (Date.now() > deadline) {
      process.kill(pid, 'SIGQUIT')
      await wait(1_000)
      return
    }
  }
}

/** Clears what a killed start left behind: its server when that still runs, and a lock file that points at nobody. */
export async function clearLeftovers(dataFolder: string): Promise<void> {
  const running = runningServer(dataFolder)
  if (running) await stopServer(running.pid)
  rmSync(join(dataFolder, 'postmaster.pid'), { force: true })
}
