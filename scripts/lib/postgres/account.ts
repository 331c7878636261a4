import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The system account that runs PostgreSQL; null: the account we run as ourselves. */
export type Account = { uid: number; gid: number } | null

const name = 'postgres'

function lookUp(): Account {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((row) => row.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null
}

/**
 * PostgreSQL refuses to run as root, so as root it gets the account `postgres`, made here when the machine has none.
 * @throws Error saying what to do when the account can't be made.
 */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return null
  const known = lookUp()
  if (known) return known
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name])
  } catch (error) {
    throw new Error(
      `PostgreSQL mag niet als root draaien en het account "${name}" kon niet worden gemaakt. ` +
        `Maak het zelf (useradd --system ${name}) of start als gewone gebruiker.`,
      { cause: error },
    )
  }
  const made = lookUp()
  if (!made) throw new Error(`Het account "${name}" is gemaakt, maar staat niet in /etc/passwd.`)
  return made
}

/** Whether another account can enter every folder above `path`. False under a home with mode 0700. */
export function reachableByOthers(path: string): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false
    if (folder === dirname(folder)) return true
  }
}
