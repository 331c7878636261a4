import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Therapists whose words are like each of those that were typed, mistakes and all (KS-FIND-1); by the trigram index. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION directory_alike(typed text) RETURNS TABLE (therapist integer, likeness real)
      LANGUAGE plpgsql STABLE SET pg_trgm.word_similarity_threshold = 0.45 AS $$
    DECLARE
      words text[] := array_remove(regexp_split_to_array(folded_name(typed), '[^[:alnum:]]+'), '');
      longest text := (SELECT word FROM unnest(words) AS word ORDER BY length(word) DESC LIMIT 1);
    BEGIN
      RETURN QUERY
      SELECT e.therapist_id, word_similarity(array_to_string(words, ' '), e.search_words)
        FROM directory_entries e
       WHERE e.search_words %> longest
         AND NOT EXISTS (SELECT FROM unnest(words) AS word WHERE NOT e.search_words %> word)
       LIMIT 2000;
    END $$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP FUNCTION directory_alike(text);`)
}
