/** What `npm start` and `npm run dev` do once the packages are there. */
import { writeFileSync } from 'node:fs'
import { build, isBuilt } from '../lib/build'
import { rememberedEnvironment } from '../lib/own-environment'
import { runScript, stopAll } from '../lib/processes'
import { takeClone } from '../lib/single'
import { prepareDemo } from './demo'
import { demoAccounts, demoPassword } from './demo-accounts'
import { completeEnvironment } from './environment'
import { migrate } from './migrate'
import { bold, dim, step } from './screen'
import { expectFreePort, serve } from './serve'

const dev = process.argv.includes('--dev')
const cleanUps: (() => Promise<void> | void)[] = []
let ending = false

/** Ends everything in the opposite order of starting it: first the web process, last the database. */
async function end(code: number): Promise<void> {
  if (ending) return
  ending = true
  await stopAll()
  for (const cleanUp of cleanUps.reverse()) await cleanUp()
  process.exit(code)
}

function announce(environment: Record<string, string>): void {
  const { SERVER_URL = '', APP_MODE } = environment
  const lines = [`\n${bold('Registerhuis draait')}  ${SERVER_URL}`, `Inloggen            ${SERVER_URL}/inloggen`]
  lines.push(`Beheer (medewerkers) ${SERVER_URL}/admin`)
  if (APP_MODE === 'demo') {
    lines.push('', `Demo-accounts, wachtwoord ${bold(demoPassword)}`)
    for (const [address, who] of demoAccounts) lines.push(`  ${address.padEnd(26)} ${dim(who)}`)
  }
  lines.push('', dim('Stoppen: Ctrl-C'))
  process.stdout.write(`${lines.join('\n')}\n\n`)
}

/** For the other commands (npm run audit:verify, …). They find an embedded database themselves. */
function remember(environment: Record<string, string>, embedded: boolean): void {
  const known = Object.entries(environment).filter(([name]) => !(embedded && name === 'DATABASE_URL'))
  writeFileSync(rememberedEnvironment, known.map(([name, value]) => `${name}=${value}\n`).join(''), { mode: 0o600 })
}

async function start(): Promise<void> {
  cleanUps.push(takeClone())
  await expectFreePort(Number(process.env.PORT || 3000), process.env.HOST || '127.0.0.1')
  const { environment, embedded, stop } = await step('Database starten', completeEnvironment)
  cleanUps.push(stop)
  // The whole environment is judged before anything is written with it.
  await runScript('De omgeving controleren', 'scripts/check-environment.ts', { environment })
  remember(environment, embedded)
  if (environment.APP_MODE === 'demo') await prepareDemo(environment)
  else await migrate(environment)
  if (!dev && !isBuilt()) await step('Bouwen (alleen na een wijziging; een paar minuten)', () => build(environment))
  const server = await step('Portaal starten', () => serve(environment, dev))
  server.once('exit', () => void end(1))
  announce(environment)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
// Whoever started us was killed: leave nothing running.
process.on('disconnect', () => void end(1))

start().catch(async (error: unknown) => {
  // Ended on purpose half way: what broke off because of that is no error.
  if (ending) return
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`)
  await end(1)
})
