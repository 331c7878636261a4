// Plain JavaScript with Node alone: it runs before any package is there.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const lock = join(root, 'package-lock.json')
const stamp = join(root, 'node_modules/.registerhuis-lock')

const fingerprint = () => createHash('sha256').update(readFileSync(lock)).update(process.version).digest('hex')

/** Ends with a clear message on a Node that is too old for what we use. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  process.stderr.write(
    `Registerhuis heeft Node 20.19 of nieuwer nodig; dit is ${process.version}. Zie https://nodejs.org\n`,
  )
  process.exit(1)
}

/**
 * Installs the packages of the lock file when they aren't there yet, or are those of another lock file.
 * `npm ci` isn't used: the lock was made where some platforms' packages aren't carried, and npm ci refuses that.
 */
export function installWhenNeeded() {
  process.chdir(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return
  process.stdout.write('Pakketten installeren (de eerste keer een minuut of wat) …\n')
  const before = readFileSync(lock, 'utf8')
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--include=dev', '--ignore-scripts'], {
    stdio: 'inherit',
  })
  if (status !== 0) {
    process.stderr.write(
      'De pakketten konden niet worden geïnstalleerd. Controleer de internetverbinding en probeer het opnieuw.\n',
    )
    process.exit(1)
  }
  if (readFileSync(lock, 'utf8') !== before) {
    writeFileSync(lock, before)
    process.stderr.write('npm wilde package-lock.json veranderen; die is teruggezet zoals hij in git staat.\n')
  }
  writeFileSync(stamp, fingerprint())
}
