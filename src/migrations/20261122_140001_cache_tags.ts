import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Which cached pages and lists are out of date; written by expireTags, read by every process after a reconnect. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE cache_tag_expiries (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      tag text NOT NULL,
      expired_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX cache_tag_expiries_expired_at_idx ON cache_tag_expiries (expired_at);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE cache_tag_expiries`)
}
