import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * By which a website shows the virtual shield of one member (KS-DOC-1). Stands on that website for all to read, but can't
 * be guessed from a membership number. Everybody has one from the start, so that looking at a page never writes.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE therapists ADD COLUMN shield_code uuid NOT NULL DEFAULT gen_random_uuid();
    CREATE UNIQUE INDEX therapists_shield_code ON therapists (shield_code);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE therapists DROP COLUMN shield_code;`)
}
