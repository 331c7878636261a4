import { once } from 'node:events'
import { mkdirSync, rmSync } from 'node:fs'
import { build, isBuilt } from '@/scripts/lib/build'
import { withClient } from '@/scripts/lib/database/migrations'
import { freePort } from '@/scripts/lib/free-port'
import { runScript } from '@/scripts/lib/processes'
import { serve } from '@/scripts/start/serve'
import { ambientVariables, testEnvironment } from '../support/env'
import { begin } from '../support/global/database'
import { copyTemplate, databasePrefix } from '../support/global/template'

/** A database of its own and what it takes to start the portal on it. */
export type Bench = { database: string; environment: Record<string, string>; stop: () => Promise<void> }

export type Running = { url: string; pid: number; stop: () => Promise<void> }

/** Copies the template of the tests (migrations and personas) with news in it. */
export async function prepare(): Promise<Bench> {
  const { run, stop } = await begin()
  const name = `${databasePrefix}_bench`
  const database = await copyTemplate(run, name)
  const environment: Record<string, string> = {
    ...Object.fromEntries(ambientVariables.map((variable) => [variable, ''])),
    ...testEnvironment(run, { database: name, port: 0 }),
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
  }
  mkdirSync(environment.FILES_DIR ?? '', { recursive: true })
  const quiet = { environment: { ...environment, LOG_LEVEL: 'silent', PORT: '3999' } }
  await runScript('Filling in the news', 'tests/bench/data/posts.ts', quiet)
  return {
    database,
    environment,
    stop: async () => {
      await withClient(run.serverUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
      rmSync(environment.FILES_DIR ?? '', { recursive: true, force: true })
      await stop()
    },
  }
}

/** The production build on a port of 127.0.0.1, on this database; made first when sources changed. */
export async function startPortal({ environment }: Bench, database: string): Promise<Running> {
  if (!isBuilt()) await build({ ...environment, PORT: '3999' })
  const port = String(await freePort())
  const url = `http://127.0.0.1:${port}`
  const child = await serve({ ...environment, DATABASE_URL: database, PORT: port, SERVER_URL: url }, false)
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      await exited
    },
  }
}
