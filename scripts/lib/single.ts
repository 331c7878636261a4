import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataDir } from './paths'
import { commandOf, isAlive } from './postgres/leftover'

const file = join(dataDir, 'start.pid')

function holder(): number | null {
  if (!existsSync(file)) return null
  const pid = Number(readFileSync(file, 'utf8'))
  // A number that was given to another program since our crash doesn't count.
  return pid !== process.pid && isAlive(pid) && commandOf(pid).includes('scripts/') ? pid : null
}

/**
 * Takes this clone for one start; two would share a database folder. A lock left by a killed start is taken over.
 * @throws Error when another start runs
 * @returns what gives it back
 */
export function takeClone(): () => void {
  const pid = holder()
  if (pid !== null) {
    throw new Error(`Dit portaal draait al (proces ${pid}). Stop dat eerst met Ctrl-C, of met: kill ${pid}`)
  }
  mkdirSync(dataDir, { recursive: true, mode: 0o755 })
  writeFileSync(file, String(process.pid))
  return () => rmSync(file, { force: true })
}
