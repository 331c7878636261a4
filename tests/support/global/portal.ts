import { mkdirSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { build, isBuilt } from '@/scripts/lib/build'
import { freePort } from '@/scripts/lib/free-port'
import { stopAll } from '@/scripts/lib/processes'
import { serve } from '@/scripts/start/serve'
import { ambientVariables, testEnvironment } from '../env'
import { begin } from './database'
import { copyTemplate, databasePrefix } from './template'

/** Global set-up of the `e2e` project: the production build (made when the sources changed) on its own port and database. */
export default async function setup(project: TestProject) {
  const { run, stop } = await begin()
  const database = `${databasePrefix}_e2e`
  const port = await freePort()
  const environment: Record<string, string> = {
    ...Object.fromEntries(ambientVariables.map((name) => [name, ''])),
    ...testEnvironment(run, { database, port }),
    HOST: 'localhost',
  }
  await copyTemplate(run, database)
  mkdirSync(environment.FILES_DIR ?? '', { recursive: true })
  // Quick while writing a test: no production build, pages compile when first asked for.
  const dev = process.env.E2E_DEV === '1'
  if (!dev && !isBuilt()) await build(environment)
  await serve(environment, dev)
  project.provide('run', run)
  project.provide('portal', { url: `http://localhost:${port}`, port, database })
  return async () => {
    await stopAll()
    await stop()
  }
}
