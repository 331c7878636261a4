import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The history of evidence only grows, and the review queue reads its own small indexes. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION refuse_review_event_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'review_events only grows' USING ERRCODE = 'P0001';
    END $$;
    CREATE TRIGGER review_events_only_grow BEFORE UPDATE OR DELETE ON review_events
      FOR EACH ROW EXECUTE FUNCTION refuse_review_event_change();
    CREATE TRIGGER review_events_no_truncate BEFORE TRUNCATE ON review_events
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_review_event_change();

    CREATE INDEX diplomas_queue_idx ON diplomas (organisation_id, review_due_on, id) WHERE status = 'submitted';
    CREATE INDEX diplomas_queue_all_idx ON diplomas (review_due_on, id) WHERE status = 'submitted';
    CREATE INDEX cpd_uploads_queue_idx ON cpd_uploads (organisation_id, review_due_on, id) WHERE status = 'submitted';
    CREATE INDEX cpd_uploads_queue_all_idx ON cpd_uploads (review_due_on, id) WHERE status = 'submitted';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX cpd_uploads_queue_all_idx, cpd_uploads_queue_idx, diplomas_queue_all_idx, diplomas_queue_idx;
    DROP TRIGGER review_events_no_truncate ON review_events;
    DROP TRIGGER review_events_only_grow ON review_events;
    DROP FUNCTION refuse_review_event_change();
  `)
}
