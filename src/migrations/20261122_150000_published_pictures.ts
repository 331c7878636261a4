import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Pictures are open to everyone once a published post uses them; those that are on the site today stay so. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE "media" ADD COLUMN "published" boolean DEFAULT false;
    UPDATE media SET published = true FROM posts
     WHERE posts._status = 'published'
       AND (media.id = posts.cover_id
         OR to_jsonb(media.id) IN (SELECT jsonb_path_query(posts.content, '$.** ? (@.type == "upload").value')));
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE "media" DROP COLUMN "published"`)
}
