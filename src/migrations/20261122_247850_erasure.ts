import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'erase-member' BEFORE 'intervisie-reminders';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'erase-member' BEFORE 'intervisie-reminders';`)
  // What only grows may be emptied by a transaction that says that it erases, and by nothing else.
  await db.execute(sql`
    CREATE FUNCTION erasing() RETURNS boolean LANGUAGE sql STABLE AS
      $$ SELECT coalesce(current_setting('registerhuis.erasing', true), '') = 'on' $$;
    CREATE OR REPLACE TRIGGER review_events_only_grow BEFORE DELETE OR UPDATE ON review_events
      FOR EACH ROW WHEN (NOT erasing()) EXECUTE FUNCTION refuse_review_event_change();
    CREATE OR REPLACE TRIGGER credits_only_grow BEFORE DELETE OR UPDATE ON credits
      FOR EACH ROW WHEN (NOT erasing()) EXECUTE FUNCTION credits_only_grow();
    CREATE OR REPLACE TRIGGER certificates_stay BEFORE UPDATE ON certificates
      FOR EACH ROW WHEN (NOT erasing()) EXECUTE FUNCTION certificates_stay();
    CREATE OR REPLACE TRIGGER attendance_stays BEFORE DELETE ON attendance
      FOR EACH ROW WHEN (NOT erasing()) EXECUTE FUNCTION attendance_stays();
    CREATE OR REPLACE TRIGGER visitation_events_only_grow BEFORE DELETE OR UPDATE ON visitation_events
      FOR EACH ROW WHEN (NOT erasing()) EXECUTE FUNCTION visitation_events_only_grow();
    CREATE OR REPLACE TRIGGER charges_stay BEFORE DELETE OR UPDATE ON charges
      FOR EACH ROW WHEN (NOT erasing()) EXECUTE FUNCTION charges_stay();
    CREATE OR REPLACE TRIGGER payments_stay BEFORE DELETE OR UPDATE ON payments
      FOR EACH ROW WHEN (NOT erasing()) EXECUTE FUNCTION charges_stay();
    CREATE OR REPLACE TRIGGER invoices_stay BEFORE UPDATE OR DELETE ON invoices
      FOR EACH ROW WHEN (NOT erasing()) EXECUTE FUNCTION invoices_stay();
    CREATE OR REPLACE TRIGGER invoices_lines_stay BEFORE UPDATE OR DELETE ON invoices_lines
      FOR EACH ROW WHEN (NOT erasing()) EXECUTE FUNCTION invoices_part_stays();
    CREATE OR REPLACE TRIGGER invoices_taxes_stay BEFORE UPDATE OR DELETE ON invoices_taxes
      FOR EACH ROW WHEN (NOT erasing()) EXECUTE FUNCTION invoices_part_stays();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    CREATE OR REPLACE TRIGGER review_events_only_grow BEFORE DELETE OR UPDATE ON review_events FOR EACH ROW EXECUTE FUNCTION refuse_review_event_change();
    CREATE OR REPLACE TRIGGER credits_only_grow BEFORE DELETE OR UPDATE ON credits FOR EACH ROW EXECUTE FUNCTION credits_only_grow();
    CREATE OR REPLACE TRIGGER certificates_stay BEFORE UPDATE ON certificates FOR EACH ROW EXECUTE FUNCTION certificates_stay();
    CREATE OR REPLACE TRIGGER attendance_stays BEFORE DELETE ON attendance FOR EACH ROW EXECUTE FUNCTION attendance_stays();
    CREATE OR REPLACE TRIGGER visitation_events_only_grow BEFORE DELETE OR UPDATE ON visitation_events FOR EACH ROW EXECUTE FUNCTION visitation_events_only_grow();
    CREATE OR REPLACE TRIGGER charges_stay BEFORE DELETE OR UPDATE ON charges FOR EACH ROW EXECUTE FUNCTION charges_stay();
    CREATE OR REPLACE TRIGGER payments_stay BEFORE DELETE OR UPDATE ON payments FOR EACH ROW EXECUTE FUNCTION charges_stay();
    CREATE OR REPLACE TRIGGER invoices_stay BEFORE UPDATE OR DELETE ON invoices FOR EACH ROW EXECUTE FUNCTION invoices_stay();
    CREATE OR REPLACE TRIGGER invoices_lines_stay BEFORE UPDATE OR DELETE ON invoices_lines FOR EACH ROW EXECUTE FUNCTION invoices_part_stays();
    CREATE OR REPLACE TRIGGER invoices_taxes_stay BEFORE UPDATE OR DELETE ON invoices_taxes FOR EACH ROW EXECUTE FUNCTION invoices_part_stays();
    DROP FUNCTION erasing();
  `)
  await db.execute(sql`
   ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'attendance-terms', 'build-data-export', 'intervisie-reminders', 'privacy-day', 'prune-jobs', 'registers-day', 'send-password-link', 'simulate-norm', 'tell-participants', 'eraseFile', 'sweepFiles', 'send-mail', 'wipe-mail', 'send-webhook', 'wipe-webhooks', 'chainAudit', 'schedulePublish');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'attendance-terms', 'build-data-export', 'intervisie-reminders', 'privacy-day', 'prune-jobs', 'registers-day', 'send-password-link', 'simulate-norm', 'tell-participants', 'eraseFile', 'sweepFiles', 'send-mail', 'wipe-mail', 'send-webhook', 'wipe-webhooks', 'chainAudit', 'schedulePublish');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";`)
}
