import { mkdirSync, rmSync } from 'node:fs'
import { createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload'
import { postgres } from '@/src/lib/sql'
import { ambientVariables, type TestRun, testEnvironment } from './env'
import { copyTemplate } from './global/template'

let booted: Promise<Payload> | null = null
let copied = 0

/** How many databases this process has had: what a module remembers of rows holds for one of them. */
export const databases = (): number => copied

/** Gives this process the environment of a portal with this database. Before anything of the portal is imported. */
export function useEnvironment(run: TestRun, given: { database: string; port: number }): void {
  for (const name of ambientVariables) delete process.env[name]
  Object.assign(process.env, testEnvironment(run, given))
}

/** A fresh copy of the template and an empty file store. The portal boots once per process and then only reconnects. */
export async function startAfresh(run: TestRun, database: string): Promise<void> {
  await copyTemplate(run, database)
  copied += 1
  const files = process.env.FILES_DIR ?? ''
  rmSync(files, { recursive: true, force: true })
  mkdirSync(files, { recursive: true })
  if (booted) await reconnect(await booted)
}

async function reconnect(payload: Payload): Promise<void> {
  const adapter = postgres(payload)
  // Published norms are read once per process; the new database has others by the same ids.
  globalThis.registerhuisNorms?.clear()
  // The old connections died with the old database.
  Reflect.deleteProperty(adapter, 'pool')
  await adapter.connect?.({ hotReload: false })
  listenForLostConnections(payload)
}

/** A pool without a listener ends the process when the server drops an idle connection, as happens between files. */
function listenForLostConnections(payload: Payload): void {
  postgres(payload).pool.on('error', () => undefined)
}

async function boot(): Promise<Payload> {
  const { default: config } = await import('@/payload.config')
  const payload = await getPayload({ config })
  listenForLostConnections(payload)
  return payload
}

/** The portal of this test process. */
export function testPayload(): Promise<Payload> {
  booted ??= boot()
  return booted
}

/** A request of the system itself: for factories, and for looking at rows as no user could. */
export async function systemRequest(): Promise<PayloadRequest> {
  return createLocalReq({}, await testPayload())
}
