import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Live chat (KS-SRV-8): conversations, what was said in them, standard answers, and when there is chat. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_conversations_status" AS ENUM('waiting', 'active', 'closed');
  CREATE TYPE "public"."enum_conversations_closed_by" AS ENUM('member', 'staff', 'idle');
  CREATE TYPE "public"."enum_messages_author" AS ENUM('member', 'visitor', 'staff', 'assistant', 'system');
  CREATE TYPE "public"."enum_chat_settings_hours_weekday" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'chat-day' BEFORE 'chainAudit';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'chat-day' BEFORE 'chainAudit';
  CREATE TABLE "conversations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"visitor_key_hash" varchar,
  	"visitor_name" varchar,
  	"visitor_email" varchar,
  	"origin" varchar,
  	"page" varchar,
  	"status" "enum_conversations_status" DEFAULT 'waiting' NOT NULL,
  	"assignee_id" integer,
  	"staff_name" varchar,
  	"opened_at" timestamp(3) with time zone NOT NULL,
  	"taken_at" timestamp(3) with time zone,
  	"closed_at" timestamp(3) with time zone,
  	"closed_by" "enum_conversations_closed_by",
  	"last_seq" numeric DEFAULT 0 NOT NULL,
  	"last_message_at" timestamp(3) with time zone,
  	"member_read_seq" numeric DEFAULT 0 NOT NULL,
  	"staff_read_seq" numeric DEFAULT 0 NOT NULL,
  	"handed_from" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "messages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"conversation_id" integer NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"seq" numeric,
  	"author" "enum_messages_author" NOT NULL,
  	"staff_id" integer,
  	"staff_name" varchar,
  	"body" varchar,
  	"internal" boolean DEFAULT false,
  	"file_id" integer,
  	"client_key" varchar NOT NULL,
  	"sent_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "canned_answers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"body" varchar NOT NULL,
  	"organisation_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "chat_settings_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"weekday" "enum_chat_settings_hours_weekday" NOT NULL,
  	"from" varchar NOT NULL,
  	"until" varchar NOT NULL
  );
  
  CREATE TABLE "chat_settings_sites" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organisation_id" integer NOT NULL,
  	"origin" varchar NOT NULL
  );
  
  CREATE TABLE "chat_settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"visitors" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "conversations" ADD CONSTRAINT "conversations_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "conversations" ADD CONSTRAINT "conversations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "conversations" ADD CONSTRAINT "conversations_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_staff_id_users_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "messages" ADD CONSTRAINT "messages_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "canned_answers" ADD CONSTRAINT "canned_answers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "chat_settings_hours" ADD CONSTRAINT "chat_settings_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chat_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chat_settings_sites" ADD CONSTRAINT "chat_settings_sites_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "chat_settings_sites" ADD CONSTRAINT "chat_settings_sites_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chat_settings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "conversations_therapist_idx" ON "conversations" USING btree ("therapist_id");
  CREATE INDEX "conversations_organisation_idx" ON "conversations" USING btree ("organisation_id");
  CREATE INDEX "conversations_assignee_idx" ON "conversations" USING btree ("assignee_id");
  CREATE INDEX "conversations_updated_at_idx" ON "conversations" USING btree ("updated_at");
  CREATE INDEX "conversations_created_at_idx" ON "conversations" USING btree ("created_at");
  CREATE INDEX "messages_conversation_idx" ON "messages" USING btree ("conversation_id");
  CREATE INDEX "messages_therapist_idx" ON "messages" USING btree ("therapist_id");
  CREATE INDEX "messages_organisation_idx" ON "messages" USING btree ("organisation_id");
  CREATE INDEX "messages_staff_idx" ON "messages" USING btree ("staff_id");
  CREATE INDEX "messages_file_idx" ON "messages" USING btree ("file_id");
  CREATE INDEX "messages_updated_at_idx" ON "messages" USING btree ("updated_at");
  CREATE INDEX "messages_created_at_idx" ON "messages" USING btree ("created_at");
  CREATE INDEX "canned_answers_organisation_idx" ON "canned_answers" USING btree ("organisation_id");
  CREATE INDEX "canned_answers_updated_at_idx" ON "canned_answers" USING btree ("updated_at");
  CREATE INDEX "canned_answers_created_at_idx" ON "canned_answers" USING btree ("created_at");
  CREATE INDEX "chat_settings_hours_order_idx" ON "chat_settings_hours" USING btree ("_order");
  CREATE INDEX "chat_settings_hours_parent_id_idx" ON "chat_settings_hours" USING btree ("_parent_id");
  CREATE INDEX "chat_settings_sites_order_idx" ON "chat_settings_sites" USING btree ("_order");
  CREATE INDEX "chat_settings_sites_parent_id_idx" ON "chat_settings_sites" USING btree ("_parent_id");
  CREATE INDEX "chat_settings_sites_organisation_idx" ON "chat_settings_sites" USING btree ("organisation_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "conversations" CASCADE;
  DROP TABLE "messages" CASCADE;
  DROP TABLE "canned_answers" CASCADE;
  DROP TABLE "chat_settings_hours" CASCADE;
  DROP TABLE "chat_settings_sites" CASCADE;
  DROP TABLE "chat_settings" CASCADE;
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'aov-send', 'attendance-terms', 'build-data-export', 'erase-member', 'intervisie-reminders', 'invoice-run', 'invoicing-day', 'privacy-day', 'prune-jobs', 'registers-day', 'send-password-link', 'service-day', 'simulate-norm', 'tell-participants', 'eraseFile', 'sweepFiles', 'send-mail', 'wipe-mail', 'send-webhook', 'wipe-webhooks', 'chainAudit', 'schedulePublish');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'aov-send', 'attendance-terms', 'build-data-export', 'erase-member', 'intervisie-reminders', 'invoice-run', 'invoicing-day', 'privacy-day', 'prune-jobs', 'registers-day', 'send-password-link', 'service-day', 'simulate-norm', 'tell-participants', 'eraseFile', 'sweepFiles', 'send-mail', 'wipe-mail', 'send-webhook', 'wipe-webhooks', 'chainAudit', 'schedulePublish');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP TYPE "public"."enum_conversations_status";
  DROP TYPE "public"."enum_conversations_closed_by";
  DROP TYPE "public"."enum_messages_author";
  DROP TYPE "public"."enum_chat_settings_hours_weekday";`)
}
