/**
 * Brings the database in DATABASE_URL up to date. Safe to run from two processes at once: the second waits and finds
 * nothing to do. With a name as argument it stops after that migration (a restore wants the schema of its backup). Payload's own command isn't used: with its output in a pipe it sometimes ends without having done anything.
 */
import config from '@payload-config'
import { getPayload, readMigrationFiles } from 'payload'
import { env } from '@/src/lib/env'
import { appliedMigrations, migrationNames, withClient } from './lib/database/migrations'

/** Any number, as long as nothing else in the portal takes the same advisory lock. */
const migrationLock = 7_264_001

const until = process.argv[2] ?? ''
const isWanted = (name: string): boolean => until === '' || name <= until

function pendingIn(applied: string[]): string[] {
  return migrationNames().filter((name) => isWanted(name) && !applied.includes(name))
}

await withClient(env.DATABASE_URL, async (lock) => {
  await lock.query('SELECT pg_advisory_lock($1)', [migrationLock])
  const pending = pendingIn(await appliedMigrations(lock))
  if (pending.length > 0) {
    const payload = await getPayload({ config, disableOnInit: true })
    const migrations = (await readMigrationFiles({ payload })).filter(({ name }) => isWanted(name))
    await payload.db.migrate({ migrations })
    const left = pendingIn(await appliedMigrations(lock))
    if (left.length > 0) throw new Error(`Niet uitgevoerd: ${left.join(', ')}`)
  }
})
process.exit(0)
