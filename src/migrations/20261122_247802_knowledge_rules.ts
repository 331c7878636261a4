import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The knowledge base (KS-KB-1): what is searched is derived from what is published, here, so that it is never behind; an
 * article never stands under itself; a member page has one article; one word per member about an article.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE article_index (
      article_id integer PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
      search tsvector NOT NULL,
      words text NOT NULL,
      body text NOT NULL
    );
    CREATE INDEX article_index_search_idx ON article_index USING gin (search);
    CREATE INDEX article_index_words_idx ON article_index USING gin (words gin_trgm_ops);

    CREATE FUNCTION article_text(content jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT coalesce(string_agg(piece #>> '{}', ' '), '') FROM jsonb_path_query(content, 'strict $.**.text') AS piece
    $$;
    CREATE FUNCTION articles_index() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      named text := folded_name(concat_ws(' ', NEW.title, NEW.synonyms));
      short text := folded_name(coalesce(NEW.summary, ''));
      whole text := article_text(NEW.content);
    BEGIN
      IF NEW._status IS DISTINCT FROM 'published' THEN
        DELETE FROM article_index x WHERE x.article_id = NEW.id;
        RETURN NULL;
      END IF;
      INSERT INTO article_index (article_id, search, words, body)
      VALUES (NEW.id,
              setweight(to_tsvector('dutch', named), 'A') || setweight(to_tsvector('simple', named), 'A')
                || setweight(to_tsvector('dutch', short), 'B') || setweight(to_tsvector('dutch', folded_name(whole)), 'C'),
              concat_ws(' ', named, short), whole)
      ON CONFLICT (article_id) DO UPDATE SET search = EXCLUDED.search, words = EXCLUDED.words, body = EXCLUDED.body;
      RETURN NULL;
    END $$;
    CREATE TRIGGER articles_index AFTER INSERT OR UPDATE ON articles FOR EACH ROW EXECUTE FUNCTION articles_index();

    CREATE FUNCTION articles_tree() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.parent_id IS NULL THEN RETURN NEW; END IF;
      -- One change of the tree at a time: two that are right apart can make a circle together.
      PERFORM pg_advisory_xact_lock(hashtext('articles_tree'));
      IF EXISTS (WITH RECURSIVE above AS (
                   SELECT a.id, a.parent_id FROM articles a WHERE a.id = NEW.parent_id
                   UNION SELECT p.id, p.parent_id FROM articles p JOIN above ON p.id = above.parent_id)
                 SELECT FROM above WHERE above.id = NEW.id) THEN
        RAISE EXCEPTION 'an article does not stand under itself' USING ERRCODE = 'P0001';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER articles_tree BEFORE INSERT OR UPDATE OF parent_id ON articles
      FOR EACH ROW EXECUTE FUNCTION articles_tree();

    CREATE UNIQUE INDEX articles_one_a_page ON articles (member_page) WHERE _status = 'published';
    ALTER TABLE article_feedback ALTER COLUMN therapist_id SET NOT NULL;
    CREATE UNIQUE INDEX article_feedback_one_each ON article_feedback (article_id, therapist_id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX article_feedback_one_each;
    ALTER TABLE article_feedback ALTER COLUMN therapist_id DROP NOT NULL;
    DROP INDEX articles_one_a_page;
    DROP TRIGGER articles_tree ON articles;
    DROP FUNCTION articles_tree;
    DROP TRIGGER articles_index ON articles;
    DROP FUNCTION articles_index;
    DROP FUNCTION article_text;
    DROP TABLE article_index;
  `)
}
