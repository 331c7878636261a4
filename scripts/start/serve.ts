import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { startNode } from '../lib/processes'

/** @throws Error saying what to do when something else listens on the port already. */
export async function expectFreePort(port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', () =>
      reject(new Error(`Poort ${port} is bezet. Stop wat daar draait, of kies een andere: PORT=${port + 1} npm start`)),
    )
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

/** Starts the web process and waits until it answers. @throws when it ends before that. */
export async function serve(environment: Record<string, string>, dev: boolean): Promise<ChildProcess> {
  const child = startNode(['--import', 'tsx', 'src/server/main.ts', ...(dev ? ['--dev'] : [])], {
    environment: { ...environment, NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' },
    channel: true,
  })
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`Het portaal is gestopt (code ${code}). De reden staat hierboven.`)))
  })
  return child
}
