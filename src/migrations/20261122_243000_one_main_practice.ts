import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** One of a member's locations is the main one (KS-PRA-1): the first that was, or the first that is. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    UPDATE practices SET main = chosen.id IS NOT NULL
      FROM practices p
      LEFT JOIN (SELECT DISTINCT ON (therapist_id) id FROM practices
                  ORDER BY therapist_id, coalesce(main, false) DESC, id) chosen ON chosen.id = p.id
     WHERE practices.id = p.id AND coalesce(practices.main, false) <> (chosen.id IS NOT NULL)
       AND practices.therapist_id IS NOT NULL;
    CREATE UNIQUE INDEX practices_one_main ON practices (therapist_id) WHERE main;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP INDEX practices_one_main`)
}
