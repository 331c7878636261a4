import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Whether an article helped somebody who isn't logged in: one word a browser, without who it was (KS-KB-1). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE article_votes (
      article_id integer NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
      browser text NOT NULL,
      helpful boolean NOT NULL,
      given_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (article_id, browser)
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE article_votes;`)
}
