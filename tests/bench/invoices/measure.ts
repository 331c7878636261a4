import { z } from 'zod'
import { withClient } from '@/scripts/lib/database/migrations'
import { runNode } from '@/scripts/lib/processes'
import { statementsOf } from '../data/fill'
import type { Bench } from '../portal'
import { printTable } from '../table'

const measured = z.object({
  made: z.object({
    planned: z.number(),
    made: z.number(),
    exact: z.boolean(),
    gapless: z.boolean(),
    preview: z.number(),
    time: z.number(),
    statements: z.number(),
    before: z.number(),
    peak: z.number(),
  }),
  mails: z.object({ mails: z.number(), time: z.number() }),
  papers: z.object({ pdf: z.array(z.number()), ubl: z.array(z.number()) }),
})

async function fill(url: string, members: number): Promise<void> {
  await withClient(url, async (client) => {
    await client.query('SET synchronous_commit = off')
    for (const statement of statementsOf('contribution.sql')) {
      await client.query(statement.replaceAll('$1', String(members)))
    }
    await client.query('VACUUM ANALYZE')
  })
}

const at = (times: readonly number[], part: number): string =>
  `${(times.toSorted((a, b) => a - b)[Math.ceil(times.length * part) - 1] ?? 0).toFixed(1)} ms`

/** The yearly contribution of so many members, their mails, and the papers of an invoice (KK-PRO-1, KS-ACC-6). */
export async function measureInvoices({ database, environment }: Bench, members: number): Promise<void> {
  await fill(database, members)
  const lines: string[] = []
  await runNode('Contribution run', ['--import', 'tsx', 'tests/bench/invoices/run.ts'], {
    environment: { ...environment, DATABASE_URL: database, LOG_LEVEL: 'silent', PORT: '3999' },
    onLine: (line) => lines.push(line),
  })
  const { made, mails, papers } = measured.parse(JSON.parse(lines.findLast((line) => line.startsWith('{')) ?? '{}'))
  const whole = (value: number): string => Math.round(value).toLocaleString('en-GB')
  printTable(
    `Contribution run: ${members.toLocaleString('en-GB')} members`,
    ['what', 'figure'],
    [
      ['preview, whole organisation', `${Math.round(made.preview * 1000)} ms`],
      ['invoices made, of those confirmed', `${whole(made.made)} of ${whole(made.planned)}`],
      ['their sum is what was confirmed', made.exact ? 'yes' : 'NO'],
      ['numbers without a gap', made.gapless ? 'yes' : 'NO'],
      ['time', `${made.time.toFixed(1)} s`],
      ['invoices a second', whole(made.made / made.time)],
      ['statements an invoice', made.statements.toFixed(1)],
      ['memory (RSS) before, at most', `${whole(made.before)}, ${whole(made.peak)} MB`],
      [`mails queued a second (of ${whole(mails.mails)})`, whole(mails.mails / mails.time)],
      ['UBL: p50, p95', `${at(papers.ubl, 0.5)}, ${at(papers.ubl, 0.95)}`],
      ['PDF with UBL attached: p50, p95', `${at(papers.pdf, 0.5)}, ${at(papers.pdf, 0.95)}`],
    ],
  )
}
