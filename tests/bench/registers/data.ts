import type { Client } from 'pg'
import { withClient } from '@/scripts/lib/database/migrations'
import type { NormInput } from '@/src/domain/registers/norm'
import { parseNorm } from '@/src/domain/registers/norm-problems'
import { kckz2023 } from '@/src/seed/reference/norms/kckz2023'
import { statementsOf } from '../data/fill'

/** The draft that the simulator tries: half as much again in every category. */
const draft: NormInput = {
  ...kckz2023,
  code: 'bench-draft',
  title: 'Concept',
  categories: kckz2023.categories?.map((category) => ({ ...category, minimum: category.minimum * 1.5 })),
}

async function insertNorms(client: Client): Promise<void> {
  await client.query(
    `INSERT INTO registers (name, slug, organisation_id, profession, number_prefix)
     SELECT 'Kraamzorg', 'bench', min(id), 'Kraamverzorgende', 'BENCH' FROM organisations`,
  )
  for (const [norm, status] of [
    [kckz2023, 'published'],
    [draft, 'draft'],
  ] as const) {
    await client.query(
      `INSERT INTO norms (register_id, organisation_id, title, code, valid_from, status, definition)
       SELECT id, organisation_id, $1, $2, $3, $4, $5 FROM registers WHERE slug = 'bench'`,
      [norm.title, norm.code, norm.validFrom, status, JSON.stringify(parseNorm(norm))],
    )
  }
}

const indexesOfLedger = `
  SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition
    FROM pg_index WHERE indrelid = 'credits'::regclass AND NOT indisunique`

/** Runs `work` while the ledger has no indexes: filling it and indexing it afterwards takes a fraction of the time. */
async function withoutIndexes(client: Client, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(indexesOfLedger)
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`)
  await work()
  for (const { definition } of rows) await client.query(definition)
}

/** Fills a database with so many dossiers of fifty lines under KCKZ 2023, one of them Alice's. */
export async function fillDossiers(url: string, dossiers: number): Promise<void> {
  await withClient(url, async (client) => {
    await client.query("SET synchronous_commit = off; SET maintenance_work_mem = '512MB'")
    await insertNorms(client)
    await withoutIndexes(client, async () => {
      for (const statement of statementsOf('dossiers.sql')) {
        await client.query(statement.replaceAll('$1', String(dossiers)))
      }
    })
    await client.query('VACUUM ANALYZE')
  })
}
