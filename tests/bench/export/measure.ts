import { z } from 'zod'
import { runNode } from '@/scripts/lib/processes'
import type { Bench } from '../portal'
import { printTable } from '../table'

const measured = z.object({
  seconds: z.number(),
  processor: z.number(),
  before: z.number(),
  peak: z.number(),
  zip: z.number(),
  files: z.number(),
  whole: z.number(),
  megabytes: z.number(),
})

/** The copy of everything held about a member with so many files, as the job makes it. */
export async function measureExport({ database, environment }: Bench, files: number): Promise<void> {
  const quiet = { ...environment, DATABASE_URL: database, LOG_LEVEL: 'silent', PORT: '3999' }
  await runNode('Files of a member', ['--import', 'tsx', 'tests/bench/export/fill.ts', String(files)], {
    environment: quiet,
  })
  const lines: string[] = []
  await runNode('Copy of a member', ['--import', 'tsx', 'tests/bench/export/run.ts'], {
    environment: quiet,
    onLine: (line) => lines.push(line),
  })
  const made = measured.parse(JSON.parse(lines.findLast((line) => line.startsWith('{')) ?? '{}'))
  const megabytes = (value: number): string => `${value.toFixed(0)} MB`
  printTable(
    'Copy of everything held about one member',
    ['what', 'figure'],
    [
      ['files handed in, together', `${made.files}, ${megabytes(made.megabytes)}`],
      ['the zip', megabytes(made.zip)],
      ['files in it, byte for byte', `${made.whole} of ${made.files}`],
      ['time', `${made.seconds.toFixed(1)} s`],
      ['of which the processor', `${made.processor.toFixed(1)} s`],
      ['MB a second', (made.megabytes / made.seconds).toFixed(0)],
      ['memory (RSS) before, at most', `${made.before.toFixed(0)}, ${megabytes(made.peak)}`],
      ['more than before', megabytes(made.peak - made.before)],
    ],
  )
}
