import { appliedMigrations, migrationNames, withClient } from '../lib/database/migrations'
import { runScript } from '../lib/processes'
import { step } from './screen'

/** Brings the database up to date. Nothing to do costs one query. */
export async function migrate(environment: Record<string, string>): Promise<void> {
  const applied = await withClient(environment.DATABASE_URL ?? '', appliedMigrations)
  if (migrationNames().every((name) => applied.includes(name))) return
  await step('Database bijwerken', () =>
    runScript('De database bijwerken', 'scripts/migrate.ts', {
      environment: { ...environment, LOG_LEVEL: 'warn' },
    }),
  )
}
