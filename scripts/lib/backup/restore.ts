import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import type pg from 'pg'
import { withClient } from '../database/migrations'
import { runScript } from '../processes'
import type { Portal } from './backup'
import { copyTree } from './files'
import { type Manifest, manifestSchema } from './manifest'
import { quoted, type Table, tablesOf } from './tables'

const atOnce = 500

export function readManifest(folder: string): Manifest {
  const path = join(folder, 'manifest.json')
  if (!existsSync(path)) throw new Error(`In ${folder} staat geen hele reservekopie (manifest.json ontbreekt).`)
  return manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
}

async function insert(client: pg.ClientBase, { name, columns }: Table, lines: string[]): Promise<void> {
  const list = columns.map(quoted).join(', ')
  await client.query(
    `INSERT INTO ${quoted(name)} (${list}) OVERRIDING SYSTEM VALUE
     SELECT ${list} FROM json_populate_recordset(NULL::${quoted(name)}, $1::json)`,
    [`[${lines.join(',')}]`],
  )
}

async function fillTable(
  client: pg.ClientBase,
  table: Table,
  folder: string,
  expected: { rows: number; sha256: string },
) {
  const hash = createHash('sha256')
  const source = createReadStream(join(folder, 'tables', `${table.name}.ndjson.gz`)).pipe(createGunzip())
  let waiting: string[] = []
  let rows = 0
  for await (const line of createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })) {
    hash.update(`${line}\n`)
    rows += 1
    waiting.push(line)
    if (waiting.length < atOnce) continue
    await insert(client, table, waiting)
    waiting = []
  }
  if (waiting.length > 0) await insert(client, table, waiting)
  if (rows !== expected.rows || hash.digest('hex') !== expected.sha256) {
    throw new Error(`De reservekopie is beschadigd: tabel ${table.name}. Er is niets teruggezet.`)
  }
}

/** Foreign keys wait until everything stands, and triggers keep still; both as the owner of the tables, not as superuser. */
async function relaxed(client: pg.ClientBase, tables: Table[], work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ table: string; name: string }>(
    `SELECT conrelid::regclass::text AS table, conname AS name FROM pg_constraint
      WHERE contype = 'f' AND NOT condeferrable AND connamespace = 'public'::regnamespace`,
  )
  for (const { name } of tables) await client.query(`ALTER TABLE ${quoted(name)} DISABLE TRIGGER USER`)
  for (const { table, name } of rows) {
    await client.query(`ALTER TABLE ${table} ALTER CONSTRAINT ${quoted(name)} DEFERRABLE INITIALLY DEFERRED`)
  }
  await work()
  await client.query('SET CONSTRAINTS ALL IMMEDIATE')
  for (const { table, name } of rows)
    await client.query(`ALTER TABLE ${table} ALTER CONSTRAINT ${quoted(name)} NOT DEFERRABLE`)
  for (const { name } of tables) await client.query(`ALTER TABLE ${quoted(name)} ENABLE TRIGGER USER`)
}

async function fillDatabase(client: pg.ClientBase, folder: string, manifest: Manifest): Promise<void> {
  await client.query('BEGIN')
  const tables = await tablesOf(client)
  const missing = Object.keys(manifest.tables).filter((name) => !tables.some((table) => table.name === name))
  if (missing.length > 0)
    throw new Error(`Deze versie kent niet: ${missing.join(', ')}. Gebruik de versie van de kopie.`)
  await relaxed(client, tables, async () => {
    // Rows that the migrations themselves made are in the backup too.
    await client.query(`TRUNCATE ${tables.map(({ name }) => quoted(name)).join(', ')}`)
    for (const table of tables) {
      const expected = manifest.tables[table.name]
      if (expected) await fillTable(client, table, folder, expected)
    }
    for (const [name, { value, called }] of Object.entries(manifest.sequences)) {
      await client.query('SELECT setval($1::regclass, $2::bigint, $3)', [quoted(name), value, called])
    }
  })
  await client.query('COMMIT')
}

async function refuseFilled(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query("SELECT to_regclass('public.users') IS NOT NULL AS found")
  if (rows[0]?.found !== true) return
  const { rowCount } = await client.query('SELECT 1 FROM users LIMIT 1')
  if (rowCount) throw new Error('In deze database staan al accounts. Terugzetten kan alleen in een lege database.')
}

/**
 * Puts a backup back in an empty database: the schema of that moment, the rows, the files, and then newer migrations.
 * @throws Error when the database isn't empty or a table or file isn't what the manifest says
 */
export async function restore(folder: string, portal: Portal, environment: Record<string, string>): Promise<Manifest> {
  const manifest = readManifest(folder)
  const migrate = (until: string) =>
    runScript(
      'De database bijwerken',
      'scripts/migrate.ts',
      { environment: { ...environment, DATABASE_URL: portal.databaseUrl, LOG_LEVEL: 'warn' } },
      [until],
    )
  await withClient(portal.databaseUrl, refuseFilled)
  await migrate(manifest.migrations.at(-1) ?? '')
  await withClient(portal.databaseUrl, (client) => fillDatabase(client, folder, manifest))
  const files = {
    ...(await copyTree(join(folder, 'files'), portal.filesDir, 'files')),
    ...(await copyTree(join(folder, 'media'), portal.mediaDir, 'media')),
  }
  for (const [path, hash] of Object.entries(manifest.files)) {
    if (files[path] !== hash) throw new Error(`De reservekopie is beschadigd: ${path} ontbreekt of is veranderd.`)
  }
  await migrate('')
  return manifest
}
