import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { freePort } from '../free-port'
import { type Account, postgresAccount } from './account'
import { postgresBinaries } from './binaries'
import { clearLeftovers, isAlive, stopServer } from './leftover'

const run = promisify(execFile)

export type Cluster = {
  port: number
  /** Connection string of one database in it. */
  url: (database: string) => string
  stop: () => Promise<void>
}

type Options = {
  /** Folder of its own; must be reachable by the account that runs PostgreSQL. */
  folder: string
  password: string
  /** Where a copy of the programs goes when that account can't enter this clone. */
  sharedFolder: string
  settings?: Record<string, string>
}

function own(path: string, account: Account, mode: number): void {
  if (account) chownSync(path, account.uid, account.gid)
  chmodSync(path, mode)
}

async function initialise(bin: string, data: string, password: string, account: Account): Promise<void> {
  // Under another name until it is whole: a start that is killed half way begins again.
  const half = `${data}.new`
  rmSync(half, { recursive: true, force: true })
  const passwordFile = join(tmpdir(), `rh-${randomBytes(8).toString('hex')}`)
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  own(passwordFile, account, 0o600)
  try {
    await run(
      join(bin, 'initdb'),
      [
        `--pgdata=${half}`,
        '--username=postgres',
        '--auth=scram-sha-256',
        `--pwfile=${passwordFile}`,
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=icu',
        '--icu-locale=nl-NL',
        '--no-instructions',
      ],
      { ...account, cwd: dirname(data) },
    )
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(half, data)
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    // Not up yet, or still recovering from a crash; whoever asks has a deadline.
    return false
  }
}

async function waitUntilReady(url: string, pid: number, log: string): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline && isAlive(pid); await wait(40)) {
    if (await answers(url)) return
  }
  throw new Error(`PostgreSQL is niet gestart. Wat er misging staat in ${log}`)
}

/** Starts PostgreSQL 18 on a free port of this machine, making the cluster when there is none yet. */
export async function startCluster(options: Options): Promise<Cluster> {
  const account = postgresAccount()
  const bin = postgresBinaries(account ? options.sharedFolder : null)
  const data = join(options.folder, 'data')
  mkdirSync(options.folder, { recursive: true })
  own(options.folder, account, 0o700)
  if (!existsSync(data)) await initialise(bin, data, options.password, account)
  await clearLeftovers(data)

  const port = await freePort()
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port: String(port),
    timezone: 'UTC',
    ...options.settings,
  }
  const log = join(options.folder, 'postgres.log')
  const output = openSync(log, 'w', 0o600)
  // In a group of its own: Ctrl-C in the terminal must end the web server first, and the database after it.
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...account, cwd: options.folder, detached: true, stdio: ['ignore', output, output] },
  )
  const { pid } = server
  if (pid === undefined) throw new Error(`PostgreSQL kon niet worden gestart: ${join(bin, 'postgres')}`)
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  server.unref()
  const url = (database: string) =>
    `postgres://postgres:${encodeURIComponent(options.password)}@127.0.0.1:${port}/${database}`
  await waitUntilReady(url('postgres'), pid, log)
  return {
    port,
    url,
    stop: async () => {
      await Promise.race([stopServer(pid), exited])
    },
  }
}
