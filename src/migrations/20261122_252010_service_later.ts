import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * A report can be added to (KS-SRV-1); an included request that somebody began on stays used when it is withdrawn (KS-SRV-2);
 * an insurer that has an application hears that it was taken back, by hand too (KS-AOV-1). What was withdrawn before stays
 * as it was settled then: the request gave the included one back, the insurer was told.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE service_requests ADD COLUMN changed_at timestamp(3) with time zone;
    ALTER TABLE aov_applications ADD COLUMN insurer_told_at timestamp(3) with time zone;
    UPDATE aov_applications SET insurer_told_at = decided_at WHERE status = 'withdrawn' AND sent_at IS NOT NULL;
    UPDATE service_requests SET handled_by_name = NULL WHERE status = 'withdrawn' AND included_year IS NOT NULL;
    DROP INDEX service_requests_one_included;
    CREATE UNIQUE INDEX service_requests_one_included ON service_requests (therapist_id, included_year)
      WHERE status <> 'refused' AND NOT (status = 'withdrawn' AND handled_by_name IS NULL);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX service_requests_one_included;
    CREATE UNIQUE INDEX service_requests_one_included ON service_requests (therapist_id, included_year)
      WHERE status NOT IN ('withdrawn', 'refused');
    ALTER TABLE service_requests DROP COLUMN changed_at;
    ALTER TABLE aov_applications DROP COLUMN insurer_told_at;`)
}
