import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The daily work on requests: what was planned for a day takes effect (KS-SRV-3, KS-SRV-4). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'service-day' BEFORE 'simulate-norm';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'service-day' BEFORE 'simulate-norm';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'aov-send', 'attendance-terms', 'build-data-export', 'erase-member', 'intervisie-reminders', 'invoice-run', 'invoicing-day', 'privacy-day', 'prune-jobs', 'registers-day', 'send-password-link', 'simulate-norm', 'tell-participants', 'eraseFile', 'sweepFiles', 'send-mail', 'wipe-mail', 'send-webhook', 'wipe-webhooks', 'chainAudit', 'schedulePublish');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'aov-send', 'attendance-terms', 'build-data-export', 'erase-member', 'intervisie-reminders', 'invoice-run', 'invoicing-day', 'privacy-day', 'prune-jobs', 'registers-day', 'send-password-link', 'simulate-norm', 'tell-participants', 'eraseFile', 'sweepFiles', 'send-mail', 'wipe-mail', 'send-webhook', 'wipe-webhooks', 'chainAudit', 'schedulePublish');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";`)
}
