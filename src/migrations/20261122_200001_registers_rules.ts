import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the database itself holds to: the ledger only grows and its corrections fit, periods and norms don't overlap, and
 * a published norm doesn't change.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE credits
      ALTER COLUMN registration SET NOT NULL, ALTER COLUMN earned_on SET NOT NULL, ALTER COLUMN category SET NOT NULL,
      ALTER COLUMN points SET NOT NULL, ALTER COLUMN therapist SET NOT NULL, ALTER COLUMN organisation SET NOT NULL,
      ADD CONSTRAINT credits_two_decimals CHECK (points = round(points, 2)),
      ADD CONSTRAINT credits_negative_corrects CHECK (points >= 0 OR reverses IS NOT NULL),
      ADD CONSTRAINT credits_correction_has_reason CHECK (reverses IS NULL OR btrim(coalesce(reason, '')) <> '');
    CREATE INDEX credits_registration_day_idx ON credits (registration, earned_on);

    CREATE FUNCTION credits_only_grow() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'credits only grows' USING ERRCODE = 'P0001';
    END $$;
    CREATE TRIGGER credits_only_grow BEFORE UPDATE OR DELETE ON credits
      FOR EACH ROW EXECUTE FUNCTION credits_only_grow();
    CREATE TRIGGER credits_no_truncate BEFORE TRUNCATE ON credits
      FOR EACH STATEMENT EXECUTE FUNCTION credits_only_grow();

    CREATE FUNCTION credits_correction_fits() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE original credits;
    BEGIN
      SELECT * INTO original FROM credits WHERE id = NEW.reverses FOR UPDATE;
      IF original.id IS NULL OR original.reverses IS NOT NULL OR NEW.points > 0
         OR (original.registration, original.earned_on, original.category)
            IS DISTINCT FROM (NEW.registration, NEW.earned_on, NEW.category)
         OR (original.topic, original.component, original.activity)
            IS DISTINCT FROM (NEW.topic, NEW.component, NEW.activity)
         OR original.points + NEW.points
            + coalesce((SELECT sum(points) FROM credits WHERE reverses = NEW.reverses), 0) < 0 THEN
        RAISE EXCEPTION 'correction does not fit' USING ERRCODE = 'P0001';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER credits_correction_fits BEFORE INSERT ON credits
      FOR EACH ROW WHEN (NEW.reverses IS NOT NULL) EXECUTE FUNCTION credits_correction_fits();

    ALTER TABLE periods
      ALTER COLUMN start SET NOT NULL, ALTER COLUMN "end" SET NOT NULL, ALTER COLUMN norm_id SET NOT NULL,
      ADD CONSTRAINT periods_in_order CHECK (start <= "end"),
      ADD CONSTRAINT periods_do_not_overlap EXCLUDE USING gist
        (int4range(registration_id, registration_id, '[]') WITH &&, daterange(start, "end", '[]') WITH &&);

    ALTER TABLE norms
      ALTER COLUMN valid_from SET NOT NULL,
      ADD CONSTRAINT norms_in_order CHECK (valid_until IS NULL OR valid_from <= valid_until),
      ADD CONSTRAINT norms_do_not_overlap EXCLUDE USING gist
        (int4range(register_id, register_id, '[]') WITH &&, daterange(valid_from, valid_until, '[]') WITH &&)
        WHERE (status = 'published');

    CREATE FUNCTION norms_keep_published() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR (NEW.definition, NEW.code, NEW.title, NEW.valid_from, NEW.register_id, NEW.status)
           IS DISTINCT FROM (OLD.definition, OLD.code, OLD.title, OLD.valid_from, OLD.register_id, OLD.status)
         OR OLD.valid_until IS NOT NULL THEN
        RAISE EXCEPTION 'a published norm never changes' USING ERRCODE = 'P0001';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER norms_keep_published BEFORE UPDATE OR DELETE ON norms
      FOR EACH ROW WHEN (OLD.status = 'published') EXECUTE FUNCTION norms_keep_published();

    CREATE SEQUENCE certificates_status_index MINVALUE 0 START 0;
  `)
  for (const table of [
    'first_aid_certificates',
    'activities',
    'registration_applications',
    'dossier_submissions',
    'extension_requests',
    'objections',
  ]) {
    await db.execute(sql`
      CREATE INDEX ${sql.identifier(`${table}_queue_idx`)} ON ${sql.identifier(table)} (organisation_id, review_due_on, id)
        WHERE status = 'submitted';
      CREATE INDEX ${sql.identifier(`${table}_queue_all_idx`)} ON ${sql.identifier(table)} (review_due_on, id)
        WHERE status = 'submitted';
    `)
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP SEQUENCE certificates_status_index;
    DROP TRIGGER norms_keep_published ON norms;
    DROP FUNCTION norms_keep_published();
    ALTER TABLE norms DROP CONSTRAINT norms_do_not_overlap, DROP CONSTRAINT norms_in_order;
    ALTER TABLE periods DROP CONSTRAINT periods_do_not_overlap, DROP CONSTRAINT periods_in_order;
    DROP TRIGGER credits_correction_fits ON credits;
    DROP FUNCTION credits_correction_fits();
    DROP TRIGGER credits_no_truncate ON credits;
    DROP TRIGGER credits_only_grow ON credits;
    DROP FUNCTION credits_only_grow();
    DROP INDEX credits_registration_day_idx;
    ALTER TABLE credits DROP CONSTRAINT credits_correction_has_reason, DROP CONSTRAINT credits_negative_corrects,
      DROP CONSTRAINT credits_two_decimals;
  `)
}
