/** Holds the lock file against docs/advisories.json: no package older than the version that fixed a known hole. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../lib/paths'

const advisories = z.array(
  z.object({
    package: z.string(),
    advisory: z.string(),
    fixedIn: z.string().regex(/^\d+\.\d+\.\d+$/),
    about: z.string(),
  }),
)
const lock = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) })

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))
const numbers = (version: string): number[] => version.split('-', 1)[0]?.split('.').map(Number) ?? []

function isOlder(version: string, than: string): boolean {
  const [a, b] = [numbers(version), numbers(than)]
  for (const index of [0, 1, 2]) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}

const installed = Object.entries(lock.parse(read('package-lock.json')).packages)
const problems = advisories
  .parse(read('docs/advisories.json'))
  .flatMap((entry) =>
    installed
      .filter(
        ([path, { version }]) =>
          path.endsWith(`node_modules/${entry.package}`) && version && isOlder(version, entry.fixedIn),
      )
      .map(
        ([path, { version }]) => `${path} ${version}: ${entry.advisory} (${entry.about}), fixed in ${entry.fixedIn}`,
      ),
  )
for (const problem of problems) console.log(problem)
process.exit(problems.length === 0 ? 0 : 1)
