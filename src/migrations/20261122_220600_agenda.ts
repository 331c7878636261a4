import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the agenda searches in (KK-AGD-1): the words of a course with its topics and its provider, stemmed as Dutch and
 * without accents, and the same words whole, to find those that were typed with a mistake.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE EXTENSION IF NOT EXISTS pg_trgm;

    CREATE FUNCTION course_topics(course integer) RETURNS text LANGUAGE sql STABLE AS $$
      SELECT string_agg(DISTINCT named.item ->> 'title', ' ')
        FROM accreditations a JOIN norms n ON n.id = a.norm_id,
             jsonb_path_query(n.definition, '$.categories[*] ? (@.code == $category).topics[*] ? (@.code == $topic)',
                              jsonb_build_object('category', a.category, 'topic', a.topic)) AS named (item)
       WHERE a.course_id = course AND a.topic IS NOT NULL
    $$;

    ALTER TABLE courses ADD COLUMN search tsvector, ADD COLUMN search_words text;
    CREATE FUNCTION courses_search() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      topics text := coalesce(course_topics(NEW.id), '');
      provider text := coalesce((SELECT name FROM providers WHERE id = NEW.provider_id), '');
    BEGIN
      NEW.search := setweight(to_tsvector('dutch', folded_name(NEW.title)), 'A')
                 || setweight(to_tsvector('dutch', folded_name(topics || ' ' || provider)), 'B')
                 || setweight(to_tsvector('dutch', folded_name(coalesce(NEW.summary, ''))), 'C')
                 || setweight(to_tsvector('dutch', folded_name(coalesce(NEW.description, ''))), 'D');
      NEW.search_words := folded_name(NEW.title || ' ' || topics || ' ' || provider);
      RETURN NEW;
    END $$;
    CREATE TRIGGER courses_search BEFORE INSERT OR UPDATE ON courses
      FOR EACH ROW EXECUTE FUNCTION courses_search();

    CREATE FUNCTION accreditations_are_searched() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE courses SET title = title WHERE id IN (SELECT course_id FROM made);
      RETURN NULL;
    END $$;
    CREATE TRIGGER accreditations_are_searched AFTER INSERT ON accreditations REFERENCING NEW TABLE AS made
      FOR EACH STATEMENT EXECUTE FUNCTION accreditations_are_searched();

    CREATE FUNCTION providers_are_searched() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE courses SET title = title WHERE provider_id = NEW.id;
      RETURN NULL;
    END $$;
    CREATE TRIGGER providers_are_searched AFTER UPDATE ON providers FOR EACH ROW
      WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION providers_are_searched();

    UPDATE courses SET title = title;
    CREATE INDEX courses_search_idx ON courses USING gin (search);
    CREATE INDEX course_sessions_planned_idx ON course_sessions (ends_on, course_id) WHERE status = 'planned';
    CREATE INDEX accreditations_worth_idx ON accreditations (course_id, valid_until) INCLUDE (valid_from, revoked_on);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX accreditations_worth_idx;
    DROP INDEX course_sessions_planned_idx;
    DROP INDEX courses_search_idx;
    DROP TRIGGER providers_are_searched ON providers;
    DROP FUNCTION providers_are_searched;
    DROP TRIGGER accreditations_are_searched ON accreditations;
    DROP FUNCTION accreditations_are_searched;
    DROP TRIGGER courses_search ON courses;
    DROP FUNCTION courses_search;
    ALTER TABLE courses DROP COLUMN search_words, DROP COLUMN search;
    DROP FUNCTION course_topics(integer);
  `)
}
