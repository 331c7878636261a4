import type { Client } from 'pg'
import { z } from 'zod'
import { withClient } from '@/scripts/lib/database/migrations'
import { runNode } from '@/scripts/lib/processes'
import { parseNorm } from '@/src/domain/registers/norm-problems'
import { cat } from '@/src/seed/reference/norms/cat'
import { statementsOf } from '../data/fill'
import type { Bench } from '../portal'
import { printTable } from '../table'

const measured = z.array(
  z.object({
    name: z.string(),
    members: z.number(),
    found: z.number(),
    seconds: z.number(),
    statements: z.number(),
    before: z.number(),
    peak: z.number(),
  }),
)

async function insertNorm(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO registers (name, slug, organisation_id, profession, number_prefix)
     SELECT 'Therapeuten', 'bench-standing', min(id), 'Therapeut', 'STAND' FROM organisations
      WHERE kind = 'professional-organisation'`,
  )
  await client.query(
    `INSERT INTO norms (register_id, organisation_id, title, code, valid_from, status, definition)
     SELECT id, organisation_id, 'CAT', 'bench-standing', $1, 'published', $2 FROM registers WHERE slug = 'bench-standing'`,
    [cat.validFrom, JSON.stringify(parseNorm(cat))],
  )
}

async function fill(url: string, members: number): Promise<void> {
  await withClient(url, async (client) => {
    await client.query('SET synchronous_commit = off')
    await insertNorm(client)
    for (const statement of statementsOf('standing.sql')) {
      await client.query(statement.replaceAll('$1', String(members)))
    }
    await client.query('VACUUM ANALYZE')
  })
}

/** Good standing and missing list of so many members, as the daily job and a reviewer's overview need them (issue 6). */
export async function measureStanding({ database, environment }: Bench, members: number): Promise<void> {
  await fill(database, members)
  const lines: string[] = []
  await runNode('Good standing', ['--import', 'tsx', 'tests/bench/standing/run.ts'], {
    environment: { ...environment, DATABASE_URL: database, LOG_LEVEL: 'silent', PORT: '3999' },
    onLine: (line) => lines.push(line),
  })
  const rows = measured.parse(JSON.parse(lines.findLast((line) => line.startsWith('[')) ?? '[]'))
  printTable(
    'Standing of every member, in one go',
    ['', 'members', 'of whom', 'time', 'members/s', 'statements', 'memory before', 'peak'],
    rows.map(({ name, members: all, found, seconds, statements, before, peak }) => [
      name,
      all.toLocaleString('en-GB'),
      `${found.toLocaleString('en-GB')} ${name === 'good standing' ? 'not good' : 'with something missing'}`,
      `${seconds.toFixed(1)} s`,
      Math.round(all / seconds).toLocaleString('en-GB'),
      String(statements),
      `${before.toFixed(0)} MB`,
      `${peak.toFixed(0)} MB`,
    ]),
  )
}
