import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../lib/paths'
import { neverBegan } from '../lib/processes'

export type Outcome = { passed: number; failed: number }

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

function run(command: string, args: string[]): boolean {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    if (!neverBegan(status)) return status === 0
  }
  return false
}

/** Runs a check that either holds or doesn't: it counts as one test. */
export function check(title: string, command: string, args: string[]): Outcome {
  const began = Date.now()
  process.stdout.write(`\n▸ ${title}\n`)
  const holds = run(command, args)
  process.stdout.write(`${holds ? '✓' : '✗'} ${title} ${((Date.now() - began) / 1000).toFixed(1)} s\n`)
  return holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Runs one project of vitest and counts its tests. A file that doesn't load, or a run that breaks off, counts as failed. */
export function tests(project: string): Outcome {
  process.stdout.write(`\n▸ tests: ${project}\n`)
  mkdirSync(join(root, '.test'), { recursive: true })
  const file = join(root, `.test/${project}.json`)
  rmSync(file, { force: true })
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const whole = run(process.execPath, [vitest, 'run', '--project', project, ...reporters])
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = report.parse(JSON.parse(readFileSync(file, 'utf8')))
  const unloaded = testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  ).length
  const failed = numFailedTests + unloaded
  return { passed: numPassedTests, failed: whole ? failed : Math.max(failed, 1) }
}
