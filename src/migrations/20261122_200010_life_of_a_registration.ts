import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Of what waits for a decision there is one at a time, however many are sent at once. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE UNIQUE INDEX registration_applications_one_open_idx ON registration_applications (therapist_id, register_id)
      WHERE status IN ('submitted', 'returned');
    CREATE UNIQUE INDEX dossier_submissions_one_open_idx ON dossier_submissions (period_id)
      WHERE status IN ('submitted', 'returned');
    CREATE UNIQUE INDEX extension_requests_one_open_idx ON extension_requests (period_id)
      WHERE status IN ('submitted', 'returned');
    CREATE UNIQUE INDEX objections_one_open_idx ON objections (subject, subject_id)
      WHERE status IN ('submitted', 'returned');
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX objections_one_open_idx;
    DROP INDEX extension_requests_one_open_idx;
    DROP INDEX dossier_submissions_one_open_idx;
    DROP INDEX registration_applications_one_open_idx;
  `)
}
