import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { generateIdentity } from 'age-encryption'
import type { TestProject } from 'vitest/node'
import { newBadgeKey } from '@/scripts/lib/secrets'
import type { TestRun } from '../env'
import { startTestServer } from './server'
import { prepareTemplate } from './template'

/** A server, and on it the template database. Call `stop` when all is done. */
export async function begin() {
  const server = await startTestServer()
  const shared = {
    serverUrl: server.url,
    folder: server.folder,
    payloadSecret: randomBytes(32).toString('hex'),
    filesMasterKey: await generateIdentity(),
    badgeSigningKey: newBadgeKey(),
  }
  mkdirSync(shared.folder, { recursive: true })
  const run: TestRun = { ...shared, template: await prepareTemplate(shared) }
  return { run, stop: server.stop }
}

/** Global set-up of the `int` project: a server and a template database. */
export default async function setup(project: TestProject) {
  const { run, stop } = await begin()
  project.provide('run', run)
  return stop
}
