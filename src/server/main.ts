/** The web process: Next inside our own HTTP server. Started by scripts/start.mjs, or by a process manager. */
import { readFileSync } from 'node:fs'
import next from 'next'
import { env } from '@/src/lib/env'
import { actionsOf } from './actions'
import { trustedProxies } from './forwarded'
import { closeServer, createPortalServer, type Handler } from './http'
import { runShutdownTasks, runStoppingTasks } from './shutdown'
import { whenStarted } from './started'

const dev = process.argv.includes('--dev')
const finishWithin = 15_000
const startWithin = 120_000

let handler: Handler = async (_request, response) => {
  response.writeHead(503, { 'retry-after': '2' }).end()
}

const server = createPortalServer({
  isTrusted: trustedProxies(env.TRUSTED_PROXIES),
  handler: (request, response) => handler(request, response),
  // While developing, actions come and go with every change.
  actions: dev ? undefined : actionsOf(readFileSync('.next/server/server-reference-manifest.json', 'utf8')),
})

const app = next({ dev, hostname: env.HOST, port: env.PORT, httpServer: server })

let stopping = false
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  await runStoppingTasks()
  await closeServer(server, finishWithin)
  await runShutdownTasks()
  process.exit(0)
}

// One request's forgotten promise must not end everyone's visit. Only its kind: the message may hold what was typed.
process.on('unhandledRejection', (reason) => {
  process.stderr.write(`unhandled rejection: ${reason instanceof Error ? reason.name : typeof reason}\n`)
})
process.on('SIGTERM', () => void stop())
process.on('SIGINT', () => void stop())
// Whoever started us is gone (killed): don't keep the port.
process.on('disconnect', () => void stop())

function fail(error: unknown): never {
  process.stderr.write(`\nHet portaal start niet.\n${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

try {
  await app.prepare()
  // Next loads the portal on its own account; until it is there nobody is told that it runs.
  await whenStarted(startWithin)
  handler = app.getRequestHandler()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(env.PORT, env.HOST, resolve)
  })
  process.send?.('ready')
} catch (error) {
  fail(error)
}
