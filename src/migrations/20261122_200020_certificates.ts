import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Certificates: numbered per year without gaps, one that counts per period, and never changed but by being revoked
 * . The public register is searched by the words of a name, without accents (issue 3, KK-REG-1).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE certificate_counters (year integer PRIMARY KEY, last integer NOT NULL);
    CREATE UNIQUE INDEX certificates_one_per_period ON certificates (period_id) WHERE revoked_on IS NULL;
    CREATE INDEX certificates_revoked_idx ON certificates (status_index) WHERE revoked_on IS NOT NULL;

    CREATE FUNCTION certificates_stay() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.revoked_on IS NOT NULL AND (NEW.revoked_on, NEW.revoked_reason)
           IS DISTINCT FROM (OLD.revoked_on, OLD.revoked_reason)
         OR (NEW.number, NEW.code, NEW.kind, NEW.holder, NEW.register_name, NEW.registration_number, NEW.profession)
            IS DISTINCT FROM
            (OLD.number, OLD.code, OLD.kind, OLD.holder, OLD.register_name, OLD.registration_number, OLD.profession)
         OR (NEW.annotations, NEW.issued_on, NEW.valid_from, NEW.valid_until, NEW.status_index)
            IS DISTINCT FROM (OLD.annotations, OLD.issued_on, OLD.valid_from, OLD.valid_until, OLD.status_index) THEN
        RAISE EXCEPTION 'a certificate never changes' USING ERRCODE = 'P0001';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER certificates_stay BEFORE UPDATE ON certificates
      FOR EACH ROW EXECUTE FUNCTION certificates_stay();

    CREATE FUNCTION folded_name(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
      AS $$ SELECT translate(lower(name), 'àáâãäåāăąçćčďèéêëēėęěğìíîïīıłñńňòóôõöøőřśšşţťùúûüūůűýÿźżž-''’',
                             'aaaaaaaaacccdeeeeeeeegiiiiiilnnnooooooorsssttuuuuuuuyyzzz   ') $$;
    CREATE INDEX therapists_public_name_idx ON therapists USING gin (to_tsvector('simple', folded_name(display_name)));
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX therapists_public_name_idx;
    DROP FUNCTION folded_name(text);
    DROP TRIGGER certificates_stay ON certificates;
    DROP FUNCTION certificates_stay();
    DROP INDEX certificates_revoked_idx;
    DROP INDEX certificates_one_per_period;
    DROP TABLE certificate_counters;
  `)
}
