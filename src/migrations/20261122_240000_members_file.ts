import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_professional_codes_kind" AS ENUM('agb', 'umbrella');
  CREATE TYPE "public"."enum_professional_codes_status" AS ENUM('unchecked', 'active', 'inactive');
  CREATE TYPE "public"."enum_recognitions_kind" AS ENUM('professional', 'performance', 'vektis', 'cz', 'plato');
  CREATE TYPE "public"."enum_partner_keys_scope" AS ENUM('ecd');
  CREATE TYPE "public"."enum_sign_ups_tier" AS ENUM('reimbursable', 'collective', 'student');
  CREATE TYPE "public"."enum_sign_ups_status" AS ENUM('asked', 'confirmed', 'expired');
  CREATE TYPE "public"."enum_admissions_tier" AS ENUM('reimbursable', 'collective', 'student');
  CREATE TYPE "public"."enum_admissions_status" AS ENUM('open', 'admitted', 'refused', 'withdrawn');
  CREATE TYPE "public"."enum_screening_plans_steps_requirement" AS ENUM('fee', 'birth-data', 'address', 'identity-document', 'practice-location', 'practice-contact', 'chamber-extract', 'certificate-of-conduct', 'agb-code', 'bank-details', 'diploma', 'work-experience', 'transfer-statement', 'training-plan');
  CREATE TYPE "public"."enum_screening_plans_tier" AS ENUM('reimbursable', 'collective', 'student');
  CREATE TYPE "public"."enum_identity_documents_kind" AS ENUM('passport', 'identity-card', 'driving-licence', 'residence-permit');
  CREATE TYPE "public"."enum_identity_documents_refusal" AS ENUM('unreadable', 'number-visible', 'other');
  CREATE TYPE "public"."enum_identity_documents_status" AS ENUM('draft', 'submitted', 'returned', 'approved', 'rejected');
  CREATE TYPE "public"."enum_certificates_of_conduct_status" AS ENUM('draft', 'submitted', 'returned', 'approved', 'rejected');
  CREATE TYPE "public"."enum_chamber_extracts_status" AS ENUM('draft', 'submitted', 'returned', 'approved', 'rejected');
  CREATE TYPE "public"."enum_screening_uploads_subject" AS ENUM('transfer-statement', 'training-plan', 'work-experience', 'other');
  CREATE TYPE "public"."enum_screening_uploads_status" AS ENUM('draft', 'submitted', 'returned', 'approved', 'rejected');
  CREATE TYPE "public"."enum_work_experiences_status" AS ENUM('draft', 'submitted', 'returned', 'approved', 'rejected');
  CREATE TYPE "public"."enum_transfer_statements_status" AS ENUM('draft', 'submitted', 'returned', 'approved', 'rejected');
  CREATE TYPE "public"."enum_data_corrections_subject" AS ENUM('name', 'birth-date');
  CREATE TYPE "public"."enum_data_corrections_status" AS ENUM('draft', 'submitted', 'returned', 'approved', 'rejected');
  CREATE TYPE "public"."enum_document_templates_tiers" AS ENUM('reimbursable', 'collective', 'student');
  CREATE TYPE "public"."enum_document_templates_kind" AS ENUM('template', 'information', 'shield');
  CREATE TYPE "public"."enum_document_templates_category" AS ENUM('practice', 'clients', 'privacy', 'quality', 'organisation', 'account');
  CREATE TYPE "public"."enum_data_exports_status" AS ENUM('asked', 'building', 'ready', 'failed', 'expired');
  CREATE TYPE "public"."enum_erasure_requests_status" AS ENUM('asked', 'refused', 'planned', 'done', 'withdrawn');
  CREATE TYPE "public"."enum_webhook_endpoints_events" AS ENUM('practice.changed', 'member.admitted', 'standing.changed', 'member.ended');
  CREATE TYPE "public"."enum_webhook_deliveries_event" AS ENUM('practice.changed', 'member.admitted', 'standing.changed', 'member.ended');
  CREATE TYPE "public"."enum_webhook_deliveries_status" AS ENUM('queued', 'delivered', 'failed');
  CREATE TYPE "public"."enum_member_links_links_tiers" AS ENUM('reimbursable', 'collective', 'student');
  CREATE TYPE "public"."enum_member_links_links_kind" AS ENUM('link', 'info', 'tool');
  CREATE TABLE "personal_details" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"birth_date" date,
  	"birth_place" varchar,
  	"street" varchar,
  	"house_number" varchar,
  	"house_number_addition" varchar,
  	"postcode" varchar,
  	"place" varchar,
  	"country" varchar DEFAULT 'Nederland',
  	"phone" varchar,
  	"verified_on" date,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "practice_profiles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"website" varchar,
  	"phone" varchar,
  	"email" varchar,
  	"opening" varchar,
  	"home_visits" boolean DEFAULT false,
  	"online" boolean DEFAULT false,
  	"accessible" boolean DEFAULT false,
  	"bio" jsonb,
  	"photo" varchar,
  	"listed" boolean DEFAULT false,
  	"listed_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "practice_profiles_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "professional_codes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"kind" "enum_professional_codes_kind" NOT NULL,
  	"issuer" varchar,
  	"code" varchar NOT NULL,
  	"status" "enum_professional_codes_status" DEFAULT 'unchecked' NOT NULL,
  	"checked_on" date,
  	"checked_by_name" varchar,
  	"remark" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "recognitions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"kind" "enum_recognitions_kind" DEFAULT 'professional' NOT NULL,
  	"name" varchar NOT NULL,
  	"code" varchar,
  	"from" date,
  	"until" date,
  	"granted_by_name" varchar,
  	"ended_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "standing_changes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"number" numeric NOT NULL,
  	"on" date,
  	"good" boolean DEFAULT false NOT NULL,
  	"reimbursable" boolean DEFAULT false NOT NULL,
  	"reasons" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "bank_details" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"iban" varchar,
  	"account_holder" varchar,
  	"vat_number" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "ecd_codes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"hash" varchar NOT NULL,
  	"hint" varchar,
  	"ended_at" timestamp(3) with time zone,
  	"ended_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "partner_keys" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"scope" "enum_partner_keys_scope" DEFAULT 'ecd' NOT NULL,
  	"hash" varchar NOT NULL,
  	"hint" varchar,
  	"created_by" numeric,
  	"last_used_at" timestamp(3) with time zone,
  	"revoked_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sign_ups" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"organisation_id" integer NOT NULL,
  	"tier" "enum_sign_ups_tier" NOT NULL,
  	"membership_number" varchar NOT NULL,
  	"login_number" varchar,
  	"first_name" varchar NOT NULL,
  	"infix" varchar,
  	"last_name" varchar NOT NULL,
  	"profession" varchar,
  	"email" varchar NOT NULL,
  	"status" "enum_sign_ups_status" DEFAULT 'asked' NOT NULL,
  	"token_hash" varchar,
  	"expires_at" timestamp(3) with time zone,
  	"confirmed_at" timestamp(3) with time zone,
  	"therapist_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "admissions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"tier" "enum_admissions_tier" NOT NULL,
  	"status" "enum_admissions_status" DEFAULT 'open' NOT NULL,
  	"started_on" date,
  	"complete_on" date,
  	"reminded_on" date,
  	"decided_on" date,
  	"decided_by" numeric,
  	"decided_by_name" varchar,
  	"reason" varchar,
  	"letter_number" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "screening_plans_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"requirement" "enum_screening_plans_steps_requirement" NOT NULL,
  	"text" varchar,
  	"optional" boolean DEFAULT false
  );
  
  CREATE TABLE "screening_plans" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"organisation_id" integer NOT NULL,
  	"tier" "enum_screening_plans_tier" NOT NULL,
  	"fee" numeric DEFAULT 0 NOT NULL,
  	"intro" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "identity_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar DEFAULT 'Legitimatiebewijs' NOT NULL,
  	"kind" "enum_identity_documents_kind",
  	"valid_until" date,
  	"masked" boolean DEFAULT false,
  	"refusal" "enum_identity_documents_refusal",
  	"erased_at" timestamp(3) with time zone,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"status" "enum_identity_documents_status" DEFAULT 'draft' NOT NULL,
  	"submitted_at" timestamp(3) with time zone,
  	"review_due_on" date,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by" numeric,
  	"decision_reason" varchar,
  	"granted_points" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "identity_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" integer
  );
  
  CREATE TABLE "certificates_of_conduct" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar DEFAULT 'Verklaring omtrent het gedrag' NOT NULL,
  	"issued_on" date,
  	"profile" varchar,
  	"valid_until" date,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"status" "enum_certificates_of_conduct_status" DEFAULT 'draft' NOT NULL,
  	"submitted_at" timestamp(3) with time zone,
  	"review_due_on" date,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by" numeric,
  	"decision_reason" varchar,
  	"granted_points" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "certificates_of_conduct_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" integer
  );
  
  CREATE TABLE "chamber_extracts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar DEFAULT 'KvK-uittreksel' NOT NULL,
  	"chamber_number" varchar,
  	"issued_on" date,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"status" "enum_chamber_extracts_status" DEFAULT 'draft' NOT NULL,
  	"submitted_at" timestamp(3) with time zone,
  	"review_due_on" date,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by" numeric,
  	"decision_reason" varchar,
  	"granted_points" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "chamber_extracts_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" integer
  );
  
  CREATE TABLE "screening_uploads" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"subject" "enum_screening_uploads_subject",
  	"remark" varchar,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"status" "enum_screening_uploads_status" DEFAULT 'draft' NOT NULL,
  	"submitted_at" timestamp(3) with time zone,
  	"review_due_on" date,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by" numeric,
  	"decision_reason" varchar,
  	"granted_points" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "screening_uploads_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" integer
  );
  
  CREATE TABLE "work_experiences_employers" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"employer" varchar NOT NULL,
  	"role" varchar NOT NULL,
  	"from" varchar NOT NULL,
  	"until" varchar,
  	"hours_per_week" numeric NOT NULL,
  	"description" varchar
  );
  
  CREATE TABLE "work_experiences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar DEFAULT 'HBO-werkervaring' NOT NULL,
  	"hours" numeric,
  	"proposed_points" numeric,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"status" "enum_work_experiences_status" DEFAULT 'draft' NOT NULL,
  	"submitted_at" timestamp(3) with time zone,
  	"review_due_on" date,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by" numeric,
  	"decision_reason" varchar,
  	"granted_points" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "work_experiences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" integer
  );
  
  CREATE TABLE "transfer_statements" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar DEFAULT 'Overstapverklaring' NOT NULL,
  	"from_organisation" varchar,
  	"previous_number" varchar,
  	"member_since" date,
  	"member_until" date,
  	"motivation" varchar,
  	"open_matters" boolean DEFAULT false,
  	"open_matters_text" varchar,
  	"declared" boolean DEFAULT false,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"status" "enum_transfer_statements_status" DEFAULT 'draft' NOT NULL,
  	"submitted_at" timestamp(3) with time zone,
  	"review_due_on" date,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by" numeric,
  	"decision_reason" varchar,
  	"granted_points" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "transfer_statements_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" integer
  );
  
  CREATE TABLE "data_corrections" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar DEFAULT 'Correctie van gegevens' NOT NULL,
  	"subject" "enum_data_corrections_subject",
  	"first_name" varchar,
  	"infix" varchar,
  	"last_name" varchar,
  	"birth_date" date,
  	"reason" varchar,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"status" "enum_data_corrections_status" DEFAULT 'draft' NOT NULL,
  	"submitted_at" timestamp(3) with time zone,
  	"review_due_on" date,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by" numeric,
  	"decision_reason" varchar,
  	"granted_points" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "data_corrections_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" integer
  );
  
  CREATE TABLE "document_templates_tiers" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_document_templates_tiers",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "document_templates" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"kind" "enum_document_templates_kind" NOT NULL,
  	"category" "enum_document_templates_category" NOT NULL,
  	"summary" varchar,
  	"is_public" boolean DEFAULT false,
  	"withdrawn" boolean DEFAULT false,
  	"latest" numeric,
  	"published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "document_templates_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" integer
  );
  
  CREATE TABLE "document_versions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"document_id" integer NOT NULL,
  	"number" numeric NOT NULL,
  	"changes" varchar,
  	"filename" varchar NOT NULL,
  	"mime_type" varchar NOT NULL,
  	"size" numeric NOT NULL,
  	"sha256" varchar NOT NULL,
  	"words" varchar,
  	"published_at" timestamp(3) with time zone NOT NULL,
  	"published_by_name" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "document_downloads" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"document_id" integer NOT NULL,
  	"number" numeric NOT NULL,
  	"downloaded_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"charge_id" integer NOT NULL,
  	"paid_on" date,
  	"reference" varchar,
  	"registered_by_name" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "data_exports" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"status" "enum_data_exports_status" DEFAULT 'asked' NOT NULL,
  	"asked_at" timestamp(3) with time zone NOT NULL,
  	"ready_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone,
  	"fetched_at" timestamp(3) with time zone,
  	"size" numeric,
  	"storage_name" varchar,
  	"wrapped_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "erasure_requests" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"status" "enum_erasure_requests_status" DEFAULT 'asked' NOT NULL,
  	"asked_at" timestamp(3) with time zone NOT NULL,
  	"request" varchar,
  	"effective_on" date,
  	"decided_on" date,
  	"decided_by_name" varchar,
  	"reason" varchar,
  	"done_at" timestamp(3) with time zone,
  	"outcome" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhook_endpoints_events" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_webhook_endpoints_events",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "webhook_endpoints" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"organisation_id" integer,
  	"active" boolean DEFAULT true,
  	"salt" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhook_deliveries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"endpoint_id" integer NOT NULL,
  	"event" "enum_webhook_deliveries_event" NOT NULL,
  	"key" varchar NOT NULL,
  	"payload" jsonb,
  	"status" "enum_webhook_deliveries_status" DEFAULT 'queued' NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"last_status" numeric,
  	"last_error" varchar,
  	"delivered_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "screening_settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"sign_up_open" boolean DEFAULT true,
  	"conduct_years" numeric DEFAULT 5 NOT NULL,
  	"payment_term_days" numeric DEFAULT 30 NOT NULL,
  	"reminder_days" numeric DEFAULT 14 NOT NULL,
  	"hours_per_point" numeric DEFAULT 140 NOT NULL,
  	"most_points" numeric DEFAULT 60 NOT NULL,
  	"export_days" numeric DEFAULT 7 NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "member_links_links_tiers" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_member_links_links_tiers",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "member_links_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"description" varchar,
  	"kind" "enum_member_links_links_kind" DEFAULT 'link' NOT NULL,
  	"organisation_id" integer
  );
  
  CREATE TABLE "member_links" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "personal_details" ADD CONSTRAINT "personal_details_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "personal_details" ADD CONSTRAINT "personal_details_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "practice_profiles" ADD CONSTRAINT "practice_profiles_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "practice_profiles" ADD CONSTRAINT "practice_profiles_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "practice_profiles_texts" ADD CONSTRAINT "practice_profiles_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."practice_profiles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "professional_codes" ADD CONSTRAINT "professional_codes_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "professional_codes" ADD CONSTRAINT "professional_codes_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recognitions" ADD CONSTRAINT "recognitions_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "recognitions" ADD CONSTRAINT "recognitions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "standing_changes" ADD CONSTRAINT "standing_changes_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "standing_changes" ADD CONSTRAINT "standing_changes_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bank_details" ADD CONSTRAINT "bank_details_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bank_details" ADD CONSTRAINT "bank_details_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ecd_codes" ADD CONSTRAINT "ecd_codes_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "ecd_codes" ADD CONSTRAINT "ecd_codes_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sign_ups" ADD CONSTRAINT "sign_ups_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sign_ups" ADD CONSTRAINT "sign_ups_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "admissions" ADD CONSTRAINT "admissions_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "admissions" ADD CONSTRAINT "admissions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "screening_plans_steps" ADD CONSTRAINT "screening_plans_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."screening_plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "screening_plans" ADD CONSTRAINT "screening_plans_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "identity_documents" ADD CONSTRAINT "identity_documents_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "identity_documents" ADD CONSTRAINT "identity_documents_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "identity_documents_rels" ADD CONSTRAINT "identity_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."identity_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "identity_documents_rels" ADD CONSTRAINT "identity_documents_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "certificates_of_conduct" ADD CONSTRAINT "certificates_of_conduct_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "certificates_of_conduct" ADD CONSTRAINT "certificates_of_conduct_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "certificates_of_conduct_rels" ADD CONSTRAINT "certificates_of_conduct_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."certificates_of_conduct"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "certificates_of_conduct_rels" ADD CONSTRAINT "certificates_of_conduct_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chamber_extracts" ADD CONSTRAINT "chamber_extracts_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "chamber_extracts" ADD CONSTRAINT "chamber_extracts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "chamber_extracts_rels" ADD CONSTRAINT "chamber_extracts_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."chamber_extracts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chamber_extracts_rels" ADD CONSTRAINT "chamber_extracts_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "screening_uploads" ADD CONSTRAINT "screening_uploads_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "screening_uploads" ADD CONSTRAINT "screening_uploads_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "screening_uploads_rels" ADD CONSTRAINT "screening_uploads_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."screening_uploads"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "screening_uploads_rels" ADD CONSTRAINT "screening_uploads_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "work_experiences_employers" ADD CONSTRAINT "work_experiences_employers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."work_experiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "work_experiences" ADD CONSTRAINT "work_experiences_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "work_experiences" ADD CONSTRAINT "work_experiences_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "work_experiences_rels" ADD CONSTRAINT "work_experiences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."work_experiences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "work_experiences_rels" ADD CONSTRAINT "work_experiences_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "transfer_statements" ADD CONSTRAINT "transfer_statements_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "transfer_statements" ADD CONSTRAINT "transfer_statements_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "transfer_statements_rels" ADD CONSTRAINT "transfer_statements_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."transfer_statements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "transfer_statements_rels" ADD CONSTRAINT "transfer_statements_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "data_corrections" ADD CONSTRAINT "data_corrections_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "data_corrections" ADD CONSTRAINT "data_corrections_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "data_corrections_rels" ADD CONSTRAINT "data_corrections_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."data_corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "data_corrections_rels" ADD CONSTRAINT "data_corrections_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "document_templates_tiers" ADD CONSTRAINT "document_templates_tiers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."document_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "document_templates_rels" ADD CONSTRAINT "document_templates_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."document_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "document_templates_rels" ADD CONSTRAINT "document_templates_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "document_versions" ADD CONSTRAINT "document_versions_document_id_document_templates_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document_templates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "document_downloads" ADD CONSTRAINT "document_downloads_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "document_downloads" ADD CONSTRAINT "document_downloads_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "document_downloads" ADD CONSTRAINT "document_downloads_document_id_document_templates_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document_templates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payments" ADD CONSTRAINT "payments_charge_id_charges_id_fk" FOREIGN KEY ("charge_id") REFERENCES "public"."charges"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "data_exports" ADD CONSTRAINT "data_exports_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "data_exports" ADD CONSTRAINT "data_exports_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "erasure_requests" ADD CONSTRAINT "erasure_requests_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "erasure_requests" ADD CONSTRAINT "erasure_requests_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "webhook_endpoints_events" ADD CONSTRAINT "webhook_endpoints_events_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."webhook_endpoints"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_endpoint_id_webhook_endpoints_id_fk" FOREIGN KEY ("endpoint_id") REFERENCES "public"."webhook_endpoints"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "member_links_links_tiers" ADD CONSTRAINT "member_links_links_tiers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."member_links_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "member_links_links" ADD CONSTRAINT "member_links_links_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "member_links_links" ADD CONSTRAINT "member_links_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."member_links"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "personal_details_therapist_idx" ON "personal_details" USING btree ("therapist_id");
  CREATE INDEX "personal_details_organisation_idx" ON "personal_details" USING btree ("organisation_id");
  CREATE INDEX "personal_details_updated_at_idx" ON "personal_details" USING btree ("updated_at");
  CREATE INDEX "personal_details_created_at_idx" ON "personal_details" USING btree ("created_at");
  CREATE INDEX "practice_profiles_therapist_idx" ON "practice_profiles" USING btree ("therapist_id");
  CREATE INDEX "practice_profiles_organisation_idx" ON "practice_profiles" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "practice_profiles_slug_idx" ON "practice_profiles" USING btree ("slug");
  CREATE INDEX "practice_profiles_updated_at_idx" ON "practice_profiles" USING btree ("updated_at");
  CREATE INDEX "practice_profiles_created_at_idx" ON "practice_profiles" USING btree ("created_at");
  CREATE INDEX "practice_profiles_texts_order_parent" ON "practice_profiles_texts" USING btree ("order","parent_id");
  CREATE INDEX "professional_codes_therapist_idx" ON "professional_codes" USING btree ("therapist_id");
  CREATE INDEX "professional_codes_organisation_idx" ON "professional_codes" USING btree ("organisation_id");
  CREATE INDEX "professional_codes_updated_at_idx" ON "professional_codes" USING btree ("updated_at");
  CREATE INDEX "professional_codes_created_at_idx" ON "professional_codes" USING btree ("created_at");
  CREATE INDEX "recognitions_therapist_idx" ON "recognitions" USING btree ("therapist_id");
  CREATE INDEX "recognitions_organisation_idx" ON "recognitions" USING btree ("organisation_id");
  CREATE INDEX "recognitions_updated_at_idx" ON "recognitions" USING btree ("updated_at");
  CREATE INDEX "recognitions_created_at_idx" ON "recognitions" USING btree ("created_at");
  CREATE INDEX "standing_changes_therapist_idx" ON "standing_changes" USING btree ("therapist_id");
  CREATE INDEX "standing_changes_organisation_idx" ON "standing_changes" USING btree ("organisation_id");
  CREATE INDEX "standing_changes_updated_at_idx" ON "standing_changes" USING btree ("updated_at");
  CREATE INDEX "standing_changes_created_at_idx" ON "standing_changes" USING btree ("created_at");
  CREATE INDEX "bank_details_therapist_idx" ON "bank_details" USING btree ("therapist_id");
  CREATE INDEX "bank_details_organisation_idx" ON "bank_details" USING btree ("organisation_id");
  CREATE INDEX "bank_details_updated_at_idx" ON "bank_details" USING btree ("updated_at");
  CREATE INDEX "bank_details_created_at_idx" ON "bank_details" USING btree ("created_at");
  CREATE INDEX "ecd_codes_therapist_idx" ON "ecd_codes" USING btree ("therapist_id");
  CREATE INDEX "ecd_codes_organisation_idx" ON "ecd_codes" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "ecd_codes_hash_idx" ON "ecd_codes" USING btree ("hash");
  CREATE INDEX "ecd_codes_updated_at_idx" ON "ecd_codes" USING btree ("updated_at");
  CREATE INDEX "ecd_codes_created_at_idx" ON "ecd_codes" USING btree ("created_at");
  CREATE UNIQUE INDEX "partner_keys_hash_idx" ON "partner_keys" USING btree ("hash");
  CREATE INDEX "partner_keys_updated_at_idx" ON "partner_keys" USING btree ("updated_at");
  CREATE INDEX "partner_keys_created_at_idx" ON "partner_keys" USING btree ("created_at");
  CREATE INDEX "sign_ups_organisation_idx" ON "sign_ups" USING btree ("organisation_id");
  CREATE INDEX "sign_ups_login_number_idx" ON "sign_ups" USING btree ("login_number");
  CREATE INDEX "sign_ups_email_idx" ON "sign_ups" USING btree ("email");
  CREATE UNIQUE INDEX "sign_ups_token_hash_idx" ON "sign_ups" USING btree ("token_hash");
  CREATE INDEX "sign_ups_therapist_idx" ON "sign_ups" USING btree ("therapist_id");
  CREATE INDEX "sign_ups_updated_at_idx" ON "sign_ups" USING btree ("updated_at");
  CREATE INDEX "sign_ups_created_at_idx" ON "sign_ups" USING btree ("created_at");
  CREATE INDEX "admissions_therapist_idx" ON "admissions" USING btree ("therapist_id");
  CREATE INDEX "admissions_organisation_idx" ON "admissions" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "admissions_letter_number_idx" ON "admissions" USING btree ("letter_number");
  CREATE INDEX "admissions_updated_at_idx" ON "admissions" USING btree ("updated_at");
  CREATE INDEX "admissions_created_at_idx" ON "admissions" USING btree ("created_at");
  CREATE INDEX "organisation_status_startedOn_idx" ON "admissions" USING btree ("organisation_id","status","started_on");
  CREATE INDEX "screening_plans_steps_order_idx" ON "screening_plans_steps" USING btree ("_order");
  CREATE INDEX "screening_plans_steps_parent_id_idx" ON "screening_plans_steps" USING btree ("_parent_id");
  CREATE INDEX "screening_plans_organisation_idx" ON "screening_plans" USING btree ("organisation_id");
  CREATE INDEX "screening_plans_updated_at_idx" ON "screening_plans" USING btree ("updated_at");
  CREATE INDEX "screening_plans_created_at_idx" ON "screening_plans" USING btree ("created_at");
  CREATE INDEX "identity_documents_therapist_idx" ON "identity_documents" USING btree ("therapist_id");
  CREATE INDEX "identity_documents_organisation_idx" ON "identity_documents" USING btree ("organisation_id");
  CREATE INDEX "identity_documents_updated_at_idx" ON "identity_documents" USING btree ("updated_at");
  CREATE INDEX "identity_documents_created_at_idx" ON "identity_documents" USING btree ("created_at");
  CREATE INDEX "therapist_status_11_idx" ON "identity_documents" USING btree ("therapist_id","status");
  CREATE INDEX "status_reviewDueOn_11_idx" ON "identity_documents" USING btree ("status","review_due_on");
  CREATE INDEX "status_decidedAt_11_idx" ON "identity_documents" USING btree ("status","decided_at");
  CREATE INDEX "identity_documents_rels_order_idx" ON "identity_documents_rels" USING btree ("order");
  CREATE INDEX "identity_documents_rels_parent_idx" ON "identity_documents_rels" USING btree ("parent_id");
  CREATE INDEX "identity_documents_rels_path_idx" ON "identity_documents_rels" USING btree ("path");
  CREATE INDEX "identity_documents_rels_files_id_idx" ON "identity_documents_rels" USING btree ("files_id");
  CREATE INDEX "certificates_of_conduct_therapist_idx" ON "certificates_of_conduct" USING btree ("therapist_id");
  CREATE INDEX "certificates_of_conduct_organisation_idx" ON "certificates_of_conduct" USING btree ("organisation_id");
  CREATE INDEX "certificates_of_conduct_updated_at_idx" ON "certificates_of_conduct" USING btree ("updated_at");
  CREATE INDEX "certificates_of_conduct_created_at_idx" ON "certificates_of_conduct" USING btree ("created_at");
  CREATE INDEX "therapist_status_12_idx" ON "certificates_of_conduct" USING btree ("therapist_id","status");
  CREATE INDEX "status_reviewDueOn_12_idx" ON "certificates_of_conduct" USING btree ("status","review_due_on");
  CREATE INDEX "status_decidedAt_12_idx" ON "certificates_of_conduct" USING btree ("status","decided_at");
  CREATE INDEX "certificates_of_conduct_rels_order_idx" ON "certificates_of_conduct_rels" USING btree ("order");
  CREATE INDEX "certificates_of_conduct_rels_parent_idx" ON "certificates_of_conduct_rels" USING btree ("parent_id");
  CREATE INDEX "certificates_of_conduct_rels_path_idx" ON "certificates_of_conduct_rels" USING btree ("path");
  CREATE INDEX "certificates_of_conduct_rels_files_id_idx" ON "certificates_of_conduct_rels" USING btree ("files_id");
  CREATE INDEX "chamber_extracts_therapist_idx" ON "chamber_extracts" USING btree ("therapist_id");
  CREATE INDEX "chamber_extracts_organisation_idx" ON "chamber_extracts" USING btree ("organisation_id");
  CREATE INDEX "chamber_extracts_updated_at_idx" ON "chamber_extracts" USING btree ("updated_at");
  CREATE INDEX "chamber_extracts_created_at_idx" ON "chamber_extracts" USING btree ("created_at");
  CREATE INDEX "therapist_status_13_idx" ON "chamber_extracts" USING btree ("therapist_id","status");
  CREATE INDEX "status_reviewDueOn_13_idx" ON "chamber_extracts" USING btree ("status","review_due_on");
  CREATE INDEX "status_decidedAt_13_idx" ON "chamber_extracts" USING btree ("status","decided_at");
  CREATE INDEX "chamber_extracts_rels_order_idx" ON "chamber_extracts_rels" USING btree ("order");
  CREATE INDEX "chamber_extracts_rels_parent_idx" ON "chamber_extracts_rels" USING btree ("parent_id");
  CREATE INDEX "chamber_extracts_rels_path_idx" ON "chamber_extracts_rels" USING btree ("path");
  CREATE INDEX "chamber_extracts_rels_files_id_idx" ON "chamber_extracts_rels" USING btree ("files_id");
  CREATE INDEX "screening_uploads_therapist_idx" ON "screening_uploads" USING btree ("therapist_id");
  CREATE INDEX "screening_uploads_organisation_idx" ON "screening_uploads" USING btree ("organisation_id");
  CREATE INDEX "screening_uploads_updated_at_idx" ON "screening_uploads" USING btree ("updated_at");
  CREATE INDEX "screening_uploads_created_at_idx" ON "screening_uploads" USING btree ("created_at");
  CREATE INDEX "therapist_status_14_idx" ON "screening_uploads" USING btree ("therapist_id","status");
  CREATE INDEX "status_reviewDueOn_14_idx" ON "screening_uploads" USING btree ("status","review_due_on");
  CREATE INDEX "status_decidedAt_14_idx" ON "screening_uploads" USING btree ("status","decided_at");
  CREATE INDEX "screening_uploads_rels_order_idx" ON "screening_uploads_rels" USING btree ("order");
  CREATE INDEX "screening_uploads_rels_parent_idx" ON "screening_uploads_rels" USING btree ("parent_id");
  CREATE INDEX "screening_uploads_rels_path_idx" ON "screening_uploads_rels" USING btree ("path");
  CREATE INDEX "screening_uploads_rels_files_id_idx" ON "screening_uploads_rels" USING btree ("files_id");
  CREATE INDEX "work_experiences_employers_order_idx" ON "work_experiences_employers" USING btree ("_order");
  CREATE INDEX "work_experiences_employers_parent_id_idx" ON "work_experiences_employers" USING btree ("_parent_id");
  CREATE INDEX "work_experiences_therapist_idx" ON "work_experiences" USING btree ("therapist_id");
  CREATE INDEX "work_experiences_organisation_idx" ON "work_experiences" USING btree ("organisation_id");
  CREATE INDEX "work_experiences_updated_at_idx" ON "work_experiences" USING btree ("updated_at");
  CREATE INDEX "work_experiences_created_at_idx" ON "work_experiences" USING btree ("created_at");
  CREATE INDEX "therapist_status_15_idx" ON "work_experiences" USING btree ("therapist_id","status");
  CREATE INDEX "status_reviewDueOn_15_idx" ON "work_experiences" USING btree ("status","review_due_on");
  CREATE INDEX "status_decidedAt_15_idx" ON "work_experiences" USING btree ("status","decided_at");
  CREATE INDEX "work_experiences_rels_order_idx" ON "work_experiences_rels" USING btree ("order");
  CREATE INDEX "work_experiences_rels_parent_idx" ON "work_experiences_rels" USING btree ("parent_id");
  CREATE INDEX "work_experiences_rels_path_idx" ON "work_experiences_rels" USING btree ("path");
  CREATE INDEX "work_experiences_rels_files_id_idx" ON "work_experiences_rels" USING btree ("files_id");
  CREATE INDEX "transfer_statements_therapist_idx" ON "transfer_statements" USING btree ("therapist_id");
  CREATE INDEX "transfer_statements_organisation_idx" ON "transfer_statements" USING btree ("organisation_id");
  CREATE INDEX "transfer_statements_updated_at_idx" ON "transfer_statements" USING btree ("updated_at");
  CREATE INDEX "transfer_statements_created_at_idx" ON "transfer_statements" USING btree ("created_at");
  CREATE INDEX "therapist_status_16_idx" ON "transfer_statements" USING btree ("therapist_id","status");
  CREATE INDEX "status_reviewDueOn_16_idx" ON "transfer_statements" USING btree ("status","review_due_on");
  CREATE INDEX "status_decidedAt_16_idx" ON "transfer_statements" USING btree ("status","decided_at");
  CREATE INDEX "transfer_statements_rels_order_idx" ON "transfer_statements_rels" USING btree ("order");
  CREATE INDEX "transfer_statements_rels_parent_idx" ON "transfer_statements_rels" USING btree ("parent_id");
  CREATE INDEX "transfer_statements_rels_path_idx" ON "transfer_statements_rels" USING btree ("path");
  CREATE INDEX "transfer_statements_rels_files_id_idx" ON "transfer_statements_rels" USING btree ("files_id");
  CREATE INDEX "data_corrections_therapist_idx" ON "data_corrections" USING btree ("therapist_id");
  CREATE INDEX "data_corrections_organisation_idx" ON "data_corrections" USING btree ("organisation_id");
  CREATE INDEX "data_corrections_updated_at_idx" ON "data_corrections" USING btree ("updated_at");
  CREATE INDEX "data_corrections_created_at_idx" ON "data_corrections" USING btree ("created_at");
  CREATE INDEX "therapist_status_17_idx" ON "data_corrections" USING btree ("therapist_id","status");
  CREATE INDEX "status_reviewDueOn_17_idx" ON "data_corrections" USING btree ("status","review_due_on");
  CREATE INDEX "status_decidedAt_17_idx" ON "data_corrections" USING btree ("status","decided_at");
  CREATE INDEX "data_corrections_rels_order_idx" ON "data_corrections_rels" USING btree ("order");
  CREATE INDEX "data_corrections_rels_parent_idx" ON "data_corrections_rels" USING btree ("parent_id");
  CREATE INDEX "data_corrections_rels_path_idx" ON "data_corrections_rels" USING btree ("path");
  CREATE INDEX "data_corrections_rels_files_id_idx" ON "data_corrections_rels" USING btree ("files_id");
  CREATE INDEX "document_templates_tiers_order_idx" ON "document_templates_tiers" USING btree ("order");
  CREATE INDEX "document_templates_tiers_parent_idx" ON "document_templates_tiers" USING btree ("parent_id");
  CREATE UNIQUE INDEX "document_templates_slug_idx" ON "document_templates" USING btree ("slug");
  CREATE INDEX "document_templates_updated_at_idx" ON "document_templates" USING btree ("updated_at");
  CREATE INDEX "document_templates_created_at_idx" ON "document_templates" USING btree ("created_at");
  CREATE INDEX "document_templates_rels_order_idx" ON "document_templates_rels" USING btree ("order");
  CREATE INDEX "document_templates_rels_parent_idx" ON "document_templates_rels" USING btree ("parent_id");
  CREATE INDEX "document_templates_rels_path_idx" ON "document_templates_rels" USING btree ("path");
  CREATE INDEX "document_templates_rels_organisations_id_idx" ON "document_templates_rels" USING btree ("organisations_id");
  CREATE INDEX "document_versions_document_idx" ON "document_versions" USING btree ("document_id");
  CREATE INDEX "document_versions_updated_at_idx" ON "document_versions" USING btree ("updated_at");
  CREATE INDEX "document_versions_created_at_idx" ON "document_versions" USING btree ("created_at");
  CREATE INDEX "document_downloads_therapist_idx" ON "document_downloads" USING btree ("therapist_id");
  CREATE INDEX "document_downloads_organisation_idx" ON "document_downloads" USING btree ("organisation_id");
  CREATE INDEX "document_downloads_document_idx" ON "document_downloads" USING btree ("document_id");
  CREATE INDEX "document_downloads_updated_at_idx" ON "document_downloads" USING btree ("updated_at");
  CREATE INDEX "document_downloads_created_at_idx" ON "document_downloads" USING btree ("created_at");
  CREATE INDEX "payments_therapist_idx" ON "payments" USING btree ("therapist_id");
  CREATE INDEX "payments_organisation_idx" ON "payments" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "payments_charge_idx" ON "payments" USING btree ("charge_id");
  CREATE INDEX "payments_updated_at_idx" ON "payments" USING btree ("updated_at");
  CREATE INDEX "payments_created_at_idx" ON "payments" USING btree ("created_at");
  CREATE INDEX "data_exports_therapist_idx" ON "data_exports" USING btree ("therapist_id");
  CREATE INDEX "data_exports_organisation_idx" ON "data_exports" USING btree ("organisation_id");
  CREATE INDEX "data_exports_updated_at_idx" ON "data_exports" USING btree ("updated_at");
  CREATE INDEX "data_exports_created_at_idx" ON "data_exports" USING btree ("created_at");
  CREATE INDEX "erasure_requests_therapist_idx" ON "erasure_requests" USING btree ("therapist_id");
  CREATE INDEX "erasure_requests_organisation_idx" ON "erasure_requests" USING btree ("organisation_id");
  CREATE INDEX "erasure_requests_updated_at_idx" ON "erasure_requests" USING btree ("updated_at");
  CREATE INDEX "erasure_requests_created_at_idx" ON "erasure_requests" USING btree ("created_at");
  CREATE INDEX "webhook_endpoints_events_order_idx" ON "webhook_endpoints_events" USING btree ("order");
  CREATE INDEX "webhook_endpoints_events_parent_idx" ON "webhook_endpoints_events" USING btree ("parent_id");
  CREATE INDEX "webhook_endpoints_organisation_idx" ON "webhook_endpoints" USING btree ("organisation_id");
  CREATE INDEX "webhook_endpoints_updated_at_idx" ON "webhook_endpoints" USING btree ("updated_at");
  CREATE INDEX "webhook_endpoints_created_at_idx" ON "webhook_endpoints" USING btree ("created_at");
  CREATE INDEX "webhook_deliveries_endpoint_idx" ON "webhook_deliveries" USING btree ("endpoint_id");
  CREATE UNIQUE INDEX "webhook_deliveries_key_idx" ON "webhook_deliveries" USING btree ("key");
  CREATE INDEX "webhook_deliveries_updated_at_idx" ON "webhook_deliveries" USING btree ("updated_at");
  CREATE INDEX "webhook_deliveries_created_at_idx" ON "webhook_deliveries" USING btree ("created_at");
  CREATE INDEX "member_links_links_tiers_order_idx" ON "member_links_links_tiers" USING btree ("order");
  CREATE INDEX "member_links_links_tiers_parent_idx" ON "member_links_links_tiers" USING btree ("parent_id");
  CREATE INDEX "member_links_links_order_idx" ON "member_links_links" USING btree ("_order");
  CREATE INDEX "member_links_links_parent_id_idx" ON "member_links_links" USING btree ("_parent_id");
  CREATE INDEX "member_links_links_organisation_idx" ON "member_links_links" USING btree ("organisation_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "personal_details" CASCADE;
  DROP TABLE "practice_profiles" CASCADE;
  DROP TABLE "practice_profiles_texts" CASCADE;
  DROP TABLE "professional_codes" CASCADE;
  DROP TABLE "recognitions" CASCADE;
  DROP TABLE "standing_changes" CASCADE;
  DROP TABLE "bank_details" CASCADE;
  DROP TABLE "ecd_codes" CASCADE;
  DROP TABLE "partner_keys" CASCADE;
  DROP TABLE "sign_ups" CASCADE;
  DROP TABLE "admissions" CASCADE;
  DROP TABLE "screening_plans_steps" CASCADE;
  DROP TABLE "screening_plans" CASCADE;
  DROP TABLE "identity_documents" CASCADE;
  DROP TABLE "identity_documents_rels" CASCADE;
  DROP TABLE "certificates_of_conduct" CASCADE;
  DROP TABLE "certificates_of_conduct_rels" CASCADE;
  DROP TABLE "chamber_extracts" CASCADE;
  DROP TABLE "chamber_extracts_rels" CASCADE;
  DROP TABLE "screening_uploads" CASCADE;
  DROP TABLE "screening_uploads_rels" CASCADE;
  DROP TABLE "work_experiences_employers" CASCADE;
  DROP TABLE "work_experiences" CASCADE;
  DROP TABLE "work_experiences_rels" CASCADE;
  DROP TABLE "transfer_statements" CASCADE;
  DROP TABLE "transfer_statements_rels" CASCADE;
  DROP TABLE "data_corrections" CASCADE;
  DROP TABLE "data_corrections_rels" CASCADE;
  DROP TABLE "document_templates_tiers" CASCADE;
  DROP TABLE "document_templates" CASCADE;
  DROP TABLE "document_templates_rels" CASCADE;
  DROP TABLE "document_versions" CASCADE;
  DROP TABLE "document_downloads" CASCADE;
  DROP TABLE "payments" CASCADE;
  DROP TABLE "data_exports" CASCADE;
  DROP TABLE "erasure_requests" CASCADE;
  DROP TABLE "webhook_endpoints_events" CASCADE;
  DROP TABLE "webhook_endpoints" CASCADE;
  DROP TABLE "webhook_deliveries" CASCADE;
  DROP TABLE "screening_settings" CASCADE;
  DROP TABLE "member_links_links_tiers" CASCADE;
  DROP TABLE "member_links_links" CASCADE;
  DROP TABLE "member_links" CASCADE;
  DROP TYPE "public"."enum_professional_codes_kind";
  DROP TYPE "public"."enum_professional_codes_status";
  DROP TYPE "public"."enum_recognitions_kind";
  DROP TYPE "public"."enum_partner_keys_scope";
  DROP TYPE "public"."enum_sign_ups_tier";
  DROP TYPE "public"."enum_sign_ups_status";
  DROP TYPE "public"."enum_admissions_tier";
  DROP TYPE "public"."enum_admissions_status";
  DROP TYPE "public"."enum_screening_plans_steps_requirement";
  DROP TYPE "public"."enum_screening_plans_tier";
  DROP TYPE "public"."enum_identity_documents_kind";
  DROP TYPE "public"."enum_identity_documents_refusal";
  DROP TYPE "public"."enum_identity_documents_status";
  DROP TYPE "public"."enum_certificates_of_conduct_status";
  DROP TYPE "public"."enum_chamber_extracts_status";
  DROP TYPE "public"."enum_screening_uploads_subject";
  DROP TYPE "public"."enum_screening_uploads_status";
  DROP TYPE "public"."enum_work_experiences_status";
  DROP TYPE "public"."enum_transfer_statements_status";
  DROP TYPE "public"."enum_data_corrections_subject";
  DROP TYPE "public"."enum_data_corrections_status";
  DROP TYPE "public"."enum_document_templates_tiers";
  DROP TYPE "public"."enum_document_templates_kind";
  DROP TYPE "public"."enum_document_templates_category";
  DROP TYPE "public"."enum_data_exports_status";
  DROP TYPE "public"."enum_erasure_requests_status";
  DROP TYPE "public"."enum_webhook_endpoints_events";
  DROP TYPE "public"."enum_webhook_deliveries_event";
  DROP TYPE "public"."enum_webhook_deliveries_status";
  DROP TYPE "public"."enum_member_links_links_tiers";
  DROP TYPE "public"."enum_member_links_links_kind";`)
}
