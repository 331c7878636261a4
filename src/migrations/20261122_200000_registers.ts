import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_norms_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_registrations_status" AS ENUM('active', 'lapsed', 'ended');
  CREATE TYPE "public"."enum_periods_status" AS ENUM('running', 'submitted', 'approved', 'lapsed', 'closed');
  CREATE TYPE "public"."enum_first_aid_certificates_status" AS ENUM('draft', 'submitted', 'returned', 'approved', 'rejected');
  CREATE TYPE "public"."enum_activities_status" AS ENUM('draft', 'submitted', 'returned', 'approved', 'rejected');
  CREATE TYPE "public"."enum_registration_applications_status" AS ENUM('draft', 'submitted', 'returned', 'approved', 'rejected');
  CREATE TYPE "public"."enum_dossier_submissions_status" AS ENUM('draft', 'submitted', 'returned', 'approved', 'rejected');
  CREATE TYPE "public"."enum_extension_requests_statement_by" AS ENUM('employer', 'specialist');
  CREATE TYPE "public"."enum_extension_requests_status" AS ENUM('draft', 'submitted', 'returned', 'approved', 'rejected');
  CREATE TYPE "public"."enum_objections_status" AS ENUM('draft', 'submitted', 'returned', 'approved', 'rejected');
  CREATE TYPE "public"."enum_certificates_kind" AS ENUM('registration', 'licence');
  CREATE TYPE "public"."enum_norm_simulations_status" AS ENUM('queued', 'running', 'done', 'failed');
  ALTER TYPE "public"."enum_review_events_action" ADD VALUE 'reopen';
  ALTER TYPE "public"."enum_review_events_action" ADD VALUE 'correct';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'registers-day' BEFORE 'send-password-link';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'simulate-norm' BEFORE 'eraseFile';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'registers-day' BEFORE 'send-password-link';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'simulate-norm' BEFORE 'eraseFile';
  CREATE TABLE "registers_fees" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"year" numeric NOT NULL,
  	"amount" numeric NOT NULL
  );
  
  CREATE TABLE "registers" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"organisation_id" integer NOT NULL,
  	"profession" varchar NOT NULL,
  	"number_prefix" varchar NOT NULL,
  	"is_public" boolean DEFAULT true,
  	"about" varchar,
  	"last_number" numeric DEFAULT 200000,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "norms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"register_id" integer NOT NULL,
  	"title" varchar NOT NULL,
  	"code" varchar NOT NULL,
  	"valid_from" date,
  	"valid_until" date,
  	"status" "enum_norms_status" DEFAULT 'draft' NOT NULL,
  	"organisation_id" integer,
  	"definition" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "registrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer NOT NULL,
  	"register_id" integer NOT NULL,
  	"number" varchar,
  	"login_number" varchar,
  	"status" "enum_registrations_status" DEFAULT 'active' NOT NULL,
  	"admitted_on" date,
  	"ended_on" date,
  	"is_public" boolean DEFAULT true,
  	"organisation_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "periods" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"registration_id" integer NOT NULL,
  	"start" date,
  	"end" date,
  	"norm_id" integer,
  	"status" "enum_periods_status" DEFAULT 'running' NOT NULL,
  	"submitted_on" date,
  	"decided_on" date,
  	"extensions" jsonb,
  	"waivers" jsonb,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "first_aid_certificates" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar DEFAULT 'EHBO-certificaat' NOT NULL,
  	"obtained_on" date,
  	"valid_until" date,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"status" "enum_first_aid_certificates_status" DEFAULT 'draft' NOT NULL,
  	"submitted_at" timestamp(3) with time zone,
  	"review_due_on" date,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by" numeric,
  	"decision_reason" varchar,
  	"granted_points" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "first_aid_certificates_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" integer
  );
  
  CREATE TABLE "activities" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"registration_id" integer,
  	"category" varchar,
  	"activity" varchar,
  	"date" date,
  	"points" numeric,
  	"description" varchar,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"status" "enum_activities_status" DEFAULT 'draft' NOT NULL,
  	"submitted_at" timestamp(3) with time zone,
  	"review_due_on" date,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by" numeric,
  	"decision_reason" varchar,
  	"granted_points" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "activities_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" integer
  );
  
  CREATE TABLE "registration_applications" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar DEFAULT 'Registratie' NOT NULL,
  	"register_id" integer,
  	"education" varchar,
  	"graduated_on" date,
  	"employer" varchar,
  	"motivation" varchar,
  	"declares_truth" boolean DEFAULT false,
  	"fee" numeric,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"status" "enum_registration_applications_status" DEFAULT 'draft' NOT NULL,
  	"submitted_at" timestamp(3) with time zone,
  	"review_due_on" date,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by" numeric,
  	"decision_reason" varchar,
  	"granted_points" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "registration_applications_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" integer
  );
  
  CREATE TABLE "dossier_submissions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"registration_id" integer,
  	"period_id" integer,
  	"retroactive" boolean,
  	"assessment" jsonb,
  	"fee" numeric,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"status" "enum_dossier_submissions_status" DEFAULT 'draft' NOT NULL,
  	"submitted_at" timestamp(3) with time zone,
  	"review_due_on" date,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by" numeric,
  	"decision_reason" varchar,
  	"granted_points" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "dossier_submissions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" integer
  );
  
  CREATE TABLE "extension_requests" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar DEFAULT 'Verzoek om uitstel' NOT NULL,
  	"registration_id" integer,
  	"period_id" integer,
  	"until" date,
  	"motivation" varchar,
  	"statement_by" "enum_extension_requests_statement_by",
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"status" "enum_extension_requests_status" DEFAULT 'draft' NOT NULL,
  	"submitted_at" timestamp(3) with time zone,
  	"review_due_on" date,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by" numeric,
  	"decision_reason" varchar,
  	"granted_points" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "extension_requests_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" integer
  );
  
  CREATE TABLE "objections" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar DEFAULT 'Bezwaar' NOT NULL,
  	"subject" varchar,
  	"subject_id" numeric,
  	"grounds" varchar,
  	"first_reviewer" numeric,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"status" "enum_objections_status" DEFAULT 'draft' NOT NULL,
  	"submitted_at" timestamp(3) with time zone,
  	"review_due_on" date,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by" numeric,
  	"decision_reason" varchar,
  	"granted_points" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "objections_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" integer
  );
  
  CREATE TABLE "certificates" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar NOT NULL,
  	"code" varchar NOT NULL,
  	"kind" "enum_certificates_kind" DEFAULT 'registration' NOT NULL,
  	"holder" varchar NOT NULL,
  	"register_name" varchar NOT NULL,
  	"registration_number" varchar,
  	"profession" varchar,
  	"annotations" jsonb,
  	"issued_on" date,
  	"valid_from" date,
  	"valid_until" date,
  	"revoked_on" date,
  	"revoked_reason" varchar,
  	"status_index" numeric,
  	"registration_id" integer,
  	"period_id" integer,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reminders" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"period_id" integer NOT NULL,
  	"term" varchar NOT NULL,
  	"end" date,
  	"sent_on" date,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "calendar_feeds" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer NOT NULL,
  	"secret_hash" varchar NOT NULL,
  	"revoked_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "norm_simulations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"norm_id" integer NOT NULL,
  	"status" "enum_norm_simulations_status" DEFAULT 'queued' NOT NULL,
  	"total" numeric,
  	"done" numeric,
  	"summary" jsonb,
  	"organisation_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "simulation_results" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"simulation_id" integer NOT NULL,
  	"registration" numeric NOT NULL,
  	"number" varchar NOT NULL,
  	"was_complete" boolean DEFAULT false NOT NULL,
  	"is_complete" boolean DEFAULT false NOT NULL,
  	"points_short" numeric NOT NULL,
  	"missing" jsonb,
  	"organisation" numeric NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "credits" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"registration" numeric,
  	"earned_on" date,
  	"category" varchar,
  	"topic" varchar,
  	"component" varchar,
  	"activity" varchar,
  	"course" numeric,
  	"course_session" numeric,
  	"points" numeric,
  	"description" varchar,
  	"reverses" numeric,
  	"reason" varchar,
  	"source" varchar,
  	"booked_by" numeric,
  	"therapist" numeric,
  	"organisation" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "organisations" ADD COLUMN "first_visitation_months" numeric;
  ALTER TABLE "therapists" ADD COLUMN "upgraded_on" date;
  ALTER TABLE "registers_fees" ADD CONSTRAINT "registers_fees_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."registers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "registers" ADD CONSTRAINT "registers_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "norms" ADD CONSTRAINT "norms_register_id_registers_id_fk" FOREIGN KEY ("register_id") REFERENCES "public"."registers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "norms" ADD CONSTRAINT "norms_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_register_id_registers_id_fk" FOREIGN KEY ("register_id") REFERENCES "public"."registers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "periods" ADD CONSTRAINT "periods_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "periods" ADD CONSTRAINT "periods_norm_id_norms_id_fk" FOREIGN KEY ("norm_id") REFERENCES "public"."norms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "periods" ADD CONSTRAINT "periods_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "periods" ADD CONSTRAINT "periods_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "first_aid_certificates" ADD CONSTRAINT "first_aid_certificates_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "first_aid_certificates" ADD CONSTRAINT "first_aid_certificates_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "first_aid_certificates_rels" ADD CONSTRAINT "first_aid_certificates_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."first_aid_certificates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "first_aid_certificates_rels" ADD CONSTRAINT "first_aid_certificates_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities" ADD CONSTRAINT "activities_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activities" ADD CONSTRAINT "activities_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activities" ADD CONSTRAINT "activities_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activities_rels" ADD CONSTRAINT "activities_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "activities_rels" ADD CONSTRAINT "activities_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "registration_applications" ADD CONSTRAINT "registration_applications_register_id_registers_id_fk" FOREIGN KEY ("register_id") REFERENCES "public"."registers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registration_applications" ADD CONSTRAINT "registration_applications_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registration_applications" ADD CONSTRAINT "registration_applications_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registration_applications_rels" ADD CONSTRAINT "registration_applications_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."registration_applications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "registration_applications_rels" ADD CONSTRAINT "registration_applications_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "dossier_submissions" ADD CONSTRAINT "dossier_submissions_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "dossier_submissions" ADD CONSTRAINT "dossier_submissions_period_id_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."periods"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "dossier_submissions" ADD CONSTRAINT "dossier_submissions_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "dossier_submissions" ADD CONSTRAINT "dossier_submissions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "dossier_submissions_rels" ADD CONSTRAINT "dossier_submissions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."dossier_submissions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "dossier_submissions_rels" ADD CONSTRAINT "dossier_submissions_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "extension_requests" ADD CONSTRAINT "extension_requests_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "extension_requests" ADD CONSTRAINT "extension_requests_period_id_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."periods"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "extension_requests" ADD CONSTRAINT "extension_requests_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "extension_requests" ADD CONSTRAINT "extension_requests_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "extension_requests_rels" ADD CONSTRAINT "extension_requests_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."extension_requests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "extension_requests_rels" ADD CONSTRAINT "extension_requests_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "objections" ADD CONSTRAINT "objections_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "objections" ADD CONSTRAINT "objections_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "objections_rels" ADD CONSTRAINT "objections_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."objections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "objections_rels" ADD CONSTRAINT "objections_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "certificates" ADD CONSTRAINT "certificates_registration_id_registrations_id_fk" FOREIGN KEY ("registration_id") REFERENCES "public"."registrations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "certificates" ADD CONSTRAINT "certificates_period_id_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."periods"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "certificates" ADD CONSTRAINT "certificates_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "certificates" ADD CONSTRAINT "certificates_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reminders" ADD CONSTRAINT "reminders_period_id_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."periods"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reminders" ADD CONSTRAINT "reminders_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reminders" ADD CONSTRAINT "reminders_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "norm_simulations" ADD CONSTRAINT "norm_simulations_norm_id_norms_id_fk" FOREIGN KEY ("norm_id") REFERENCES "public"."norms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "norm_simulations" ADD CONSTRAINT "norm_simulations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "simulation_results" ADD CONSTRAINT "simulation_results_simulation_id_norm_simulations_id_fk" FOREIGN KEY ("simulation_id") REFERENCES "public"."norm_simulations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "registers_fees_order_idx" ON "registers_fees" USING btree ("_order");
  CREATE INDEX "registers_fees_parent_id_idx" ON "registers_fees" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "registers_slug_idx" ON "registers" USING btree ("slug");
  CREATE INDEX "registers_organisation_idx" ON "registers" USING btree ("organisation_id");
  CREATE INDEX "registers_updated_at_idx" ON "registers" USING btree ("updated_at");
  CREATE INDEX "registers_created_at_idx" ON "registers" USING btree ("created_at");
  CREATE INDEX "norms_register_idx" ON "norms" USING btree ("register_id");
  CREATE UNIQUE INDEX "norms_code_idx" ON "norms" USING btree ("code");
  CREATE INDEX "norms_status_idx" ON "norms" USING btree ("status");
  CREATE INDEX "norms_organisation_idx" ON "norms" USING btree ("organisation_id");
  CREATE INDEX "norms_updated_at_idx" ON "norms" USING btree ("updated_at");
  CREATE INDEX "norms_created_at_idx" ON "norms" USING btree ("created_at");
  CREATE INDEX "registrations_therapist_idx" ON "registrations" USING btree ("therapist_id");
  CREATE INDEX "registrations_register_idx" ON "registrations" USING btree ("register_id");
  CREATE UNIQUE INDEX "registrations_number_idx" ON "registrations" USING btree ("number");
  CREATE UNIQUE INDEX "registrations_login_number_idx" ON "registrations" USING btree ("login_number");
  CREATE INDEX "registrations_status_idx" ON "registrations" USING btree ("status");
  CREATE INDEX "registrations_organisation_idx" ON "registrations" USING btree ("organisation_id");
  CREATE INDEX "registrations_updated_at_idx" ON "registrations" USING btree ("updated_at");
  CREATE INDEX "registrations_created_at_idx" ON "registrations" USING btree ("created_at");
  CREATE UNIQUE INDEX "therapist_register_idx" ON "registrations" USING btree ("therapist_id","register_id");
  CREATE INDEX "periods_registration_idx" ON "periods" USING btree ("registration_id");
  CREATE INDEX "periods_end_idx" ON "periods" USING btree ("end");
  CREATE INDEX "periods_norm_idx" ON "periods" USING btree ("norm_id");
  CREATE INDEX "periods_status_idx" ON "periods" USING btree ("status");
  CREATE INDEX "periods_therapist_idx" ON "periods" USING btree ("therapist_id");
  CREATE INDEX "periods_organisation_idx" ON "periods" USING btree ("organisation_id");
  CREATE INDEX "periods_updated_at_idx" ON "periods" USING btree ("updated_at");
  CREATE INDEX "periods_created_at_idx" ON "periods" USING btree ("created_at");
  CREATE INDEX "first_aid_certificates_therapist_idx" ON "first_aid_certificates" USING btree ("therapist_id");
  CREATE INDEX "first_aid_certificates_organisation_idx" ON "first_aid_certificates" USING btree ("organisation_id");
  CREATE INDEX "first_aid_certificates_updated_at_idx" ON "first_aid_certificates" USING btree ("updated_at");
  CREATE INDEX "first_aid_certificates_created_at_idx" ON "first_aid_certificates" USING btree ("created_at");
  CREATE INDEX "therapist_status_2_idx" ON "first_aid_certificates" USING btree ("therapist_id","status");
  CREATE INDEX "status_reviewDueOn_2_idx" ON "first_aid_certificates" USING btree ("status","review_due_on");
  CREATE INDEX "status_decidedAt_2_idx" ON "first_aid_certificates" USING btree ("status","decided_at");
  CREATE INDEX "first_aid_certificates_rels_order_idx" ON "first_aid_certificates_rels" USING btree ("order");
  CREATE INDEX "first_aid_certificates_rels_parent_idx" ON "first_aid_certificates_rels" USING btree ("parent_id");
  CREATE INDEX "first_aid_certificates_rels_path_idx" ON "first_aid_certificates_rels" USING btree ("path");
  CREATE INDEX "first_aid_certificates_rels_files_id_idx" ON "first_aid_certificates_rels" USING btree ("files_id");
  CREATE INDEX "activities_registration_idx" ON "activities" USING btree ("registration_id");
  CREATE INDEX "activities_date_idx" ON "activities" USING btree ("date");
  CREATE INDEX "activities_therapist_idx" ON "activities" USING btree ("therapist_id");
  CREATE INDEX "activities_organisation_idx" ON "activities" USING btree ("organisation_id");
  CREATE INDEX "activities_updated_at_idx" ON "activities" USING btree ("updated_at");
  CREATE INDEX "activities_created_at_idx" ON "activities" USING btree ("created_at");
  CREATE INDEX "therapist_status_3_idx" ON "activities" USING btree ("therapist_id","status");
  CREATE INDEX "status_reviewDueOn_3_idx" ON "activities" USING btree ("status","review_due_on");
  CREATE INDEX "status_decidedAt_3_idx" ON "activities" USING btree ("status","decided_at");
  CREATE INDEX "activities_rels_order_idx" ON "activities_rels" USING btree ("order");
  CREATE INDEX "activities_rels_parent_idx" ON "activities_rels" USING btree ("parent_id");
  CREATE INDEX "activities_rels_path_idx" ON "activities_rels" USING btree ("path");
  CREATE INDEX "activities_rels_files_id_idx" ON "activities_rels" USING btree ("files_id");
  CREATE INDEX "registration_applications_register_idx" ON "registration_applications" USING btree ("register_id");
  CREATE INDEX "registration_applications_therapist_idx" ON "registration_applications" USING btree ("therapist_id");
  CREATE INDEX "registration_applications_organisation_idx" ON "registration_applications" USING btree ("organisation_id");
  CREATE INDEX "registration_applications_updated_at_idx" ON "registration_applications" USING btree ("updated_at");
  CREATE INDEX "registration_applications_created_at_idx" ON "registration_applications" USING btree ("created_at");
  CREATE INDEX "therapist_status_4_idx" ON "registration_applications" USING btree ("therapist_id","status");
  CREATE INDEX "status_reviewDueOn_4_idx" ON "registration_applications" USING btree ("status","review_due_on");
  CREATE INDEX "status_decidedAt_4_idx" ON "registration_applications" USING btree ("status","decided_at");
  CREATE INDEX "registration_applications_rels_order_idx" ON "registration_applications_rels" USING btree ("order");
  CREATE INDEX "registration_applications_rels_parent_idx" ON "registration_applications_rels" USING btree ("parent_id");
  CREATE INDEX "registration_applications_rels_path_idx" ON "registration_applications_rels" USING btree ("path");
  CREATE INDEX "registration_applications_rels_files_id_idx" ON "registration_applications_rels" USING btree ("files_id");
  CREATE INDEX "dossier_submissions_registration_idx" ON "dossier_submissions" USING btree ("registration_id");
  CREATE INDEX "dossier_submissions_period_idx" ON "dossier_submissions" USING btree ("period_id");
  CREATE INDEX "dossier_submissions_therapist_idx" ON "dossier_submissions" USING btree ("therapist_id");
  CREATE INDEX "dossier_submissions_organisation_idx" ON "dossier_submissions" USING btree ("organisation_id");
  CREATE INDEX "dossier_submissions_updated_at_idx" ON "dossier_submissions" USING btree ("updated_at");
  CREATE INDEX "dossier_submissions_created_at_idx" ON "dossier_submissions" USING btree ("created_at");
  CREATE INDEX "therapist_status_5_idx" ON "dossier_submissions" USING btree ("therapist_id","status");
  CREATE INDEX "status_reviewDueOn_5_idx" ON "dossier_submissions" USING btree ("status","review_due_on");
  CREATE INDEX "status_decidedAt_5_idx" ON "dossier_submissions" USING btree ("status","decided_at");
  CREATE INDEX "dossier_submissions_rels_order_idx" ON "dossier_submissions_rels" USING btree ("order");
  CREATE INDEX "dossier_submissions_rels_parent_idx" ON "dossier_submissions_rels" USING btree ("parent_id");
  CREATE INDEX "dossier_submissions_rels_path_idx" ON "dossier_submissions_rels" USING btree ("path");
  CREATE INDEX "dossier_submissions_rels_files_id_idx" ON "dossier_submissions_rels" USING btree ("files_id");
  CREATE INDEX "extension_requests_registration_idx" ON "extension_requests" USING btree ("registration_id");
  CREATE INDEX "extension_requests_period_idx" ON "extension_requests" USING btree ("period_id");
  CREATE INDEX "extension_requests_therapist_idx" ON "extension_requests" USING btree ("therapist_id");
  CREATE INDEX "extension_requests_organisation_idx" ON "extension_requests" USING btree ("organisation_id");
  CREATE INDEX "extension_requests_updated_at_idx" ON "extension_requests" USING btree ("updated_at");
  CREATE INDEX "extension_requests_created_at_idx" ON "extension_requests" USING btree ("created_at");
  CREATE INDEX "therapist_status_6_idx" ON "extension_requests" USING btree ("therapist_id","status");
  CREATE INDEX "status_reviewDueOn_6_idx" ON "extension_requests" USING btree ("status","review_due_on");
  CREATE INDEX "status_decidedAt_6_idx" ON "extension_requests" USING btree ("status","decided_at");
  CREATE INDEX "extension_requests_rels_order_idx" ON "extension_requests_rels" USING btree ("order");
  CREATE INDEX "extension_requests_rels_parent_idx" ON "extension_requests_rels" USING btree ("parent_id");
  CREATE INDEX "extension_requests_rels_path_idx" ON "extension_requests_rels" USING btree ("path");
  CREATE INDEX "extension_requests_rels_files_id_idx" ON "extension_requests_rels" USING btree ("files_id");
  CREATE INDEX "objections_subject_id_idx" ON "objections" USING btree ("subject_id");
  CREATE INDEX "objections_therapist_idx" ON "objections" USING btree ("therapist_id");
  CREATE INDEX "objections_organisation_idx" ON "objections" USING btree ("organisation_id");
  CREATE INDEX "objections_updated_at_idx" ON "objections" USING btree ("updated_at");
  CREATE INDEX "objections_created_at_idx" ON "objections" USING btree ("created_at");
  CREATE INDEX "therapist_status_7_idx" ON "objections" USING btree ("therapist_id","status");
  CREATE INDEX "status_reviewDueOn_7_idx" ON "objections" USING btree ("status","review_due_on");
  CREATE INDEX "status_decidedAt_7_idx" ON "objections" USING btree ("status","decided_at");
  CREATE INDEX "objections_rels_order_idx" ON "objections_rels" USING btree ("order");
  CREATE INDEX "objections_rels_parent_idx" ON "objections_rels" USING btree ("parent_id");
  CREATE INDEX "objections_rels_path_idx" ON "objections_rels" USING btree ("path");
  CREATE INDEX "objections_rels_files_id_idx" ON "objections_rels" USING btree ("files_id");
  CREATE UNIQUE INDEX "certificates_number_idx" ON "certificates" USING btree ("number");
  CREATE UNIQUE INDEX "certificates_code_idx" ON "certificates" USING btree ("code");
  CREATE UNIQUE INDEX "certificates_status_index_idx" ON "certificates" USING btree ("status_index");
  CREATE INDEX "certificates_registration_idx" ON "certificates" USING btree ("registration_id");
  CREATE INDEX "certificates_period_idx" ON "certificates" USING btree ("period_id");
  CREATE INDEX "certificates_therapist_idx" ON "certificates" USING btree ("therapist_id");
  CREATE INDEX "certificates_organisation_idx" ON "certificates" USING btree ("organisation_id");
  CREATE INDEX "certificates_updated_at_idx" ON "certificates" USING btree ("updated_at");
  CREATE INDEX "certificates_created_at_idx" ON "certificates" USING btree ("created_at");
  CREATE INDEX "reminders_period_idx" ON "reminders" USING btree ("period_id");
  CREATE INDEX "reminders_therapist_idx" ON "reminders" USING btree ("therapist_id");
  CREATE INDEX "reminders_organisation_idx" ON "reminders" USING btree ("organisation_id");
  CREATE INDEX "reminders_updated_at_idx" ON "reminders" USING btree ("updated_at");
  CREATE INDEX "reminders_created_at_idx" ON "reminders" USING btree ("created_at");
  CREATE UNIQUE INDEX "period_end_term_idx" ON "reminders" USING btree ("period_id","end","term");
  CREATE INDEX "calendar_feeds_therapist_idx" ON "calendar_feeds" USING btree ("therapist_id");
  CREATE UNIQUE INDEX "calendar_feeds_secret_hash_idx" ON "calendar_feeds" USING btree ("secret_hash");
  CREATE INDEX "calendar_feeds_updated_at_idx" ON "calendar_feeds" USING btree ("updated_at");
  CREATE INDEX "calendar_feeds_created_at_idx" ON "calendar_feeds" USING btree ("created_at");
  CREATE INDEX "norm_simulations_norm_idx" ON "norm_simulations" USING btree ("norm_id");
  CREATE INDEX "norm_simulations_organisation_idx" ON "norm_simulations" USING btree ("organisation_id");
  CREATE INDEX "norm_simulations_updated_at_idx" ON "norm_simulations" USING btree ("updated_at");
  CREATE INDEX "norm_simulations_created_at_idx" ON "norm_simulations" USING btree ("created_at");
  CREATE INDEX "simulation_results_simulation_idx" ON "simulation_results" USING btree ("simulation_id");
  CREATE INDEX "simulation_results_updated_at_idx" ON "simulation_results" USING btree ("updated_at");
  CREATE INDEX "simulation_results_created_at_idx" ON "simulation_results" USING btree ("created_at");
  CREATE INDEX "credits_registration_idx" ON "credits" USING btree ("registration");
  CREATE INDEX "credits_earned_on_idx" ON "credits" USING btree ("earned_on");
  CREATE INDEX "credits_course_idx" ON "credits" USING btree ("course");
  CREATE INDEX "credits_course_session_idx" ON "credits" USING btree ("course_session");
  CREATE INDEX "credits_reverses_idx" ON "credits" USING btree ("reverses");
  CREATE INDEX "credits_source_idx" ON "credits" USING btree ("source");
  CREATE INDEX "credits_therapist_idx" ON "credits" USING btree ("therapist");
  CREATE INDEX "credits_organisation_idx" ON "credits" USING btree ("organisation");
  CREATE INDEX "credits_updated_at_idx" ON "credits" USING btree ("updated_at");
  CREATE INDEX "credits_created_at_idx" ON "credits" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "registers_fees" CASCADE;
  DROP TABLE "registers" CASCADE;
  DROP TABLE "norms" CASCADE;
  DROP TABLE "registrations" CASCADE;
  DROP TABLE "periods" CASCADE;
  DROP TABLE "first_aid_certificates" CASCADE;
  DROP TABLE "first_aid_certificates_rels" CASCADE;
  DROP TABLE "activities" CASCADE;
  DROP TABLE "activities_rels" CASCADE;
  DROP TABLE "registration_applications" CASCADE;
  DROP TABLE "registration_applications_rels" CASCADE;
  DROP TABLE "dossier_submissions" CASCADE;
  DROP TABLE "dossier_submissions_rels" CASCADE;
  DROP TABLE "extension_requests" CASCADE;
  DROP TABLE "extension_requests_rels" CASCADE;
  DROP TABLE "objections" CASCADE;
  DROP TABLE "objections_rels" CASCADE;
  DROP TABLE "certificates" CASCADE;
  DROP TABLE "reminders" CASCADE;
  DROP TABLE "calendar_feeds" CASCADE;
  DROP TABLE "norm_simulations" CASCADE;
  DROP TABLE "simulation_results" CASCADE;
  DROP TABLE "credits" CASCADE;
  ALTER TABLE "review_events" ALTER COLUMN "action" SET DATA TYPE text;
  DROP TYPE "public"."enum_review_events_action";
  CREATE TYPE "public"."enum_review_events_action" AS ENUM('submit', 'edit', 'delete', 'return', 'approve', 'reject');
  ALTER TABLE "review_events" ALTER COLUMN "action" SET DATA TYPE "public"."enum_review_events_action" USING "action"::"public"."enum_review_events_action";
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'prune-jobs', 'send-password-link', 'eraseFile', 'sweepFiles', 'send-mail', 'wipe-mail', 'chainAudit', 'schedulePublish');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'prune-jobs', 'send-password-link', 'eraseFile', 'sweepFiles', 'send-mail', 'wipe-mail', 'chainAudit', 'schedulePublish');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  ALTER TABLE "organisations" DROP COLUMN "first_visitation_months";
  ALTER TABLE "therapists" DROP COLUMN "upgraded_on";
  DROP TYPE "public"."enum_norms_status";
  DROP TYPE "public"."enum_registrations_status";
  DROP TYPE "public"."enum_periods_status";
  DROP TYPE "public"."enum_first_aid_certificates_status";
  DROP TYPE "public"."enum_activities_status";
  DROP TYPE "public"."enum_registration_applications_status";
  DROP TYPE "public"."enum_dossier_submissions_status";
  DROP TYPE "public"."enum_extension_requests_statement_by";
  DROP TYPE "public"."enum_extension_requests_status";
  DROP TYPE "public"."enum_objections_status";
  DROP TYPE "public"."enum_certificates_kind";
  DROP TYPE "public"."enum_norm_simulations_status";`)
}
