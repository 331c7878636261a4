import { z } from 'zod'
import { demoState, discardHalfDemo, markDemo } from '../lib/database/demo-state'
import { insist, runNode } from '../lib/processes'
import { migrate } from './migrate'
import { progressBar, step } from './screen'

const progress = z.object({ done: z.number(), total: z.number() })

function readProgress(line: string): { done: number; total: number } | null {
  if (!line.startsWith('{')) return null
  const parsed = progress.safeParse(JSON.parse(line))
  return parsed.success ? parsed.data : null
}

/** Throws away demo data that a killed start left half loaded, before anything else looks at the database. */
async function clearBrokenDemo(environment: Record<string, string>): Promise<void> {
  const { DATABASE_URL = '', FILES_DIR = 'media/vault' } = environment
  if ((await demoState(DATABASE_URL)) === 'loading') await discardHalfDemo(DATABASE_URL, FILES_DIR)
}

/** Loads the demo data when this is the first start on an empty database. */
async function loadDemoOnce(environment: Record<string, string>): Promise<void> {
  const { DATABASE_URL = '' } = environment
  const state = await demoState(DATABASE_URL)
  if (state === 'loaded' || state === 'none') return
  await markDemo(DATABASE_URL, 'loading')
  const bar = progressBar('demogegevens')
  await step('Demogegevens laden', () =>
    runNode('De demogegevens laden', ['--import', 'tsx', 'scripts/seed-demo.ts'], {
      environment: { ...environment, LOG_LEVEL: 'warn' },
      onLine: (line) => {
        const found = readProgress(line)
        if (found) bar(found.done, found.total)
        else process.stdout.write(`${line}\n`)
      },
    }),
  )
  await markDemo(DATABASE_URL, 'loaded')
}

/** A migrated database with the demo data in it, whatever an earlier start left. */
export async function prepareDemo(environment: Record<string, string>): Promise<void> {
  await insist(async () => {
    await clearBrokenDemo(environment)
    await migrate(environment)
    await loadDemoOnce(environment)
  })
}
