import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the database itself holds to: an accreditation is revoked but never changed and never counts twice for the same, what
 * was said on a request stays said, and nobody is at one meeting twice.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX memberships_one_role;
    CREATE UNIQUE INDEX memberships_one_role ON memberships (user_id, role, organisation_id, provider_id)
      NULLS NOT DISTINCT WHERE ended_at IS NULL;

    ALTER TABLE accreditations
      ALTER COLUMN course_id SET NOT NULL, ALTER COLUMN provider_id SET NOT NULL, ALTER COLUMN register_id SET NOT NULL,
      ALTER COLUMN organisation_id SET NOT NULL,
      ADD CONSTRAINT accreditations_points CHECK (points >= 0 AND points = round(points, 2)),
      ADD CONSTRAINT accreditations_in_order CHECK (valid_from <= valid_until),
      ADD CONSTRAINT accreditations_count_once EXCLUDE USING gist
        (int4range(course_id, course_id, '[]') WITH &&, int4range(norm_id, norm_id, '[]') WITH &&,
         int8range(hashtextextended(category || '/' || coalesce(topic, '') || '/' || coalesce(component, ''), 0),
                   hashtextextended(category || '/' || coalesce(topic, '') || '/' || coalesce(component, ''), 0), '[]') WITH &&,
         daterange(valid_from, coalesce(revoked_on, valid_until), '[]') WITH &&)
        WHERE (revoked_on IS NULL OR revoked_on > valid_from);
    CREATE FUNCTION accreditations_stay() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.revoked_on IS NOT NULL
         OR to_jsonb(NEW) - ARRAY['revoked_on', 'revoked_reason', 'updated_at']
            IS DISTINCT FROM to_jsonb(OLD) - ARRAY['revoked_on', 'revoked_reason', 'updated_at'] THEN
        RAISE EXCEPTION 'accreditations stay as decided' USING ERRCODE = 'P0001';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER accreditations_stay BEFORE UPDATE OR DELETE ON accreditations
      FOR EACH ROW EXECUTE FUNCTION accreditations_stay();

    CREATE UNIQUE INDEX accreditation_requests_one_open ON accreditation_requests (course_id, register_id)
      WHERE status IN ('draft', 'submitted', 'returned');

    CREATE FUNCTION accreditation_messages_only_grow() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'accreditation messages only grow' USING ERRCODE = 'P0001';
    END $$;
    CREATE TRIGGER accreditation_messages_only_grow BEFORE UPDATE OR DELETE ON accreditation_messages
      FOR EACH ROW EXECUTE FUNCTION accreditation_messages_only_grow();

    ALTER TABLE course_sessions ADD CONSTRAINT course_sessions_in_order CHECK (starts_on <= ends_on);

    ALTER TABLE attendance
      ALTER COLUMN session_id SET NOT NULL, ALTER COLUMN registration_id SET NOT NULL,
      ADD CONSTRAINT attendance_ended_has_reason CHECK (ended_at IS NULL OR btrim(coalesce(ended_reason, '')) <> '');
    CREATE UNIQUE INDEX attendance_once ON attendance (session_id, registration_id) WHERE ended_at IS NULL;
    CREATE FUNCTION attendance_stays() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'attendance is ended, not removed' USING ERRCODE = 'P0001';
    END $$;
    CREATE TRIGGER attendance_stays BEFORE DELETE ON attendance FOR EACH ROW EXECUTE FUNCTION attendance_stays();

    CREATE INDEX points_claims_queue_idx ON points_claims (organisation_id, review_due_on, id) WHERE status = 'submitted';
    CREATE INDEX points_claims_queue_all_idx ON points_claims (review_due_on, id) WHERE status = 'submitted';

    CREATE UNIQUE INDEX attendance_batches_once ON attendance_batches (provider_id, idempotency_key)
      WHERE idempotency_key IS NOT NULL;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX attendance_batches_once;
    DROP INDEX points_claims_queue_all_idx;
    DROP INDEX points_claims_queue_idx;
    DROP TRIGGER attendance_stays ON attendance;
    DROP FUNCTION attendance_stays;
    DROP INDEX attendance_once;
    ALTER TABLE attendance DROP CONSTRAINT attendance_ended_has_reason;
    ALTER TABLE course_sessions DROP CONSTRAINT course_sessions_in_order;
    DROP TRIGGER accreditation_messages_only_grow ON accreditation_messages;
    DROP FUNCTION accreditation_messages_only_grow;
    DROP INDEX accreditation_requests_one_open;
    DROP TRIGGER accreditations_stay ON accreditations;
    DROP FUNCTION accreditations_stay;
    ALTER TABLE accreditations DROP CONSTRAINT accreditations_count_once, DROP CONSTRAINT accreditations_in_order,
      DROP CONSTRAINT accreditations_points;
    DROP INDEX memberships_one_role;
    CREATE UNIQUE INDEX memberships_one_role ON memberships (user_id, role, organisation_id) NULLS NOT DISTINCT
      WHERE ended_at IS NULL;
  `)
}
