import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Earlier decisions on the same title by the same provider are looked up whatever the case they were typed in. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX diplomas_similar_idx ON diplomas (lower(title), lower(provider));
    CREATE INDEX cpd_uploads_similar_idx ON cpd_uploads (lower(title), lower(provider));
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX cpd_uploads_similar_idx, diplomas_similar_idx;`)
}
