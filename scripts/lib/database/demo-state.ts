import { rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { root } from '../paths'
import { withClient } from './migrations'

/** How far the demo data of a database is; `none`: not for this database. */
export type DemoState = 'new' | 'loading' | 'loaded' | 'none'

/** A schema of its own: migrations and their diffs only look at `public`. */
const prepare = `
  CREATE SCHEMA IF NOT EXISTS registerhuis;
  CREATE TABLE IF NOT EXISTS registerhuis.setup (name text PRIMARY KEY, value text NOT NULL)`

/** Whether a migrated database still has to get its demo data. A database that already has accounts never gets it. */
export async function demoState(url: string): Promise<DemoState> {
  return withClient(url, async (client) => {
    await client.query(prepare)
    const { rows } = await client.query<{ value: string }>("SELECT value FROM registerhuis.setup WHERE name = 'demo'")
    const value = rows[0]?.value
    if (value === 'loading' || value === 'loaded') return value
    const users = await client.query("SELECT to_regclass('public.users') IS NOT NULL AS found")
    if (users.rows[0]?.found !== true) return 'new'
    const { rowCount } = await client.query('SELECT 1 FROM users LIMIT 1')
    return rowCount === 0 ? 'new' : 'none'
  })
}

export async function markDemo(url: string, value: 'loading' | 'loaded'): Promise<void> {
  await withClient(url, async (client) => {
    await client.query(prepare)
    await client.query(
      "INSERT INTO registerhuis.setup VALUES ('demo', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      [value],
    )
  })
}

/** Empties a database (and its file store) in which the demo data broke off half way. Only ever called on our own half work. */
export async function discardHalfDemo(url: string, filesDir: string): Promise<void> {
  await withClient(url, (client) => client.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public'))
  const folder = resolve(root, filesDir)
  for (const name of await readdir(folder)) {
    if (name !== '.gitkeep') rmSync(join(folder, name), { recursive: true, force: true })
  }
}
