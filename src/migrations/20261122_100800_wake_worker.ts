import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Tells the worker about a new job as soon as its transaction commits; see src/jobs/worker.ts. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION wake_worker() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_notify('jobs', '');
      RETURN NULL;
    END $$;
    CREATE TRIGGER wake_worker AFTER INSERT ON payload_jobs FOR EACH STATEMENT EXECUTE FUNCTION wake_worker();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER wake_worker ON payload_jobs;
    DROP FUNCTION wake_worker();
  `)
}
