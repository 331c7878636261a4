import { z } from 'zod'
import { withClient } from '@/scripts/lib/database/migrations'
import { runNode } from '@/scripts/lib/processes'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { emailOf } from '../../support/personas'
import { cookieOf, pageHeaders } from '../people'
import { type Bench, type Running, startPortal } from '../portal'
import { countPage } from '../queries'
import { countSql } from '../sql-counter'
import { percentile } from '../statistics'
import { printTable } from '../table'
import { type Filled, fillKeurmerk, insertJudgements, type Size } from './fill'

const times = 40
const atOnce = 8
/** Answers that each writer saves, one after the other. */
const saves = 10

const inMs = (values: number[], part: number): string => `${Math.round(percentile(values, part))} ms`

const pages = ({ first }: Filled) =>
  [
    { name: 'the queue', as: 'reviewer', path: '/admin/keurmerk' },
    { name: 'the queue, looking for a name', as: 'reviewer', path: '/admin/keurmerk?zoek=Praktijk' },
    { name: 'second judgements', as: 'reviewer2', path: '/admin/keurmerk?lijst=tweede' },
    { name: 'the queue and how reviewers agree', as: 'adminNorth', path: '/admin/keurmerk' },
    { name: 'one self-evaluation', as: 'reviewer', path: `/admin/keurmerk?open=${first}` },
  ] as const

async function visit(url: string, headers: Record<string, string>): Promise<number> {
  const began = performance.now()
  const reply = await fetch(url, { headers, redirect: 'manual' })
  await reply.arrayBuffer()
  if (reply.status !== 200) throw new Error(`${url} answers ${reply.status}`)
  return performance.now() - began
}

async function statementsOf(bench: Bench, filled: Filled): Promise<number[]> {
  const counter = await countSql(bench.database)
  const portal = await startPortal(bench, counter.url)
  try {
    const counted: number[] = []
    for (const { as, path } of pages(filled)) {
      counted.push((await countPage(portal.url + path, counter, await pageHeaders(portal.url, as))).statements)
    }
    return counted
  } finally {
    await portal.stop()
    await counter.stop()
  }
}

async function measurePages(portal: Running, filled: Filled, counted: number[], size: Size): Promise<void> {
  const rows: string[][] = []
  for (const [at, { name, as, path }] of pages(filled).entries()) {
    const headers = await pageHeaders(portal.url, as)
    const url = portal.url + path
    for (let n = 0; n < 5; n++) await visit(url, headers)
    const alone: number[] = []
    for (let n = 0; n < times; n++) alone.push(await visit(url, headers))
    const together: number[] = []
    for (let n = 0; n < times / atOnce; n++) {
      together.push(...(await Promise.all(Array.from({ length: atOnce }, () => visit(url, headers)))))
    }
    const figures = [alone, together].flatMap((taken) => [inMs(taken, 0.5), inMs(taken, 0.95)])
    rows.push([name, String(counted[at]), ...figures])
  }
  const head = ['page', 'statements', 'alone p50', 'p95', `${atOnce} at once p50`, 'p95']
  printTable(`Desk of the keurmerk: ${size.practices} practices × ${size.questions} questions`, head, rows)
}

/** One who writes: an answer, changed again and again, each time from the revision before. */
async function write(portal: Running, cookie: string, evaluation: number, taken: number[]): Promise<number> {
  let seen = 0
  let failed = 0
  for (let n = 1; n <= saves; n++) {
    const began = performance.now()
    const reply = await fetch(`${portal.url}/api/self-evaluations/${evaluation}/save`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', origin: portal.url, 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ code: 'q1', text: `Elke maand bespreken we wat beter kan. Versie ${n}`, seen }),
    })
    const text = await reply.text()
    taken.push(performance.now() - began)
    if (reply.status === 200) seen = Number(/"revision":(\d+)/.exec(text)?.[1])
    else failed += 1
  }
  return failed
}

async function measureSaving(portal: Running, database: string, { writing, open }: Filled): Promise<void> {
  const cookie = await cookieOf(portal.url, 'alice')
  const taken: number[] = []
  const began = performance.now()
  const failed = await Promise.all(writing.map((evaluation) => write(portal, cookie, evaluation, taken)))
  const time = (performance.now() - began) / 1000
  const kept = await withClient(database, (client) =>
    client.query(
      `SELECT 1 FROM self_evaluation_answers a JOIN self_evaluations e ON e.id = a.evaluation_id
        WHERE e.round_id = $1 AND a.text LIKE $2 AND a.revision = $3`,
      [open, `%Versie ${saves}`, saves],
    ),
  )
  printTable(
    `Saving answers: ${writing.length} writers at once, ${saves} each`,
    ['what', 'figure'],
    [
      ['p50, p95', `${inMs(taken, 0.5)}, ${inMs(taken, 0.95)}`],
      ['saved a second', (taken.length / time).toFixed(0)],
      ['refused or failed', String(failed.reduce((sum, n) => sum + n, 0))],
      ['last words of each writer are kept', kept.rowCount === writing.length ? 'yes' : `NO: ${kept.rowCount}`],
    ],
  )
}

const turned = z.object({
  steps: z.number(),
  again: z.number(),
  time: z.number(),
  statements: z.number(),
  before: z.number(),
  peak: z.number(),
})

async function measureReport({ database, environment }: Bench, { judged }: Filled, size: Size): Promise<void> {
  await withClient(database, async (client) => {
    await client.query(insertJudgements, [judged, 1, size.questions, emailOf('reviewer')])
    await client.query('VACUUM ANALYZE keurmerk_judgements')
  })
  const lines: string[] = []
  await runNode('Publishing the reports', ['--import', 'tsx', 'tests/bench/keurmerk/run.ts'], {
    environment: { ...environment, DATABASE_URL: database, LOG_LEVEL: 'silent', PORT: '3999' },
    onLine: (line) => lines.push(line),
  })
  const run = turned.parse(JSON.parse(lines.findLast((line) => line.startsWith('{')) ?? '{}'))
  const [told] = await withClient(database, async (client) => {
    const { rows } = await client.query<{ reported: number; granted: number }>(
      `SELECT count(e.reported_at)::int AS reported, (count(*) FILTER (WHERE e.outcome = 'granted'))::int AS granted
         FROM self_evaluations e WHERE e.round_id = $1`,
      [judged],
    )
    return rows
  })
  printTable(
    `Publishing the reports of ${size.practices} practices × ${size.questions} questions`,
    ['what', 'figure'],
    [
      ['reported, of which granted', `${told?.reported}, ${told?.granted}`],
      ['done when asked again', String(run.again)],
      ['time', `${run.time.toFixed(1)} s`],
      ['statements a practice', (run.statements / size.practices).toFixed(1)],
      ['memory (RSS) before, at most', `${run.before.toFixed(0)}, ${run.peak.toFixed(0)} MB`],
    ],
  )
}

/** Desk, saving and publishing of a round with a thousand practices (KB-4, KB-5). */
export async function measureKeurmerk(bench: Bench, size: Size): Promise<void> {
  const filled = await fillKeurmerk(bench.database, size, amsterdamDay(new Date()))
  const counted = await statementsOf(bench, filled)
  const portal = await startPortal(bench, bench.database)
  try {
    await measurePages(portal, filled, counted, size)
    await measureSaving(portal, bench.database, filled)
  } finally {
    await portal.stop()
  }
  await measureReport(bench, filled, size)
}
