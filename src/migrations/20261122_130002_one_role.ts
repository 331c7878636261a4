import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** A role once per account and organisation (no organisation counts as one), for as long as it isn't ended. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE UNIQUE INDEX memberships_one_role ON memberships (user_id, role, organisation_id) NULLS NOT DISTINCT
      WHERE ended_at IS NULL
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX memberships_one_role`)
}
