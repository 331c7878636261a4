import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * The public directory of therapists (KS-FIND-1): one row for each who may be found, with all that anyone may see in
 * `shown`. What is searched and filtered is derived from it here, so that a row can't say one thing and be found by
 * another. A profile that may be found gets a name in addresses, once.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION directory_code(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
      AS $$ SELECT left(btrim(regexp_replace(folded_name(words), '[^a-z0-9]+', '-', 'g'), '-'), 80) $$;

    CREATE FUNCTION practice_profiles_slug() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      base text;
      tried text;
      nth integer := 1;
    BEGIN
      IF TG_OP = 'UPDATE' THEN NEW.slug := coalesce(NEW.slug, OLD.slug); END IF;
      IF NEW.slug IS NOT NULL OR NOT coalesce(NEW.listed, false) THEN RETURN NEW; END IF;
      -- One at a time: two people of the same name get different names in addresses.
      PERFORM pg_advisory_xact_lock(hashtext('practice_profiles_slug'));
      SELECT coalesce(nullif(directory_code(t.display_name), ''), 'therapeut') INTO base
        FROM therapists t WHERE t.id = NEW.therapist_id;
      tried := base;
      WHILE EXISTS (SELECT FROM practice_profiles p WHERE p.slug = tried) LOOP
        nth := nth + 1;
        tried := base || '-' || nth;
      END LOOP;
      NEW.slug := tried;
      RETURN NEW;
    END $$;
    CREATE TRIGGER practice_profiles_slug BEFORE INSERT OR UPDATE ON practice_profiles
      FOR EACH ROW EXECUTE FUNCTION practice_profiles_slug();
    UPDATE practice_profiles SET listed = listed WHERE listed AND slug IS NULL;

    CREATE TABLE directory_entries (
      therapist_id integer PRIMARY KEY REFERENCES therapists (id) ON DELETE CASCADE,
      slug text NOT NULL UNIQUE,
      organisation_id integer NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
      shown jsonb NOT NULL,
      checked_on date NOT NULL,
      changed_at timestamptz NOT NULL DEFAULT now(),
      name text NOT NULL,
      facets text[] NOT NULL,
      search tsvector NOT NULL,
      search_words text NOT NULL
    );
    CREATE TABLE directory_places (
      therapist_id integer NOT NULL REFERENCES directory_entries (therapist_id) ON DELETE CASCADE,
      place text NOT NULL,
      lat double precision NOT NULL,
      lng double precision NOT NULL,
      main boolean NOT NULL
    );

    CREATE FUNCTION directory_words(shown jsonb, named text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT coalesce(string_agg(word, ' '), '') FROM jsonb_array_elements_text(shown -> named) AS word
    $$;
    CREATE FUNCTION directory_codes(shown jsonb, named text, kind text) RETURNS text[]
      LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT coalesce(array_agg(DISTINCT kind || ':' || directory_code(word)), '{}')
        FROM jsonb_array_elements_text(shown -> named) AS word WHERE directory_code(word) <> ''
    $$;

    CREATE FUNCTION directory_entries_derive() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      towns text := coalesce((SELECT string_agg(place ->> 'place', ' ') FROM jsonb_array_elements(NEW.shown -> 'places') AS place), '');
      practices text := coalesce((SELECT string_agg(place ->> 'name', ' ') FROM jsonb_array_elements(NEW.shown -> 'places') AS place), '');
      topics text := concat_ws(' ', directory_words(NEW.shown, 'specialities'), directory_words(NEW.shown, 'methods'),
                               directory_words(NEW.shown, 'targetGroups'), NEW.shown ->> 'profession');
    BEGIN
      NEW.name := NEW.shown ->> 'name';
      NEW.facets := directory_codes(NEW.shown, 'specialities', 'speciality')
                 || directory_codes(NEW.shown, 'methods', 'method')
                 || directory_codes(NEW.shown, 'languages', 'language')
                 || ARRAY['organisation:' || (NEW.shown -> 'organisation' ->> 'slug')]
                 || CASE WHEN (NEW.shown ->> 'online')::boolean THEN ARRAY['online'] ELSE '{}' END
                 || CASE WHEN (NEW.shown ->> 'homeVisits')::boolean THEN ARRAY['home-visits'] ELSE '{}' END
                 || CASE WHEN (NEW.shown ->> 'accessible')::boolean THEN ARRAY['accessible'] ELSE '{}' END;
      -- Names aren't stemmed: "Visser" is no "vis".
      NEW.search := setweight(to_tsvector('simple', folded_name(NEW.name || ' ' || practices)), 'A')
                 || setweight(to_tsvector('dutch', folded_name(topics)), 'B')
                 || setweight(to_tsvector('simple', folded_name(topics || ' ' || towns)), 'C');
      NEW.search_words := folded_name(concat_ws(' ', NEW.name, practices, topics, towns));
      RETURN NEW;
    END $$;
    CREATE TRIGGER directory_entries_derive BEFORE INSERT OR UPDATE OF shown ON directory_entries
      FOR EACH ROW EXECUTE FUNCTION directory_entries_derive();

    CREATE FUNCTION directory_entries_place() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      DELETE FROM directory_places p WHERE p.therapist_id = NEW.therapist_id;
      INSERT INTO directory_places (therapist_id, place, lat, lng, main)
      SELECT NEW.therapist_id, spot ->> 'place', (spot ->> 'lat')::float, (spot ->> 'lng')::float, (spot ->> 'main')::boolean
        FROM jsonb_array_elements(NEW.shown -> 'places') AS spot
       WHERE spot ->> 'lat' IS NOT NULL AND spot ->> 'lng' IS NOT NULL;
      RETURN NULL;
    END $$;
    CREATE TRIGGER directory_entries_place AFTER INSERT OR UPDATE OF shown ON directory_entries
      FOR EACH ROW EXECUTE FUNCTION directory_entries_place();

    CREATE INDEX directory_entries_name_idx ON directory_entries (name, therapist_id);
    CREATE INDEX directory_entries_facets_idx ON directory_entries USING gin (facets);
    CREATE INDEX directory_entries_search_idx ON directory_entries USING gin (search);
    CREATE INDEX directory_entries_words_idx ON directory_entries USING gin (search_words gin_trgm_ops);
    CREATE INDEX directory_entries_checked_idx ON directory_entries (checked_on);
    CREATE INDEX directory_places_therapist_idx ON directory_places (therapist_id);
    CREATE INDEX directory_places_at_idx ON directory_places USING gist (point(lng, lat));
    CREATE INDEX practice_profiles_listed_idx ON practice_profiles (therapist_id) WHERE listed;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX practice_profiles_listed_idx;
    DROP TABLE directory_places;
    DROP TABLE directory_entries;
    DROP FUNCTION directory_entries_place;
    DROP FUNCTION directory_entries_derive;
    DROP FUNCTION directory_codes(jsonb, text, text);
    DROP FUNCTION directory_words(jsonb, text);
    DROP TRIGGER practice_profiles_slug ON practice_profiles;
    DROP FUNCTION practice_profiles_slug;
    DROP FUNCTION directory_code(text);
  `)
}
