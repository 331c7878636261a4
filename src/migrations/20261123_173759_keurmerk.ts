import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_keurmerk_rounds_norms_level" AS ENUM('consulting-room', 'organisation', 'network');
  CREATE TYPE "public"."enum_keurmerk_rounds_questions_phase" AS ENUM('plan', 'do', 'check', 'act');
  CREATE TYPE "public"."enum_keurmerk_rounds_questions_kind" AS ENUM('text', 'yes-no', 'year', 'link');
  CREATE TYPE "public"."enum_self_evaluations_outcome" AS ENUM('granted', 'refused', 'nothing-sent');
  CREATE TYPE "public"."enum_keurmerk_judgements_judgement" AS ENUM('insufficient', 'almost', 'sufficient');
  ALTER TYPE "public"."enum_webhook_endpoints_events" ADD VALUE 'keurmerk.granted' BEFORE 'aov.applied';
  ALTER TYPE "public"."enum_webhook_deliveries_event" ADD VALUE 'keurmerk.granted' BEFORE 'aov.applied';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'keurmerk-rounds' BEFORE 'chainAudit';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'keurmerk-rounds' BEFORE 'chainAudit';
  CREATE TABLE "keurmerk_rounds_meetings" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"when" varchar NOT NULL,
  	"place" varchar NOT NULL,
  	"form_id" integer
  );
  
  CREATE TABLE "keurmerk_rounds_norms_documents" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"description" varchar,
  	"available_from" varchar
  );
  
  CREATE TABLE "keurmerk_rounds_norms_faq" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"question" varchar NOT NULL,
  	"answer" varchar NOT NULL
  );
  
  CREATE TABLE "keurmerk_rounds_norms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"level" "enum_keurmerk_rounds_norms_level" NOT NULL,
  	"title" varchar NOT NULL,
  	"description" varchar,
  	"promise" varchar NOT NULL,
  	"criteria_plan" varchar,
  	"criteria_do" varchar,
  	"criteria_check" varchar,
  	"criteria_act" varchar
  );
  
  CREATE TABLE "keurmerk_rounds_questions_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"words" varchar
  );
  
  CREATE TABLE "keurmerk_rounds_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"norm" varchar NOT NULL,
  	"phase" "enum_keurmerk_rounds_questions_phase" NOT NULL,
  	"kind" "enum_keurmerk_rounds_questions_kind" DEFAULT 'text' NOT NULL,
  	"text" varchar NOT NULL,
  	"levels_insufficient_description" varchar,
  	"levels_insufficient_examples" varchar,
  	"levels_almost_description" varchar,
  	"levels_almost_examples" varchar,
  	"levels_sufficient_description" varchar,
  	"levels_sufficient_examples" varchar,
  	"is_example" boolean DEFAULT false
  );
  
  CREATE TABLE "keurmerk_rounds" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"year" numeric NOT NULL,
  	"organisation_id" integer NOT NULL,
  	"published" boolean DEFAULT false,
  	"intro" varchar,
  	"example_site" varchar,
  	"opens_on" date,
  	"closes_on" date,
  	"reports_on" date,
  	"requalifies_from" date,
  	"requalifies_until" date,
  	"decides_on" date,
  	"sample_percent" numeric DEFAULT 10 NOT NULL,
  	"sample_seed" varchar DEFAULT 'keurmerk' NOT NULL,
  	"framework" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "self_evaluations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"round_id" integer NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer NOT NULL,
  	"practice_id" integer,
  	"practice_name" varchar NOT NULL,
  	"place" varchar NOT NULL,
  	"chamber_number" varchar,
  	"applied_at" timestamp(3) with time zone NOT NULL,
  	"sent_at" timestamp(3) with time zone,
  	"sent_again_at" timestamp(3) with time zone,
  	"reported_at" timestamp(3) with time zone,
  	"outcome" "enum_self_evaluations_outcome",
  	"decided_on" date,
  	"code" varchar,
  	"objected_at" timestamp(3) with time zone,
  	"objection" varchar,
  	"objection_upheld" boolean,
  	"objection_answer" varchar,
  	"objection_decided_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "self_evaluation_people" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"evaluation_id" integer NOT NULL,
  	"organisation_id" integer NOT NULL,
  	"therapist_id" integer NOT NULL,
  	"contact" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "self_evaluation_answers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"evaluation_id" integer NOT NULL,
  	"organisation_id" integer NOT NULL,
  	"code" varchar NOT NULL,
  	"text" varchar,
  	"revision" numeric DEFAULT 1 NOT NULL,
  	"prefilled" boolean DEFAULT false,
  	"saved_by_name" varchar,
  	"saved_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "self_evaluation_attachments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"evaluation_id" integer NOT NULL,
  	"organisation_id" integer NOT NULL,
  	"therapist_id" integer,
  	"code" varchar NOT NULL,
  	"turn" numeric NOT NULL,
  	"file_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "self_evaluation_submissions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"evaluation_id" integer NOT NULL,
  	"organisation_id" integer NOT NULL,
  	"turn" numeric NOT NULL,
  	"sent_at" timestamp(3) with time zone NOT NULL,
  	"sent_by_name" varchar NOT NULL,
  	"hash" varchar NOT NULL,
  	"answers" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "keurmerk_judgements" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"evaluation_id" integer NOT NULL,
  	"organisation_id" integer NOT NULL,
  	"turn" numeric NOT NULL,
  	"code" varchar NOT NULL,
  	"second" boolean DEFAULT false,
  	"judgement" "enum_keurmerk_judgements_judgement" NOT NULL,
  	"reason" varchar,
  	"action" varchar,
  	"reviewer_id" integer,
  	"reviewer_name" varchar,
  	"judged_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "keurmerk_questions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"evaluation_id" integer NOT NULL,
  	"organisation_id" integer NOT NULL,
  	"therapist_id" integer,
  	"code" varchar,
  	"question" varchar NOT NULL,
  	"asked_at" timestamp(3) with time zone NOT NULL,
  	"answer" varchar,
  	"answered_by_name" varchar,
  	"answered_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "keurmerk_steps" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"round_id" integer NOT NULL,
  	"organisation_id" integer NOT NULL,
  	"step" varchar NOT NULL,
  	"done_at" timestamp(3) with time zone NOT NULL,
  	"practices" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "keurmerk_rounds_meetings" ADD CONSTRAINT "keurmerk_rounds_meetings_form_id_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "keurmerk_rounds_meetings" ADD CONSTRAINT "keurmerk_rounds_meetings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."keurmerk_rounds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "keurmerk_rounds_norms_documents" ADD CONSTRAINT "keurmerk_rounds_norms_documents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."keurmerk_rounds_norms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "keurmerk_rounds_norms_faq" ADD CONSTRAINT "keurmerk_rounds_norms_faq_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."keurmerk_rounds_norms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "keurmerk_rounds_norms" ADD CONSTRAINT "keurmerk_rounds_norms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."keurmerk_rounds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "keurmerk_rounds_questions_points" ADD CONSTRAINT "keurmerk_rounds_questions_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."keurmerk_rounds_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "keurmerk_rounds_questions" ADD CONSTRAINT "keurmerk_rounds_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."keurmerk_rounds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "keurmerk_rounds" ADD CONSTRAINT "keurmerk_rounds_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "self_evaluations" ADD CONSTRAINT "self_evaluations_round_id_keurmerk_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."keurmerk_rounds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "self_evaluations" ADD CONSTRAINT "self_evaluations_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "self_evaluations" ADD CONSTRAINT "self_evaluations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "self_evaluations" ADD CONSTRAINT "self_evaluations_practice_id_practices_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "self_evaluation_people" ADD CONSTRAINT "self_evaluation_people_evaluation_id_self_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."self_evaluations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "self_evaluation_people" ADD CONSTRAINT "self_evaluation_people_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "self_evaluation_people" ADD CONSTRAINT "self_evaluation_people_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "self_evaluation_answers" ADD CONSTRAINT "self_evaluation_answers_evaluation_id_self_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."self_evaluations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "self_evaluation_answers" ADD CONSTRAINT "self_evaluation_answers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "self_evaluation_attachments" ADD CONSTRAINT "self_evaluation_attachments_evaluation_id_self_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."self_evaluations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "self_evaluation_attachments" ADD CONSTRAINT "self_evaluation_attachments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "self_evaluation_attachments" ADD CONSTRAINT "self_evaluation_attachments_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "self_evaluation_attachments" ADD CONSTRAINT "self_evaluation_attachments_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "self_evaluation_submissions" ADD CONSTRAINT "self_evaluation_submissions_evaluation_id_self_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."self_evaluations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "self_evaluation_submissions" ADD CONSTRAINT "self_evaluation_submissions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "keurmerk_judgements" ADD CONSTRAINT "keurmerk_judgements_evaluation_id_self_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."self_evaluations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "keurmerk_judgements" ADD CONSTRAINT "keurmerk_judgements_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "keurmerk_judgements" ADD CONSTRAINT "keurmerk_judgements_reviewer_id_users_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "keurmerk_questions" ADD CONSTRAINT "keurmerk_questions_evaluation_id_self_evaluations_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."self_evaluations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "keurmerk_questions" ADD CONSTRAINT "keurmerk_questions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "keurmerk_questions" ADD CONSTRAINT "keurmerk_questions_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "keurmerk_steps" ADD CONSTRAINT "keurmerk_steps_round_id_keurmerk_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."keurmerk_rounds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "keurmerk_steps" ADD CONSTRAINT "keurmerk_steps_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "keurmerk_rounds_meetings_order_idx" ON "keurmerk_rounds_meetings" USING btree ("_order");
  CREATE INDEX "keurmerk_rounds_meetings_parent_id_idx" ON "keurmerk_rounds_meetings" USING btree ("_parent_id");
  CREATE INDEX "keurmerk_rounds_meetings_form_idx" ON "keurmerk_rounds_meetings" USING btree ("form_id");
  CREATE INDEX "keurmerk_rounds_norms_documents_order_idx" ON "keurmerk_rounds_norms_documents" USING btree ("_order");
  CREATE INDEX "keurmerk_rounds_norms_documents_parent_id_idx" ON "keurmerk_rounds_norms_documents" USING btree ("_parent_id");
  CREATE INDEX "keurmerk_rounds_norms_faq_order_idx" ON "keurmerk_rounds_norms_faq" USING btree ("_order");
  CREATE INDEX "keurmerk_rounds_norms_faq_parent_id_idx" ON "keurmerk_rounds_norms_faq" USING btree ("_parent_id");
  CREATE INDEX "keurmerk_rounds_norms_order_idx" ON "keurmerk_rounds_norms" USING btree ("_order");
  CREATE INDEX "keurmerk_rounds_norms_parent_id_idx" ON "keurmerk_rounds_norms" USING btree ("_parent_id");
  CREATE INDEX "keurmerk_rounds_questions_points_order_idx" ON "keurmerk_rounds_questions_points" USING btree ("_order");
  CREATE INDEX "keurmerk_rounds_questions_points_parent_id_idx" ON "keurmerk_rounds_questions_points" USING btree ("_parent_id");
  CREATE INDEX "keurmerk_rounds_questions_order_idx" ON "keurmerk_rounds_questions" USING btree ("_order");
  CREATE INDEX "keurmerk_rounds_questions_parent_id_idx" ON "keurmerk_rounds_questions" USING btree ("_parent_id");
  CREATE INDEX "keurmerk_rounds_year_idx" ON "keurmerk_rounds" USING btree ("year");
  CREATE INDEX "keurmerk_rounds_organisation_idx" ON "keurmerk_rounds" USING btree ("organisation_id");
  CREATE INDEX "keurmerk_rounds_updated_at_idx" ON "keurmerk_rounds" USING btree ("updated_at");
  CREATE INDEX "keurmerk_rounds_created_at_idx" ON "keurmerk_rounds" USING btree ("created_at");
  CREATE INDEX "self_evaluations_round_idx" ON "self_evaluations" USING btree ("round_id");
  CREATE INDEX "self_evaluations_therapist_idx" ON "self_evaluations" USING btree ("therapist_id");
  CREATE INDEX "self_evaluations_organisation_idx" ON "self_evaluations" USING btree ("organisation_id");
  CREATE INDEX "self_evaluations_practice_idx" ON "self_evaluations" USING btree ("practice_id");
  CREATE INDEX "self_evaluations_chamber_number_idx" ON "self_evaluations" USING btree ("chamber_number");
  CREATE INDEX "self_evaluations_code_idx" ON "self_evaluations" USING btree ("code");
  CREATE INDEX "self_evaluations_updated_at_idx" ON "self_evaluations" USING btree ("updated_at");
  CREATE INDEX "self_evaluations_created_at_idx" ON "self_evaluations" USING btree ("created_at");
  CREATE INDEX "self_evaluation_people_evaluation_idx" ON "self_evaluation_people" USING btree ("evaluation_id");
  CREATE INDEX "self_evaluation_people_organisation_idx" ON "self_evaluation_people" USING btree ("organisation_id");
  CREATE INDEX "self_evaluation_people_therapist_idx" ON "self_evaluation_people" USING btree ("therapist_id");
  CREATE INDEX "self_evaluation_people_updated_at_idx" ON "self_evaluation_people" USING btree ("updated_at");
  CREATE INDEX "self_evaluation_people_created_at_idx" ON "self_evaluation_people" USING btree ("created_at");
  CREATE INDEX "self_evaluation_answers_evaluation_idx" ON "self_evaluation_answers" USING btree ("evaluation_id");
  CREATE INDEX "self_evaluation_answers_organisation_idx" ON "self_evaluation_answers" USING btree ("organisation_id");
  CREATE INDEX "self_evaluation_answers_updated_at_idx" ON "self_evaluation_answers" USING btree ("updated_at");
  CREATE INDEX "self_evaluation_answers_created_at_idx" ON "self_evaluation_answers" USING btree ("created_at");
  CREATE INDEX "self_evaluation_attachments_evaluation_idx" ON "self_evaluation_attachments" USING btree ("evaluation_id");
  CREATE INDEX "self_evaluation_attachments_organisation_idx" ON "self_evaluation_attachments" USING btree ("organisation_id");
  CREATE INDEX "self_evaluation_attachments_therapist_idx" ON "self_evaluation_attachments" USING btree ("therapist_id");
  CREATE INDEX "self_evaluation_attachments_file_idx" ON "self_evaluation_attachments" USING btree ("file_id");
  CREATE INDEX "self_evaluation_attachments_updated_at_idx" ON "self_evaluation_attachments" USING btree ("updated_at");
  CREATE INDEX "self_evaluation_attachments_created_at_idx" ON "self_evaluation_attachments" USING btree ("created_at");
  CREATE INDEX "self_evaluation_submissions_evaluation_idx" ON "self_evaluation_submissions" USING btree ("evaluation_id");
  CREATE INDEX "self_evaluation_submissions_organisation_idx" ON "self_evaluation_submissions" USING btree ("organisation_id");
  CREATE INDEX "self_evaluation_submissions_updated_at_idx" ON "self_evaluation_submissions" USING btree ("updated_at");
  CREATE INDEX "self_evaluation_submissions_created_at_idx" ON "self_evaluation_submissions" USING btree ("created_at");
  CREATE INDEX "keurmerk_judgements_evaluation_idx" ON "keurmerk_judgements" USING btree ("evaluation_id");
  CREATE INDEX "keurmerk_judgements_organisation_idx" ON "keurmerk_judgements" USING btree ("organisation_id");
  CREATE INDEX "keurmerk_judgements_reviewer_idx" ON "keurmerk_judgements" USING btree ("reviewer_id");
  CREATE INDEX "keurmerk_judgements_updated_at_idx" ON "keurmerk_judgements" USING btree ("updated_at");
  CREATE INDEX "keurmerk_judgements_created_at_idx" ON "keurmerk_judgements" USING btree ("created_at");
  CREATE INDEX "keurmerk_questions_evaluation_idx" ON "keurmerk_questions" USING btree ("evaluation_id");
  CREATE INDEX "keurmerk_questions_organisation_idx" ON "keurmerk_questions" USING btree ("organisation_id");
  CREATE INDEX "keurmerk_questions_therapist_idx" ON "keurmerk_questions" USING btree ("therapist_id");
  CREATE INDEX "keurmerk_questions_updated_at_idx" ON "keurmerk_questions" USING btree ("updated_at");
  CREATE INDEX "keurmerk_questions_created_at_idx" ON "keurmerk_questions" USING btree ("created_at");
  CREATE INDEX "keurmerk_steps_round_idx" ON "keurmerk_steps" USING btree ("round_id");
  CREATE INDEX "keurmerk_steps_organisation_idx" ON "keurmerk_steps" USING btree ("organisation_id");
  CREATE INDEX "keurmerk_steps_updated_at_idx" ON "keurmerk_steps" USING btree ("updated_at");
  CREATE INDEX "keurmerk_steps_created_at_idx" ON "keurmerk_steps" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "keurmerk_rounds_meetings" CASCADE;
  DROP TABLE "keurmerk_rounds_norms_documents" CASCADE;
  DROP TABLE "keurmerk_rounds_norms_faq" CASCADE;
  DROP TABLE "keurmerk_rounds_norms" CASCADE;
  DROP TABLE "keurmerk_rounds_questions_points" CASCADE;
  DROP TABLE "keurmerk_rounds_questions" CASCADE;
  DROP TABLE "keurmerk_rounds" CASCADE;
  DROP TABLE "self_evaluations" CASCADE;
  DROP TABLE "self_evaluation_people" CASCADE;
  DROP TABLE "self_evaluation_answers" CASCADE;
  DROP TABLE "self_evaluation_attachments" CASCADE;
  DROP TABLE "self_evaluation_submissions" CASCADE;
  DROP TABLE "keurmerk_judgements" CASCADE;
  DROP TABLE "keurmerk_questions" CASCADE;
  DROP TABLE "keurmerk_steps" CASCADE;
  ALTER TABLE "webhook_endpoints_events" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_webhook_endpoints_events";
  CREATE TYPE "public"."enum_webhook_endpoints_events" AS ENUM('practice.changed', 'profile.changed', 'bank.changed', 'member.admitted', 'standing.changed', 'member.ended', 'invoice.issued', 'invoice.paid', 'aov.applied');
  ALTER TABLE "webhook_endpoints_events" ALTER COLUMN "value" SET DATA TYPE "public"."enum_webhook_endpoints_events" USING "value"::"public"."enum_webhook_endpoints_events";
  ALTER TABLE "webhook_deliveries" ALTER COLUMN "event" SET DATA TYPE text;
  DROP TYPE "public"."enum_webhook_deliveries_event";
  CREATE TYPE "public"."enum_webhook_deliveries_event" AS ENUM('practice.changed', 'profile.changed', 'bank.changed', 'member.admitted', 'standing.changed', 'member.ended', 'invoice.issued', 'invoice.paid', 'aov.applied', 'webhook.test');
  ALTER TABLE "webhook_deliveries" ALTER COLUMN "event" SET DATA TYPE "public"."enum_webhook_deliveries_event" USING "event"::"public"."enum_webhook_deliveries_event";
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'aov-send', 'attendance-terms', 'build-data-export', 'erase-member', 'intervisie-reminders', 'invoice-run', 'invoicing-day', 'privacy-day', 'prune-jobs', 'registers-day', 'send-password-link', 'service-day', 'simulate-norm', 'tell-participants', 'eraseFile', 'sweepFiles', 'send-mail', 'wipe-mail', 'send-webhook', 'wipe-webhooks', 'chat-day', 'chainAudit', 'schedulePublish');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'aov-send', 'attendance-terms', 'build-data-export', 'erase-member', 'intervisie-reminders', 'invoice-run', 'invoicing-day', 'privacy-day', 'prune-jobs', 'registers-day', 'send-password-link', 'service-day', 'simulate-norm', 'tell-participants', 'eraseFile', 'sweepFiles', 'send-mail', 'wipe-mail', 'send-webhook', 'wipe-webhooks', 'chat-day', 'chainAudit', 'schedulePublish');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP TYPE "public"."enum_keurmerk_rounds_norms_level";
  DROP TYPE "public"."enum_keurmerk_rounds_questions_phase";
  DROP TYPE "public"."enum_keurmerk_rounds_questions_kind";
  DROP TYPE "public"."enum_self_evaluations_outcome";
  DROP TYPE "public"."enum_keurmerk_judgements_judgement";`)
}
