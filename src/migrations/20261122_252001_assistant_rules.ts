import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the assistant answers from (KS-SRV-9): every article, post and document in parts, one a heading, derived here from what
 * is published, so that it is never behind. Norms are added when they are first asked about: they never change.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE assistant_passages (
      source text NOT NULL,
      source_id integer NOT NULL,
      part integer NOT NULL,
      title text NOT NULL,
      heading text NOT NULL,
      href text NOT NULL,
      body text NOT NULL,
      search tsvector NOT NULL,
      words text NOT NULL,
      PRIMARY KEY (source, source_id, part)
    );
    CREATE INDEX assistant_passages_search_idx ON assistant_passages USING gin (search);
    CREATE INDEX assistant_passages_words_idx ON assistant_passages USING gin (words gin_trgm_ops);

    -- named: words it is also looked for by; short: what it is about.
    CREATE FUNCTION assistant_passage(source text, source_id integer, part integer, title text, heading text, href text,
                                      body text, named text, short text) RETURNS void LANGUAGE sql AS $$
      INSERT INTO assistant_passages (source, source_id, part, title, heading, href, body, search, words)
      SELECT source, source_id, part, title, heading, href, body,
             setweight(to_tsvector('dutch', top), 'A') || setweight(to_tsvector('simple', top), 'A')
               || setweight(to_tsvector('dutch', folded_name(named)), 'B')
               || setweight(to_tsvector('dutch', folded_name(short)), 'C')
               || setweight(to_tsvector('dutch', folded_name(body)), 'C'),
             concat_ws(' ', top, folded_name(named))
        FROM folded_name(concat_ws(' ', title, heading)) AS top
    $$;

    -- The text of a block of rich text; a list as lines.
    CREATE FUNCTION assistant_block(node jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT CASE node ->> 'type'
        WHEN 'list' THEN (SELECT string_agg('- ' || trim(article_text(item)), chr(10) ORDER BY nth)
                            FROM jsonb_array_elements(node -> 'children') WITH ORDINALITY AS items(item, nth))
        ELSE trim(article_text(node)) END
    $$;
    CREATE FUNCTION assistant_parts(content jsonb) RETURNS TABLE (part integer, heading text, body text)
      LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      WITH blocks AS (
        SELECT node, nth, node ->> 'type' = 'heading' AS head,
               count(*) FILTER (WHERE node ->> 'type' = 'heading') OVER (ORDER BY nth)::int AS part
          FROM jsonb_array_elements(CASE jsonb_typeof(content -> 'root' -> 'children') WHEN 'array'
                 THEN content -> 'root' -> 'children' ELSE '[]' END) WITH ORDINALITY AS all_blocks(node, nth))
      SELECT part, coalesce(max(trim(article_text(node))) FILTER (WHERE head), ''),
             coalesce(string_agg(assistant_block(node), chr(10) ORDER BY nth)
                        FILTER (WHERE NOT head AND assistant_block(node) <> ''), '')
        FROM blocks GROUP BY part
    $$;

    -- A text with headings; what comes before the first heading is headed by the summary.
    CREATE FUNCTION assistant_text(source text, source_id integer, title text, href text, content jsonb, named text,
                                   short text) RETURNS void LANGUAGE sql AS $$
      SELECT assistant_passage(source, source_id, p.part, title, p.heading, href,
               trim(CASE WHEN p.part = 0 THEN concat_ws(chr(10), short, p.body) ELSE p.body END, chr(10)), named, short)
        FROM (SELECT part, heading, body FROM assistant_parts(content)
              UNION ALL SELECT 0, '', '' WHERE NOT EXISTS (SELECT FROM assistant_parts(content) x WHERE x.part = 0)) p
       WHERE p.body <> '' OR (p.part = 0 AND short <> '')
    $$;

    CREATE FUNCTION assistant_articles() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      DELETE FROM assistant_passages x WHERE x.source = 'articles' AND x.source_id = OLD.id;
      IF TG_OP <> 'DELETE' AND NEW._status = 'published' AND NEW.slug IS NOT NULL THEN
        PERFORM assistant_text('articles', NEW.id, coalesce(NEW.title, ''), '/kennisbank/' || NEW.slug, NEW.content,
                               coalesce(NEW.synonyms, ''), coalesce(NEW.summary, ''));
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER assistant_articles AFTER INSERT OR UPDATE OR DELETE ON articles
      FOR EACH ROW EXECUTE FUNCTION assistant_articles();

    CREATE FUNCTION assistant_posts() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      DELETE FROM assistant_passages x WHERE x.source = 'posts' AND x.source_id = OLD.id;
      IF TG_OP <> 'DELETE' AND NEW._status = 'published' AND NEW.slug IS NOT NULL THEN
        PERFORM assistant_text('posts', NEW.id, coalesce(NEW.title, ''), '/nieuws/' || NEW.slug, NEW.content, '',
                               coalesce(NEW.summary, ''));
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER assistant_posts AFTER INSERT OR UPDATE OR DELETE ON posts
      FOR EACH ROW EXECUTE FUNCTION assistant_posts();

    -- Of a document what it is about; its own words are searched on the page of documents.
    CREATE FUNCTION assistant_documents() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      DELETE FROM assistant_passages x WHERE x.source = 'document-templates' AND x.source_id = OLD.id;
      IF TG_OP <> 'DELETE' AND NEW.latest IS NOT NULL AND NOT coalesce(NEW.withdrawn, false) THEN
        PERFORM assistant_passage('document-templates', NEW.id, 0, NEW.title, '',
                                  '/documenten?zoek=' || replace(regexp_replace(NEW.title, '[^[:alnum:] -]', '', 'g'), ' ', '+'),
                                  coalesce(NEW.summary, NEW.title), 'document', '');
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER assistant_documents AFTER INSERT OR UPDATE OR DELETE ON document_templates
      FOR EACH ROW EXECUTE FUNCTION assistant_documents();

    -- What stands already.
    CREATE FUNCTION assistant_rebuild() RETURNS bigint LANGUAGE plpgsql AS $$
    BEGIN
      DELETE FROM assistant_passages;
      UPDATE articles SET id = id;
      UPDATE posts SET id = id;
      UPDATE document_templates SET id = id;
      RETURN (SELECT count(*) FROM assistant_passages);
    END $$;
    SELECT assistant_rebuild();

    CREATE UNIQUE INDEX assistant_turns_once ON assistant_turns (thread, client_key);
    CREATE INDEX assistant_turns_unanswered ON assistant_turns (created_at) WHERE kind = 'unknown' OR NOT helpful;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX assistant_turns_unanswered;
    DROP INDEX assistant_turns_once;
    DROP TRIGGER assistant_documents ON document_templates;
    DROP TRIGGER assistant_posts ON posts;
    DROP TRIGGER assistant_articles ON articles;
    DROP FUNCTION assistant_rebuild, assistant_documents, assistant_posts, assistant_articles, assistant_text, assistant_parts,
                  assistant_block, assistant_passage;
    DROP TABLE assistant_passages;
  `)
}
