import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_webhook_endpoints_events" ADD VALUE 'profile.changed' BEFORE 'member.admitted';
  ALTER TYPE "public"."enum_webhook_endpoints_events" ADD VALUE 'bank.changed' BEFORE 'member.admitted';
  ALTER TYPE "public"."enum_webhook_deliveries_event" ADD VALUE 'profile.changed' BEFORE 'member.admitted';
  ALTER TYPE "public"."enum_webhook_deliveries_event" ADD VALUE 'bank.changed' BEFORE 'member.admitted';
  ALTER TYPE "public"."enum_webhook_deliveries_event" ADD VALUE 'webhook.test';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'send-webhook' BEFORE 'chainAudit';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'wipe-webhooks' BEFORE 'chainAudit';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'send-webhook' BEFORE 'chainAudit';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'wipe-webhooks' BEFORE 'chainAudit';
  ALTER TABLE "webhook_endpoints" ADD COLUMN "previous_salt" varchar;
  ALTER TABLE "webhook_endpoints" ADD COLUMN "renewed_at" timestamp(3) with time zone;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "webhook_endpoints_events" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_webhook_endpoints_events";
  CREATE TYPE "public"."enum_webhook_endpoints_events" AS ENUM('practice.changed', 'member.admitted', 'standing.changed', 'member.ended');
  ALTER TABLE "webhook_endpoints_events" ALTER COLUMN "value" SET DATA TYPE "public"."enum_webhook_endpoints_events" USING "value"::"public"."enum_webhook_endpoints_events";
  ALTER TABLE "webhook_deliveries" ALTER COLUMN "event" SET DATA TYPE text;
  DROP TYPE "public"."enum_webhook_deliveries_event";
  CREATE TYPE "public"."enum_webhook_deliveries_event" AS ENUM('practice.changed', 'member.admitted', 'standing.changed', 'member.ended');
  ALTER TABLE "webhook_deliveries" ALTER COLUMN "event" SET DATA TYPE "public"."enum_webhook_deliveries_event" USING "event"::"public"."enum_webhook_deliveries_event";
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'attendance-terms', 'intervisie-reminders', 'prune-jobs', 'registers-day', 'send-password-link', 'simulate-norm', 'tell-participants', 'eraseFile', 'sweepFiles', 'send-mail', 'wipe-mail', 'chainAudit', 'schedulePublish');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'attendance-terms', 'intervisie-reminders', 'prune-jobs', 'registers-day', 'send-password-link', 'simulate-norm', 'tell-participants', 'eraseFile', 'sweepFiles', 'send-mail', 'wipe-mail', 'chainAudit', 'schedulePublish');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  ALTER TABLE "webhook_endpoints" DROP COLUMN "previous_salt";
  ALTER TABLE "webhook_endpoints" DROP COLUMN "renewed_at";`)
}
