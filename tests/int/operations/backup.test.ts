import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { backUp, type Portal } from '@/scripts/lib/backup/backup'
import { copyTree } from '@/scripts/lib/backup/files'
import { restore } from '@/scripts/lib/backup/restore'
import { quoted, tablesOf } from '@/scripts/lib/backup/tables'
import { withClient } from '@/scripts/lib/database/migrations'
import { databaseUrl, testEnvironment } from '@/tests/support/env'
import { databasePrefix } from '@/tests/support/global/template'

const run = inject('run')
const database = `${databasePrefix}_restored`

async function contents(url: string): Promise<Record<string, { rows: number; hash: string | null }>> {
  return withClient(url, async (client) => {
    const found: Record<string, { rows: number; hash: string | null }> = {}
    for (const { name } of await tablesOf(client)) {
      const { rows } = await client.query<{ rows: number; hash: string | null }>(
        `SELECT count(*)::int AS rows, md5(string_agg(t::text, '|' ORDER BY t::text)) AS hash FROM ${quoted(name)} t`,
      )
      if (rows[0]) found[name] = rows[0]
    }
    return found
  })
}

function aPortal(url: string): Portal {
  const folder = mkdtempSync(join(tmpdir(), 'registerhuis-backup-'))
  return { databaseUrl: url, filesDir: join(folder, 'vault'), mediaDir: join(folder, 'public') }
}

describe('backup and restore', () => {
  it('after a wipe every row and every file is back as it was, and the keys were never in it', async () => {
    const before = aPortal(process.env.DATABASE_URL ?? '')
    mkdirSync(join(before.filesDir, 'ab'), { recursive: true })
    writeFileSync(join(before.filesDir, 'ab/one.age'), Buffer.from([0, 255, 1, 2]))
    mkdirSync(before.mediaDir)
    writeFileSync(join(before.mediaDir, 'cover.png'), 'picture')
    const folder = join(before.filesDir, '../backup')
    await backUp(before, folder)

    await withClient(run.serverUrl, async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
      await client.query(`CREATE DATABASE ${database}`)
    })
    const after = aPortal(databaseUrl(run, database))
    await restore(folder, after, testEnvironment(run, { database, port: 3998 }))

    expect(await contents(after.databaseUrl)).toEqual(await contents(before.databaseUrl))
    const files = (portal: Portal) => copyTree(portal.filesDir, join(folder, '../compared'), 'files')
    expect(await files(after)).toEqual(await files(before))
    await expect(restore(folder, after, testEnvironment(run, { database, port: 3998 }))).rejects.toThrow(
      'lege database',
    )
    // Two migrations, each in a process of its own.
  }, 120_000)
})
