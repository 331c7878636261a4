import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { withClient } from '@/scripts/lib/database/migrations'
import { root } from '@/scripts/lib/paths'

/** How large a portal the figures are about. */
export const therapists = 10_000

const members = `
  WITH accounts AS (
    INSERT INTO users (email) SELECT 'professional' || n || '@bench.test' FROM generate_series(1, $1::int) n RETURNING id)
  INSERT INTO therapists (user_id, organisation_id, membership_number, first_name, last_name, display_name, tier, recognised_on)
  SELECT id, (SELECT min(id) FROM organisations) + id % 2, 'B-' || id, 'Noor', 'Jansen ' || id, 'Noor Jansen ' || id,
         (ARRAY['reimbursable', 'reimbursable', 'collective', 'student'])[1 + id % 4]::enum_therapists_tier, '2019-03-01'
    FROM accounts`

/** The statements of a file in this folder; each may use $1. */
export const statementsOf = (file: string): string[] =>
  readFileSync(join(root, 'tests/bench/data', file), 'utf8')
    .replaceAll(/^--.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter(Boolean)

/** Twenty uploads for every therapist above this id. */
async function evidence(client: pg.Client, above: number): Promise<void> {
  for (const statement of statementsOf('evidence.sql')) await client.query(statement.replaceAll('$1', String(above)))
}

async function settle(client: pg.Client): Promise<void> {
  await client.query('VACUUM ANALYZE')
}

/** Evidence for the personas only: the small portal that the large one is held against. */
export async function fillSmall(url: string): Promise<void> {
  await withClient(url, async (client) => {
    await evidence(client, 0)
    await settle(client)
  })
}

/** Everyone else, up to the number of therapists, with their uploads. @returns uploads in all */
export async function fillLarge(url: string): Promise<number> {
  return withClient(url, async (client) => {
    await client.query('SET synchronous_commit = off')
    const found = await client.query<{ count: number; last: number }>(
      'SELECT count(*)::int AS count, coalesce(max(id), 0) AS last FROM therapists',
    )
    const { count, last } = found.rows[0] ?? { count: 0, last: 0 }
    await client.query(members, [therapists - count])
    await evidence(client, last)
    await settle(client)
    const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM files')
    return rows[0]?.count ?? 0
  })
}
