/**
 * Brings the database in DATABASE_URL up to date. Safe to run from two processes at once: the second waits and finds
 * nothing to do. Payload's own command isn't used: with its output in a pipe it sometimes ends without having done anything.
 */
import config from '@payload-config'
import { getPayload } from 'payload'
import { env } from '@/src/lib/env'
import { appliedMigrations, migrationNames, withClient } from './lib/database/migrations'

/** Any number, as long as nothing else in the portal takes the same advisory lock. */
const migrationLock = 7_264_001

function pendingIn(applied: string[]): string[] {
  return migrationNames().filter((name) => !applied.includes(name))
}

await withClient(env.DATABASE_URL, async (lock) => {
  await lock.query('SELECT pg_advisory_lock($1)', [migrationLock])
  const pending = pendingIn(await appliedMigrations(lock))
  if (pending.length > 0) {
    const payload = await getPayload({ config, disableOnInit: true })
    await payload.db.migrate()
    const left = pendingIn(await appliedMigrations(lock))
    if (left.length > 0) throw new Error(`Niet uitgevoerd: ${left.join(', ')}`)
  }
})
process.exit(0)
