import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { root } from '../paths'

/** Names of the migrations in the source, in the order in which they run. */
export function migrationNames(): string[] {
  return readdirSync(join(root, 'src/migrations'))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()
}

/** Names of the migrations that a database has had; empty for a new one. */
export async function appliedMigrations(client: pg.ClientBase): Promise<string[]> {
  const exists = await client.query("SELECT to_regclass('public.payload_migrations') IS NOT NULL AS found")
  if (exists.rows[0]?.found !== true) return []
  const { rows } = await client.query<{ name: string }>('SELECT name FROM payload_migrations ORDER BY name')
  return rows.map((row) => row.name)
}

/** Runs `work` with a connection of its own and closes it. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
