import { createHash } from 'node:crypto'
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { appliedMigrations, withClient } from '../database/migrations'
import { copyTree } from './files'
import type { Manifest } from './manifest'
import { quoted, tablesOf } from './tables'

/** Where a portal keeps what a backup holds. The keys are not among it. */
export type Portal = { databaseUrl: string; filesDir: string; mediaDir: string }

const atOnce = 1000

/** The rows of a table as lines of JSON, a thousand at a time: PostgreSQL writes and reads them itself, without loss. */
async function* linesOf(client: pg.ClientBase, table: string): AsyncGenerator<string> {
  await client.query(
    `DECLARE backup_rows NO SCROLL CURSOR FOR SELECT row_to_json(t)::text AS line FROM ${quoted(table)} t`,
  )
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`FETCH ${atOnce} FROM backup_rows`)
    for (const { line } of rows) yield `${line}\n`
    if (rows.length < atOnce) break
  }
  await client.query('CLOSE backup_rows')
}

async function dumpTable(
  client: pg.ClientBase,
  table: string,
  folder: string,
): Promise<{ rows: number; sha256: string }> {
  const hash = createHash('sha256')
  let rows = 0
  async function* counted(): AsyncGenerator<string> {
    for await (const line of linesOf(client, table)) {
      rows += 1
      hash.update(line)
      yield line
    }
  }
  await pipeline(
    Readable.from(counted()),
    createGzip(),
    createWriteStream(join(folder, `${table}.ndjson.gz`), { mode: 0o600 }),
  )
  return { rows, sha256: hash.digest('hex') }
}

async function sequencesOf(client: pg.ClientBase): Promise<Manifest['sequences']> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace ORDER BY 1",
  )
  const sequences: Manifest['sequences'] = {}
  for (const { name } of rows) {
    const state = await client.query<{ value: string; called: boolean }>(
      `SELECT last_value::text AS value, is_called AS called FROM ${quoted(name)}`,
    )
    if (state.rows[0]) sequences[name] = state.rows[0]
  }
  return sequences
}

async function dumpDatabase(
  client: pg.ClientBase,
  folder: string,
): Promise<Pick<Manifest, 'migrations' | 'tables' | 'sequences'>> {
  mkdirSync(join(folder, 'tables'), { recursive: true, mode: 0o700 })
  // One snapshot for everything: what is written meanwhile is in no table of this backup.
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  const tables: Manifest['tables'] = {}
  for (const { name } of await tablesOf(client)) tables[name] = await dumpTable(client, name, join(folder, 'tables'))
  const outcome = { migrations: await appliedMigrations(client), tables, sequences: await sequencesOf(client) }
  await client.query('COMMIT')
  return outcome
}

/** Writes database and files (encrypted as they are) to a new folder. The keys stay out: keep those elsewhere. */
export async function backUp(portal: Portal, folder: string): Promise<Manifest> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const database = await withClient(portal.databaseUrl, (client) => dumpDatabase(client, folder))
  const files = {
    ...(await copyTree(portal.filesDir, join(folder, 'files'), 'files')),
    ...(await copyTree(portal.mediaDir, join(folder, 'media'), 'media')),
  }
  const manifest: Manifest = { version: 1, madeAt: new Date().toISOString(), ...database, files }
  // Last: a backup without a manifest broke off and is refused.
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 2), { mode: 0o600 })
  return manifest
}
