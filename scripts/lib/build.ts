import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths'
import { runNode } from './processes'

/** Everything that ends up in the build. */
const sources = [
  'collections',
  'globals',
  'plugins',
  'public',
  'src',
  'next.config.ts',
  'package-lock.json',
  'payload.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
]

const stamp = join(root, '.next/registerhuis-sources')

function filesOf(path: string): string[] {
  if (!existsSync(path)) return []
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** Changes when anything that the build is made of changes. */
export function sourceFingerprint(): string {
  const hash = createHash('sha256').update(process.version)
  for (const source of sources) {
    const path = join(root, source)
    const files = source.includes('.') ? [path] : filesOf(path).sort()
    for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Whether the production build belongs to these sources. A build that broke off has no stamp. */
export function isBuilt(): boolean {
  return (
    existsSync(stamp) && existsSync(join(root, '.next/BUILD_ID')) && readFileSync(stamp, 'utf8') === sourceFingerprint()
  )
}

/** Makes the production build. */
export async function build(environment: Record<string, string>): Promise<void> {
  const fingerprint = sourceFingerprint()
  rmSync(stamp, { force: true })
  await runNode('Bouwen', ['node_modules/next/dist/bin/next', 'build'], {
    environment: { ...environment, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  writeFileSync(stamp, fingerprint)
}
