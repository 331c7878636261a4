import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why a meeting doesn't take place; and an accreditation ends before the day it is revoked, so that from that day on it
 * can be granted again.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE course_sessions ADD COLUMN cancelled_reason varchar;

    ALTER TABLE accreditations DROP CONSTRAINT accreditations_count_once,
      ADD CONSTRAINT accreditations_count_once EXCLUDE USING gist
        (int4range(course_id, course_id, '[]') WITH &&, int4range(norm_id, norm_id, '[]') WITH &&,
         int8range(hashtextextended(category || '/' || coalesce(topic, '') || '/' || coalesce(component, ''), 0),
                   hashtextextended(category || '/' || coalesce(topic, '') || '/' || coalesce(component, ''), 0), '[]') WITH &&,
         daterange(valid_from, least(coalesce(revoked_on, 'infinity'), valid_until + 1), '[)') WITH &&)
        WHERE (revoked_on IS NULL OR revoked_on > valid_from);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE accreditations DROP CONSTRAINT accreditations_count_once,
      ADD CONSTRAINT accreditations_count_once EXCLUDE USING gist
        (int4range(course_id, course_id, '[]') WITH &&, int4range(norm_id, norm_id, '[]') WITH &&,
         int8range(hashtextextended(category || '/' || coalesce(topic, '') || '/' || coalesce(component, ''), 0),
                   hashtextextended(category || '/' || coalesce(topic, '') || '/' || coalesce(component, ''), 0), '[]') WITH &&,
         daterange(valid_from, coalesce(revoked_on, valid_until), '[]') WITH &&)
        WHERE (revoked_on IS NULL OR revoked_on > valid_from);
    ALTER TABLE course_sessions DROP COLUMN cancelled_reason;
  `)
}
