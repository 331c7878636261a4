import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** A member has one licence in force per year (KS-ACC-4). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE UNIQUE INDEX certificates_one_licence ON certificates (therapist_id, extract(year FROM issued_on))
      WHERE kind = 'licence' AND revoked_on IS NULL;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX certificates_one_licence;`)
}
