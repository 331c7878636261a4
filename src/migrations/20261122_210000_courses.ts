import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_provider_keys_scopes" AS ENUM('attendance', 'sessions');
  CREATE TYPE "public"."enum_courses_form" AS ENUM('classroom', 'e-learning', 'blended');
  CREATE TYPE "public"."enum_courses_status" AS ENUM('draft', 'offered', 'withdrawn');
  CREATE TYPE "public"."enum_accreditation_requests_kind" AS ENUM('new', 'renewal', 'change');
  CREATE TYPE "public"."enum_accreditation_requests_status" AS ENUM('draft', 'submitted', 'returned', 'approved', 'rejected', 'withdrawn');
  CREATE TYPE "public"."enum_course_sessions_status" AS ENUM('planned', 'cancelled');
  CREATE TYPE "public"."enum_attendance_source" AS ENUM('paste', 'csv', 'api', 'check-in', 'claim');
  CREATE TYPE "public"."enum_points_claims_answer" AS ENUM('confirmed', 'contested');
  CREATE TYPE "public"."enum_points_claims_status" AS ENUM('draft', 'submitted', 'returned', 'approved', 'rejected');
  CREATE TABLE "providers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"about" varchar,
  	"website" varchar,
  	"email" varchar,
  	"phone" varchar,
  	"place" varchar,
  	"closed" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "provider_keys_scopes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_provider_keys_scopes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "provider_keys" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"provider_id" integer NOT NULL,
  	"name" varchar NOT NULL,
  	"hash" varchar NOT NULL,
  	"hint" varchar,
  	"created_by" numeric,
  	"last_used_at" timestamp(3) with time zone,
  	"revoked_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "courses" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"provider_id" integer NOT NULL,
  	"title" varchar NOT NULL,
  	"slug" varchar,
  	"summary" varchar,
  	"description" varchar,
  	"form" "enum_courses_form" DEFAULT 'classroom' NOT NULL,
  	"hours" numeric,
  	"price" numeric,
  	"sign_up_url" varchar,
  	"status" "enum_courses_status" DEFAULT 'draft' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "accreditation_requests_lines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"norm_id" integer NOT NULL,
  	"category" varchar NOT NULL,
  	"topic" varchar,
  	"component" varchar,
  	"points" numeric NOT NULL
  );
  
  CREATE TABLE "accreditation_requests" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"provider_id" integer,
  	"course_id" integer,
  	"register_id" integer,
  	"organisation_id" integer,
  	"application" varchar,
  	"kind" "enum_accreditation_requests_kind" DEFAULT 'new' NOT NULL,
  	"motivation" varchar,
  	"changes" jsonb,
  	"valid_from" date,
  	"valid_until" date,
  	"status" "enum_accreditation_requests_status" DEFAULT 'draft' NOT NULL,
  	"submitted_at" timestamp(3) with time zone,
  	"review_due_on" date,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "accreditation_messages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"request_id" integer,
  	"provider_id" integer,
  	"organisation_id" integer,
  	"action" varchar NOT NULL,
  	"message" varchar,
  	"actor" numeric,
  	"by_name" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "accreditations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"course_id" integer,
  	"provider_id" integer,
  	"register_id" integer,
  	"organisation_id" integer,
  	"request_id" integer,
  	"norm_id" integer NOT NULL,
  	"category" varchar NOT NULL,
  	"topic" varchar,
  	"component" varchar,
  	"points" numeric NOT NULL,
  	"valid_from" date,
  	"valid_until" date,
  	"conditions" varchar,
  	"revoked_on" date,
  	"revoked_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "course_sessions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"course_id" integer NOT NULL,
  	"provider_id" integer,
  	"starts_on" date,
  	"ends_on" date,
  	"start_time" varchar,
  	"end_time" varchar,
  	"online" boolean DEFAULT false,
  	"venue" varchar,
  	"place" varchar,
  	"lat" numeric,
  	"lng" numeric,
  	"price" numeric,
  	"seats" numeric,
  	"sign_up_url" varchar,
  	"status" "enum_course_sessions_status" DEFAULT 'planned' NOT NULL,
  	"check_in_secret" varchar,
  	"reminded_on" date,
  	"overdue_on" date,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "attendance" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"session_id" integer NOT NULL,
  	"provider_id" integer,
  	"registration_id" integer NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"components" jsonb,
  	"source" "enum_attendance_source" NOT NULL,
  	"batch_id" integer,
  	"ended_at" timestamp(3) with time zone,
  	"ended_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "attendance_batches" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"session_id" integer NOT NULL,
  	"provider_id" integer NOT NULL,
  	"source" varchar NOT NULL,
  	"idempotency_key" varchar,
  	"request_hash" varchar,
  	"total" numeric NOT NULL,
  	"credited" numeric NOT NULL,
  	"refused" numeric NOT NULL,
  	"results" jsonb,
  	"created_by" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "points_claims" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"registration_id" integer,
  	"provider_id" integer,
  	"session_id" integer,
  	"date" date,
  	"explanation" varchar,
  	"answer_due_on" date,
  	"answer" "enum_points_claims_answer",
  	"answer_text" varchar,
  	"answered_at" timestamp(3) with time zone,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"status" "enum_points_claims_status" DEFAULT 'draft' NOT NULL,
  	"submitted_at" timestamp(3) with time zone,
  	"review_due_on" date,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by" numeric,
  	"decision_reason" varchar,
  	"granted_points" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "points_claims_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" integer
  );
  
  CREATE TABLE "pairings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"user_id" integer NOT NULL,
  	"therapist_id" integer NOT NULL,
  	"collection" varchar NOT NULL,
  	"item_id" numeric NOT NULL,
  	"code_hash" varchar NOT NULL,
  	"token_hash" varchar,
  	"check" varchar,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"claimed_at" timestamp(3) with time zone,
  	"confirmed_at" timestamp(3) with time zone,
  	"ended_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "memberships" ADD COLUMN "provider_id" integer;
  ALTER TABLE "provider_keys_scopes" ADD CONSTRAINT "provider_keys_scopes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."provider_keys"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "provider_keys" ADD CONSTRAINT "provider_keys_provider_id_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "courses" ADD CONSTRAINT "courses_provider_id_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accreditation_requests_lines" ADD CONSTRAINT "accreditation_requests_lines_norm_id_norms_id_fk" FOREIGN KEY ("norm_id") REFERENCES "public"."norms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accreditation_requests_lines" ADD CONSTRAINT "accreditation_requests_lines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."accreditation_requests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "accreditation_requests" ADD CONSTRAINT "accreditation_requests_provider_id_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accreditation_requests" ADD CONSTRAINT "accreditation_requests_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accreditation_requests" ADD CONSTRAINT "accreditation_requests_register_id_registers_id_fk" FOREIGN KEY ("register_id") REFERENCES "public"."registers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accreditation_requests" ADD CONSTRAINT "accreditation_requests_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accreditation_messages" ADD CONSTRAINT "accreditation_messages_request_id_accreditation_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."accreditation_requests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accreditation_messages" ADD CONSTRAINT "accreditation_messages_provider_id_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accreditation_messages" ADD CONSTRAINT "accreditation_messages_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accreditations" ADD CONSTRAINT "accreditations_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accreditations" ADD CONSTRAINT "accreditations_provider_id_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accreditations" ADD CONSTRAINT "accreditations_register_id_registers_id_fk" FOREIGN KEY ("register_id") REFERENCES "public"."registers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accreditations" ADD CONSTRAINT "accreditations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accreditations" ADD CONSTRAINT "accreditations_request_id_accreditation_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."accreditation_requests"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "accreditations" ADD CONSTRAINT "accreditations_norm_id_norms_id_fk" FOREIGN KEY ("norm_id") REFERENCES "public"."norms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "course_sessions" ADD CONSTRAINT "course_sessions_course_id_courses_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."courses"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "course_sessions" ADD CONSTRAINT "course_sessions_provider_id_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attendance" ADD CONSTRAINT "attendance_session_id_course_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."course_sessions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attendance" ADD CONSTRAINT "attendance_provider_id_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attendance" ADD CONSTRAINT "attendance_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attendance" ADD CONSTRAINT "attendance_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attendance" ADD CONSTRAINT "attendance_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attendance" ADD CONSTRAINT "attendance_batch_id_attendance_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."attendance_batches"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attendance_batches" ADD CONSTRAINT "attendance_batches_session_id_course_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."course_sessions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "attendance_batches" ADD CONSTRAINT "attendance_batches_provider_id_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "points_claims" ADD CONSTRAINT "points_claims_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "points_claims" ADD CONSTRAINT "points_claims_provider_id_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "points_claims" ADD CONSTRAINT "points_claims_session_id_course_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."course_sessions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "points_claims" ADD CONSTRAINT "points_claims_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "points_claims" ADD CONSTRAINT "points_claims_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "points_claims_rels" ADD CONSTRAINT "points_claims_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."points_claims"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "points_claims_rels" ADD CONSTRAINT "points_claims_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pairings" ADD CONSTRAINT "pairings_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pairings" ADD CONSTRAINT "pairings_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "providers_slug_idx" ON "providers" USING btree ("slug");
  CREATE INDEX "providers_updated_at_idx" ON "providers" USING btree ("updated_at");
  CREATE INDEX "providers_created_at_idx" ON "providers" USING btree ("created_at");
  CREATE INDEX "provider_keys_scopes_order_idx" ON "provider_keys_scopes" USING btree ("order");
  CREATE INDEX "provider_keys_scopes_parent_idx" ON "provider_keys_scopes" USING btree ("parent_id");
  CREATE INDEX "provider_keys_provider_idx" ON "provider_keys" USING btree ("provider_id");
  CREATE UNIQUE INDEX "provider_keys_hash_idx" ON "provider_keys" USING btree ("hash");
  CREATE INDEX "provider_keys_updated_at_idx" ON "provider_keys" USING btree ("updated_at");
  CREATE INDEX "provider_keys_created_at_idx" ON "provider_keys" USING btree ("created_at");
  CREATE INDEX "courses_provider_idx" ON "courses" USING btree ("provider_id");
  CREATE UNIQUE INDEX "courses_slug_idx" ON "courses" USING btree ("slug");
  CREATE INDEX "courses_updated_at_idx" ON "courses" USING btree ("updated_at");
  CREATE INDEX "courses_created_at_idx" ON "courses" USING btree ("created_at");
  CREATE INDEX "accreditation_requests_lines_order_idx" ON "accreditation_requests_lines" USING btree ("_order");
  CREATE INDEX "accreditation_requests_lines_parent_id_idx" ON "accreditation_requests_lines" USING btree ("_parent_id");
  CREATE INDEX "accreditation_requests_lines_norm_idx" ON "accreditation_requests_lines" USING btree ("norm_id");
  CREATE INDEX "accreditation_requests_provider_idx" ON "accreditation_requests" USING btree ("provider_id");
  CREATE INDEX "accreditation_requests_course_idx" ON "accreditation_requests" USING btree ("course_id");
  CREATE INDEX "accreditation_requests_register_idx" ON "accreditation_requests" USING btree ("register_id");
  CREATE INDEX "accreditation_requests_organisation_idx" ON "accreditation_requests" USING btree ("organisation_id");
  CREATE INDEX "accreditation_requests_application_idx" ON "accreditation_requests" USING btree ("application");
  CREATE INDEX "accreditation_requests_status_idx" ON "accreditation_requests" USING btree ("status");
  CREATE INDEX "accreditation_requests_updated_at_idx" ON "accreditation_requests" USING btree ("updated_at");
  CREATE INDEX "accreditation_requests_created_at_idx" ON "accreditation_requests" USING btree ("created_at");
  CREATE INDEX "accreditation_messages_request_idx" ON "accreditation_messages" USING btree ("request_id");
  CREATE INDEX "accreditation_messages_provider_idx" ON "accreditation_messages" USING btree ("provider_id");
  CREATE INDEX "accreditation_messages_organisation_idx" ON "accreditation_messages" USING btree ("organisation_id");
  CREATE INDEX "accreditation_messages_updated_at_idx" ON "accreditation_messages" USING btree ("updated_at");
  CREATE INDEX "accreditation_messages_created_at_idx" ON "accreditation_messages" USING btree ("created_at");
  CREATE INDEX "accreditations_course_idx" ON "accreditations" USING btree ("course_id");
  CREATE INDEX "accreditations_provider_idx" ON "accreditations" USING btree ("provider_id");
  CREATE INDEX "accreditations_register_idx" ON "accreditations" USING btree ("register_id");
  CREATE INDEX "accreditations_organisation_idx" ON "accreditations" USING btree ("organisation_id");
  CREATE INDEX "accreditations_request_idx" ON "accreditations" USING btree ("request_id");
  CREATE INDEX "accreditations_norm_idx" ON "accreditations" USING btree ("norm_id");
  CREATE INDEX "accreditations_updated_at_idx" ON "accreditations" USING btree ("updated_at");
  CREATE INDEX "accreditations_created_at_idx" ON "accreditations" USING btree ("created_at");
  CREATE INDEX "course_sessions_course_idx" ON "course_sessions" USING btree ("course_id");
  CREATE INDEX "course_sessions_provider_idx" ON "course_sessions" USING btree ("provider_id");
  CREATE INDEX "course_sessions_updated_at_idx" ON "course_sessions" USING btree ("updated_at");
  CREATE INDEX "course_sessions_created_at_idx" ON "course_sessions" USING btree ("created_at");
  CREATE INDEX "status_startsOn_idx" ON "course_sessions" USING btree ("status","starts_on");
  CREATE INDEX "course_startsOn_idx" ON "course_sessions" USING btree ("course_id","starts_on");
  CREATE INDEX "attendance_session_idx" ON "attendance" USING btree ("session_id");
  CREATE INDEX "attendance_provider_idx" ON "attendance" USING btree ("provider_id");
  CREATE INDEX "attendance_registration_idx" ON "attendance" USING btree ("registration_id");
  CREATE INDEX "attendance_therapist_idx" ON "attendance" USING btree ("therapist_id");
  CREATE INDEX "attendance_organisation_idx" ON "attendance" USING btree ("organisation_id");
  CREATE INDEX "attendance_batch_idx" ON "attendance" USING btree ("batch_id");
  CREATE INDEX "attendance_updated_at_idx" ON "attendance" USING btree ("updated_at");
  CREATE INDEX "attendance_created_at_idx" ON "attendance" USING btree ("created_at");
  CREATE INDEX "attendance_batches_session_idx" ON "attendance_batches" USING btree ("session_id");
  CREATE INDEX "attendance_batches_provider_idx" ON "attendance_batches" USING btree ("provider_id");
  CREATE INDEX "attendance_batches_updated_at_idx" ON "attendance_batches" USING btree ("updated_at");
  CREATE INDEX "attendance_batches_created_at_idx" ON "attendance_batches" USING btree ("created_at");
  CREATE INDEX "points_claims_registration_idx" ON "points_claims" USING btree ("registration_id");
  CREATE INDEX "points_claims_provider_idx" ON "points_claims" USING btree ("provider_id");
  CREATE INDEX "points_claims_session_idx" ON "points_claims" USING btree ("session_id");
  CREATE INDEX "points_claims_therapist_idx" ON "points_claims" USING btree ("therapist_id");
  CREATE INDEX "points_claims_organisation_idx" ON "points_claims" USING btree ("organisation_id");
  CREATE INDEX "points_claims_updated_at_idx" ON "points_claims" USING btree ("updated_at");
  CREATE INDEX "points_claims_created_at_idx" ON "points_claims" USING btree ("created_at");
  CREATE INDEX "therapist_status_8_idx" ON "points_claims" USING btree ("therapist_id","status");
  CREATE INDEX "status_reviewDueOn_8_idx" ON "points_claims" USING btree ("status","review_due_on");
  CREATE INDEX "status_decidedAt_8_idx" ON "points_claims" USING btree ("status","decided_at");
  CREATE INDEX "points_claims_rels_order_idx" ON "points_claims_rels" USING btree ("order");
  CREATE INDEX "points_claims_rels_parent_idx" ON "points_claims_rels" USING btree ("parent_id");
  CREATE INDEX "points_claims_rels_path_idx" ON "points_claims_rels" USING btree ("path");
  CREATE INDEX "points_claims_rels_files_id_idx" ON "points_claims_rels" USING btree ("files_id");
  CREATE INDEX "pairings_user_idx" ON "pairings" USING btree ("user_id");
  CREATE INDEX "pairings_therapist_idx" ON "pairings" USING btree ("therapist_id");
  CREATE UNIQUE INDEX "pairings_code_hash_idx" ON "pairings" USING btree ("code_hash");
  CREATE UNIQUE INDEX "pairings_token_hash_idx" ON "pairings" USING btree ("token_hash");
  CREATE INDEX "pairings_updated_at_idx" ON "pairings" USING btree ("updated_at");
  CREATE INDEX "pairings_created_at_idx" ON "pairings" USING btree ("created_at");
  ALTER TABLE "memberships" ADD CONSTRAINT "memberships_provider_id_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."providers"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "memberships_provider_idx" ON "memberships" USING btree ("provider_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "providers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "provider_keys_scopes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "provider_keys" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "courses" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accreditation_requests_lines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accreditation_requests" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accreditation_messages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "accreditations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "course_sessions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "attendance" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "attendance_batches" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "points_claims" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "points_claims_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "pairings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "providers" CASCADE;
  DROP TABLE "provider_keys_scopes" CASCADE;
  DROP TABLE "provider_keys" CASCADE;
  DROP TABLE "courses" CASCADE;
  DROP TABLE "accreditation_requests_lines" CASCADE;
  DROP TABLE "accreditation_requests" CASCADE;
  DROP TABLE "accreditation_messages" CASCADE;
  DROP TABLE "accreditations" CASCADE;
  DROP TABLE "course_sessions" CASCADE;
  DROP TABLE "attendance" CASCADE;
  DROP TABLE "attendance_batches" CASCADE;
  DROP TABLE "points_claims" CASCADE;
  DROP TABLE "points_claims_rels" CASCADE;
  DROP TABLE "pairings" CASCADE;
  ALTER TABLE "memberships" DROP CONSTRAINT "memberships_provider_id_providers_id_fk";
  
  DROP INDEX "memberships_provider_idx";
  ALTER TABLE "memberships" DROP COLUMN "provider_id";
  DROP TYPE "public"."enum_provider_keys_scopes";
  DROP TYPE "public"."enum_courses_form";
  DROP TYPE "public"."enum_courses_status";
  DROP TYPE "public"."enum_accreditation_requests_kind";
  DROP TYPE "public"."enum_accreditation_requests_status";
  DROP TYPE "public"."enum_course_sessions_status";
  DROP TYPE "public"."enum_attendance_source";
  DROP TYPE "public"."enum_points_claims_answer";
  DROP TYPE "public"."enum_points_claims_status";`)
}
