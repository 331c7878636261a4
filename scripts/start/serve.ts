import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { neverBegan, startNode } from '../lib/processes'

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

/** Starts the web process and waits until it answers; null when Node lost it while loading. @throws when it ends before that. */
async function serveOnce(environment: Record<string, string>, dev: boolean): Promise<ChildProcess | null> {
  const child = startNode(['--import', 'tsx', 'src/server/main.ts', ...(dev ? ['--dev'] : [])], {
    environment: { ...environment, NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' },
    channel: true,
  })
  return new Promise<ChildProcess | null>((resolve, reject) => {
    child.once('message', () => resolve(child))
    child.once('exit', (code) => {
      if (neverBegan(code)) resolve(null)
      else reject(new Error(`Het portaal is gestopt (code ${code}). De reden staat hierboven.`))
    })
  })
}

/** Starts the web process and waits until it answers. @throws when it doesn't start */
export async function serve(environment: Record<string, string>, dev: boolean): Promise<ChildProcess> {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const child = await serveOnce(environment, dev)
    if (child) return child
  }
  throw new Error('Het portaal begint niet. Probeer het opnieuw.')
}
