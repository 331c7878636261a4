import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withClient } from '@/scripts/lib/database/migrations'
import { root } from '@/scripts/lib/paths'
import { insist, runNode } from '@/scripts/lib/processes'
import { databaseUrl, type TestRun, testEnvironment } from '../env'

/** What decides how the template looks: the schema, the rules that its rows pass, and the rows. */
const sources = [
  'src/migrations',
  'src/access',
  'src/db',
  'src/fields',
  'src/lib',
  'collections',
  'globals',
  'plugins',
  'tests/factories',
  'tests/support',
]

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const folder of sources) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)))
    }
  }
  return hash.digest('hex').slice(0, 12)
}

/** Databases of this clone start with this, so that clones that share a server keep out of each other's way. */
export const databasePrefix = `t${createHash('sha256').update(root).digest('hex').slice(0, 8)}`

/**
 * A migrated database with the personas in it. Made once and kept on the server until a source changes.
 * @returns its name
 */
export async function prepareTemplate(testRun: Omit<TestRun, 'template'>): Promise<string> {
  const template = `${databasePrefix}_tpl_${fingerprint()}`
  const building = `${databasePrefix}_building`
  await withClient(testRun.serverUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'SELECT datname AS name FROM pg_database WHERE datname LIKE $1',
      [`${databasePrefix}\\_tpl\\_%`],
    )
    if (rows.some(({ name }) => name === template)) return
    for (const { name } of rows) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    const options = { environment: testEnvironment({ ...testRun, template }, { database: building, port: 0 }) }
    await insist(async () => {
      await client.query(`DROP DATABASE IF EXISTS ${building} WITH (FORCE)`)
      await client.query(`CREATE DATABASE ${building}`)
      await runNode('Het migreren', ['--import', 'tsx', 'scripts/migrate.ts'], options)
      await runNode('Het vullen', ['--import', 'tsx', 'tests/support/global/fill-template.ts'], options)
    })
    await client.query(`ALTER DATABASE ${building} RENAME TO ${template}`)
  })
  return template
}

/** Replaces a database by a fresh copy of the template. */
export async function copyTemplate(testRun: TestRun, database: string): Promise<string> {
  await withClient(testRun.serverUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${database} TEMPLATE ${testRun.template}`)
  })
  return databaseUrl(testRun, database)
}
