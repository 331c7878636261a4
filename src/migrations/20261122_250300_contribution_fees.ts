import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_contribution_fees_tier" AS ENUM('reimbursable', 'collective', 'student');
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'invoice-run' BEFORE 'privacy-day';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'invoice-run' BEFORE 'privacy-day';
  CREATE TABLE "contribution_fees" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"organisation_id" integer NOT NULL,
  	"year" numeric NOT NULL,
  	"tier" "enum_contribution_fees_tier" NOT NULL,
  	"amount" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  DELETE FROM "invoice_runs" WHERE "status" = 'preview';
  ALTER TABLE "invoice_runs" ALTER COLUMN "status" SET DATA TYPE text;
  ALTER TABLE "invoice_runs" ALTER COLUMN "status" SET DEFAULT 'running'::text;
  DROP TYPE "public"."enum_invoice_runs_status";
  CREATE TYPE "public"."enum_invoice_runs_status" AS ENUM('running', 'done', 'stopped');
  ALTER TABLE "invoice_runs" ALTER COLUMN "status" SET DEFAULT 'running'::"public"."enum_invoice_runs_status";
  ALTER TABLE "invoice_runs" ALTER COLUMN "status" SET DATA TYPE "public"."enum_invoice_runs_status" USING "status"::"public"."enum_invoice_runs_status";
  ALTER TABLE "invoice_runs" ADD COLUMN "failed" jsonb;
  ALTER TABLE "contribution_fees" ADD CONSTRAINT "contribution_fees_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "contribution_fees_organisation_idx" ON "contribution_fees" USING btree ("organisation_id");
  CREATE INDEX "contribution_fees_updated_at_idx" ON "contribution_fees" USING btree ("updated_at");
  CREATE INDEX "contribution_fees_created_at_idx" ON "contribution_fees" USING btree ("created_at");
  CREATE UNIQUE INDEX "organisation_year_tier_idx" ON "contribution_fees" USING btree ("organisation_id","year","tier");
  INSERT INTO "contribution_fees" ("organisation_id", "year", "tier", "amount")
    SELECT "organisation_id", "year", "tier"::text::"public"."enum_contribution_fees_tier", round("amount")
      FROM "invoice_settings_contributions" ORDER BY "_order" ON CONFLICT DO NOTHING;
  DROP TABLE "invoice_settings_contributions" CASCADE;
  ALTER TABLE "invoice_runs" DROP COLUMN "problem";
  DROP TYPE "public"."enum_invoice_settings_contributions_tier";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_invoice_settings_contributions_tier" AS ENUM('reimbursable', 'collective', 'student');
  ALTER TABLE "invoice_runs" ALTER COLUMN "status" DROP DEFAULT;
  ALTER TABLE "invoice_runs" ALTER COLUMN "status" SET DATA TYPE text;
  DROP TYPE "public"."enum_invoice_runs_status";
  CREATE TYPE "public"."enum_invoice_runs_status" AS ENUM('preview', 'running', 'done', 'stopped');
  ALTER TABLE "invoice_runs" ALTER COLUMN "status" SET DATA TYPE "public"."enum_invoice_runs_status" USING "status"::"public"."enum_invoice_runs_status";
  CREATE TABLE "invoice_settings_contributions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"year" numeric NOT NULL,
  	"organisation_id" integer NOT NULL,
  	"tier" "enum_invoice_settings_contributions_tier" NOT NULL,
  	"amount" numeric NOT NULL
  );
  
  INSERT INTO "invoice_settings_contributions" ("_order", "_parent_id", "id", "year", "organisation_id", "tier", "amount")
    SELECT row_number() OVER (ORDER BY f."id"), s."id", gen_random_uuid()::text, f."year", f."organisation_id",
           f."tier"::text::"public"."enum_invoice_settings_contributions_tier", f."amount"
      FROM "contribution_fees" f, "invoice_settings" s;
  DROP TABLE "contribution_fees" CASCADE;
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'attendance-terms', 'build-data-export', 'erase-member', 'intervisie-reminders', 'privacy-day', 'prune-jobs', 'registers-day', 'send-password-link', 'simulate-norm', 'tell-participants', 'eraseFile', 'sweepFiles', 'send-mail', 'wipe-mail', 'send-webhook', 'wipe-webhooks', 'chainAudit', 'schedulePublish');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'attendance-terms', 'build-data-export', 'erase-member', 'intervisie-reminders', 'privacy-day', 'prune-jobs', 'registers-day', 'send-password-link', 'simulate-norm', 'tell-participants', 'eraseFile', 'sweepFiles', 'send-mail', 'wipe-mail', 'send-webhook', 'wipe-webhooks', 'chainAudit', 'schedulePublish');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  ALTER TABLE "invoice_runs" ALTER COLUMN "status" SET DEFAULT 'preview';
  ALTER TABLE "invoice_runs" ADD COLUMN "problem" varchar;
  ALTER TABLE "invoice_settings_contributions" ADD CONSTRAINT "invoice_settings_contributions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invoice_settings_contributions" ADD CONSTRAINT "invoice_settings_contributions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."invoice_settings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "invoice_settings_contributions_order_idx" ON "invoice_settings_contributions" USING btree ("_order");
  CREATE INDEX "invoice_settings_contributions_parent_id_idx" ON "invoice_settings_contributions" USING btree ("_parent_id");
  CREATE INDEX "invoice_settings_contributions_organisation_idx" ON "invoice_settings_contributions" USING btree ("organisation_id");
  ALTER TABLE "invoice_runs" DROP COLUMN "failed";
  DROP TYPE "public"."enum_contribution_fees_tier";`)
}
