import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const oneEach = ['personal_details', 'bank_details', 'practice_profiles']

const reviewed = [
  'identity_documents',
  'certificates_of_conduct',
  'chamber_extracts',
  'screening_uploads',
  'work_experiences',
  'transfer_statements',
  'data_corrections',
]

const each = (tables: readonly string[], statement: (table: string) => string): string =>
  tables.map(statement).join('\n')

/**
 * What the database itself holds to: one row a member of what there is one of; a code belongs to one member; one open
 * screening, one ECD code in force, one copy being made; a version of a document and a payment stay as they are.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    ${each(
      oneEach,
      (table) => `
    ALTER TABLE ${table} ALTER COLUMN therapist_id SET NOT NULL, ALTER COLUMN organisation_id SET NOT NULL;
    CREATE UNIQUE INDEX ${table}_one_each ON ${table} (therapist_id);`,
    )}
    ${each(
      reviewed,
      (table) => `
    CREATE INDEX ${table}_queue_idx ON ${table} (organisation_id, review_due_on, id) WHERE status = 'submitted';
    CREATE INDEX ${table}_queue_all_idx ON ${table} (review_due_on, id) WHERE status = 'submitted';`,
    )}
    CREATE INDEX certificates_of_conduct_valid_idx ON certificates_of_conduct (valid_until) WHERE status = 'approved';

    ALTER TABLE professional_codes ALTER COLUMN therapist_id SET NOT NULL, ALTER COLUMN organisation_id SET NOT NULL;
    CREATE UNIQUE INDEX professional_codes_one_of_a_kind ON professional_codes (therapist_id, kind);
    CREATE UNIQUE INDEX professional_codes_of_one_member ON professional_codes (code) WHERE kind = 'agb';

    ALTER TABLE recognitions ALTER COLUMN therapist_id SET NOT NULL, ALTER COLUMN organisation_id SET NOT NULL,
      ADD CONSTRAINT recognitions_in_order CHECK (until IS NULL OR until >= "from");

    ALTER TABLE standing_changes ALTER COLUMN therapist_id SET NOT NULL, ALTER COLUMN organisation_id SET NOT NULL;
    CREATE UNIQUE INDEX standing_changes_once ON standing_changes (therapist_id, number);

    ALTER TABLE ecd_codes ALTER COLUMN therapist_id SET NOT NULL;
    CREATE UNIQUE INDEX ecd_codes_one_in_force ON ecd_codes (therapist_id) WHERE ended_at IS NULL;

    ALTER TABLE admissions ALTER COLUMN therapist_id SET NOT NULL, ALTER COLUMN organisation_id SET NOT NULL,
      ADD CONSTRAINT admissions_decided CHECK (status NOT IN ('admitted', 'refused') OR decided_on IS NOT NULL),
      ADD CONSTRAINT admissions_refused_why CHECK (status <> 'refused' OR btrim(coalesce(reason, '')) <> '');
    CREATE UNIQUE INDEX admissions_one_open ON admissions (therapist_id) WHERE status = 'open';

    CREATE UNIQUE INDEX screening_plans_one_each ON screening_plans (organisation_id, tier);

    CREATE UNIQUE INDEX document_versions_once ON document_versions (document_id, number);
    CREATE TABLE document_contents (
      version_id integer PRIMARY KEY REFERENCES document_versions (id) ON DELETE CASCADE,
      content bytea NOT NULL
    );
    CREATE FUNCTION document_versions_stay() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'a version of a document stays as it was published' USING ERRCODE = 'P0001';
    END $$;
    CREATE TRIGGER document_versions_stay BEFORE UPDATE ON document_versions
      FOR EACH ROW EXECUTE FUNCTION document_versions_stay();
    CREATE TRIGGER document_contents_stay BEFORE UPDATE ON document_contents
      FOR EACH ROW EXECUTE FUNCTION document_versions_stay();
    CREATE UNIQUE INDEX document_downloads_once ON document_downloads (therapist_id, document_id);

    CREATE TABLE profile_photos (
      therapist_id integer PRIMARY KEY REFERENCES therapists (id) ON DELETE CASCADE,
      hash text NOT NULL UNIQUE,
      image bytea NOT NULL,
      made_at timestamptz NOT NULL DEFAULT now()
    );

    ALTER TABLE payments ALTER COLUMN therapist_id SET NOT NULL, ALTER COLUMN charge_id SET NOT NULL;
    CREATE TRIGGER payments_stay BEFORE UPDATE OR DELETE ON payments FOR EACH ROW EXECUTE FUNCTION charges_stay();

    CREATE UNIQUE INDEX data_exports_one_open ON data_exports (therapist_id) WHERE status IN ('asked', 'building');
    CREATE UNIQUE INDEX erasure_requests_one_open ON erasure_requests (therapist_id) WHERE status IN ('asked', 'planned');
    CREATE INDEX webhook_deliveries_waiting_idx ON webhook_deliveries (created_at) WHERE status <> 'delivered';
  `),
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(
    sql.raw(`
    DROP INDEX webhook_deliveries_waiting_idx;
    DROP INDEX erasure_requests_one_open;
    DROP INDEX data_exports_one_open;
    DROP TRIGGER payments_stay ON payments;
    ALTER TABLE payments ALTER COLUMN therapist_id DROP NOT NULL, ALTER COLUMN charge_id DROP NOT NULL;
    DROP TABLE profile_photos;
    DROP INDEX document_downloads_once;
    DROP TABLE document_contents;
    DROP TRIGGER document_versions_stay ON document_versions;
    DROP FUNCTION document_versions_stay;
    DROP INDEX document_versions_once;
    DROP INDEX screening_plans_one_each;
    DROP INDEX admissions_one_open;
    ALTER TABLE admissions DROP CONSTRAINT admissions_refused_why, DROP CONSTRAINT admissions_decided,
      ALTER COLUMN therapist_id DROP NOT NULL, ALTER COLUMN organisation_id DROP NOT NULL;
    DROP INDEX ecd_codes_one_in_force;
    ALTER TABLE ecd_codes ALTER COLUMN therapist_id DROP NOT NULL;
    DROP INDEX standing_changes_once;
    ALTER TABLE standing_changes ALTER COLUMN therapist_id DROP NOT NULL, ALTER COLUMN organisation_id DROP NOT NULL;
    ALTER TABLE recognitions DROP CONSTRAINT recognitions_in_order,
      ALTER COLUMN therapist_id DROP NOT NULL, ALTER COLUMN organisation_id DROP NOT NULL;
    DROP INDEX professional_codes_of_one_member;
    DROP INDEX professional_codes_one_of_a_kind;
    ALTER TABLE professional_codes ALTER COLUMN therapist_id DROP NOT NULL, ALTER COLUMN organisation_id DROP NOT NULL;
    DROP INDEX certificates_of_conduct_valid_idx;
    ${each(reviewed, (table) => `DROP INDEX ${table}_queue_all_idx; DROP INDEX ${table}_queue_idx;`)}
    ${each(
      oneEach,
      (table) => `
    DROP INDEX ${table}_one_each;
    ALTER TABLE ${table} ALTER COLUMN therapist_id DROP NOT NULL, ALTER COLUMN organisation_id DROP NOT NULL;`,
    )}
  `),
  )
}
