import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import type { TestProject } from 'vitest/node'
import { build, isBuilt } from '@/scripts/lib/build'
import { stopAll } from '@/scripts/lib/processes'
import { serve } from '@/scripts/start/serve'
import { ambientVariables, testEnvironment } from '../env'
import { begin } from './database'
import { copyTemplate, databasePrefix } from './template'

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}

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
  if (!isBuilt()) await build(environment)
  await serve(environment, false)
  project.provide('run', run)
  project.provide('portal', { url: `http://localhost:${port}`, port, database })
  return async () => {
    await stopAll()
    await stop()
  }
}
