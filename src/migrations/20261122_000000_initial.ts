import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_memberships_role" AS ENUM('admin', 'editor', 'reviewer', 'visitor', 'finance', 'support', 'accreditation', 'provider', 'member');
  CREATE TYPE "public"."enum_organisations_kind" AS ENUM('professional-organisation', 'register-keeper');
  CREATE TYPE "public"."enum_therapists_tier" AS ENUM('reimbursable', 'collective', 'student');
  CREATE TYPE "public"."enum_therapists_standing" AS ENUM('screening', 'admitted', 'ended');
  CREATE TYPE "public"."enum_credential_tokens_purpose" AS ENUM('set-password', 'confirm-email');
  CREATE TYPE "public"."enum_diplomas_level" AS ENUM('hbo', 'mbo', 'other');
  CREATE TYPE "public"."enum_diplomas_plato" AS ENUM('none', 'mbk', 'psbk', 'both');
  CREATE TYPE "public"."enum_diplomas_status" AS ENUM('draft', 'submitted', 'returned', 'approved', 'rejected');
  CREATE TYPE "public"."enum_cpd_uploads_category" AS ENUM('own-field', 'free', 'literature', 'mbk', 'psbk');
  CREATE TYPE "public"."enum_cpd_uploads_status" AS ENUM('draft', 'submitted', 'returned', 'approved', 'rejected');
  CREATE TYPE "public"."enum_posts_category" AS ENUM('profession', 'portal', 'general');
  CREATE TYPE "public"."enum_posts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__posts_v_version_category" AS ENUM('profession', 'portal', 'general');
  CREATE TYPE "public"."enum__posts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_files_mime_type" AS ENUM('application/pdf', 'image/jpeg', 'image/png');
  CREATE TYPE "public"."enum_files_state" AS ENUM('stored', 'quarantined', 'erasing', 'erased');
  CREATE TYPE "public"."enum_review_events_action" AS ENUM('submit', 'edit', 'delete', 'return', 'approve', 'reject');
  CREATE TYPE "public"."enum_outbox_state" AS ENUM('waiting', 'sent', 'failed', 'held');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'prune-jobs', 'send-password-link', 'eraseFile', 'sweepFiles', 'send-mail', 'wipe-mail', 'chainAudit', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'prune-jobs', 'send-password-link', 'eraseFile', 'sweepFiles', 'send-mail', 'wipe-mail', 'chainAudit', 'schedulePublish');
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "memberships" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"user_id" integer NOT NULL,
  	"display_name" varchar NOT NULL,
  	"role" "enum_memberships_role" NOT NULL,
  	"organisation_id" integer,
  	"ended_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "organisations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"short_name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"kind" "enum_organisations_kind" NOT NULL,
  	"brand_color" varchar,
  	"brand_color_dark" varchar,
  	"website" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "therapists_recognitions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"code" varchar
  );
  
  CREATE TABLE "therapists" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"user_id" integer,
  	"organisation_id" integer NOT NULL,
  	"membership_number" varchar NOT NULL,
  	"login_number" varchar,
  	"first_name" varchar NOT NULL,
  	"infix" varchar,
  	"last_name" varchar NOT NULL,
  	"display_name" varchar,
  	"profession" varchar,
  	"tier" "enum_therapists_tier" DEFAULT 'collective' NOT NULL,
  	"standing" "enum_therapists_standing" DEFAULT 'admitted' NOT NULL,
  	"recognised_on" date,
  	"agb_code" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "second_factors" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"user_id" integer NOT NULL,
  	"secret" varchar NOT NULL,
  	"confirmed_at" timestamp(3) with time zone,
  	"last_step" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "second_factors_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "credential_tokens" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"user_id" integer NOT NULL,
  	"purpose" "enum_credential_tokens_purpose" NOT NULL,
  	"hash" varchar NOT NULL,
  	"email" varchar,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "diplomas" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"level" "enum_diplomas_level",
  	"field_related" boolean,
  	"plato" "enum_diplomas_plato" DEFAULT 'none',
  	"study_points" numeric,
  	"contact_hours" numeric,
  	"provider" varchar,
  	"accredited_by" varchar,
  	"obtained_on" date,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"status" "enum_diplomas_status" DEFAULT 'draft' NOT NULL,
  	"submitted_at" timestamp(3) with time zone,
  	"review_due_on" date,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by" numeric,
  	"decision_reason" varchar,
  	"granted_points" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "diplomas_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" integer
  );
  
  CREATE TABLE "cpd_uploads" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"category" "enum_cpd_uploads_category",
  	"provider" varchar,
  	"from" date,
  	"to" date,
  	"hours" numeric,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"status" "enum_cpd_uploads_status" DEFAULT 'draft' NOT NULL,
  	"submitted_at" timestamp(3) with time zone,
  	"review_due_on" date,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by" numeric,
  	"decision_reason" varchar,
  	"granted_points" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cpd_uploads_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" integer
  );
  
  CREATE TABLE "posts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"content" jsonb,
  	"category" "enum_posts_category" DEFAULT 'portal',
  	"cover_id" integer,
  	"published_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_posts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_posts_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_content" jsonb,
  	"version_category" "enum__posts_v_version_category" DEFAULT 'portal',
  	"version_cover_id" integer,
  	"version_published_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__posts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"alt" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_card_url" varchar,
  	"sizes_card_width" numeric,
  	"sizes_card_height" numeric,
  	"sizes_card_mime_type" varchar,
  	"sizes_card_filesize" numeric,
  	"sizes_card_filename" varchar,
  	"sizes_wide_url" varchar,
  	"sizes_wide_width" numeric,
  	"sizes_wide_height" numeric,
  	"sizes_wide_mime_type" varchar,
  	"sizes_wide_filesize" numeric,
  	"sizes_wide_filename" varchar,
  	"sizes_text_url" varchar,
  	"sizes_text_width" numeric,
  	"sizes_text_height" numeric,
  	"sizes_text_mime_type" varchar,
  	"sizes_text_filesize" numeric,
  	"sizes_text_filename" varchar
  );
  
  CREATE TABLE "files" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"name" varchar NOT NULL,
  	"mime_type" "enum_files_mime_type" NOT NULL,
  	"size" numeric NOT NULL,
  	"sha256" varchar NOT NULL,
  	"received_at" timestamp(3) with time zone NOT NULL,
  	"state" "enum_files_state" DEFAULT 'stored' NOT NULL,
  	"attached_to" varchar,
  	"attached_id" numeric,
  	"released" boolean DEFAULT false,
  	"vaulted" boolean DEFAULT false,
  	"erased_at" timestamp(3) with time zone,
  	"storage_key" varchar,
  	"wrapped_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "review_events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"collection" varchar NOT NULL,
  	"item_id" numeric NOT NULL,
  	"action" "enum_review_events_action" NOT NULL,
  	"from" varchar NOT NULL,
  	"to" varchar,
  	"message" varchar,
  	"points" numeric,
  	"title" varchar NOT NULL,
  	"files" jsonb NOT NULL,
  	"actor" numeric,
  	"actor_name" varchar NOT NULL,
  	"therapist" numeric NOT NULL,
  	"organisation" numeric NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "outbox" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"subject" varchar NOT NULL,
  	"to" varchar NOT NULL,
  	"state" "enum_outbox_state" DEFAULT 'waiting' NOT NULL,
  	"sent_at" timestamp(3) with time zone,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"last_error" varchar,
  	"organisation_id" integer,
  	"template" varchar NOT NULL,
  	"key" varchar NOT NULL,
  	"html" varchar,
  	"text" varchar,
  	"sealed" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_log" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"action" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"subject_id" varchar,
  	"actor" numeric,
  	"organisation" numeric,
  	"reason" varchar,
  	"fields" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"meta" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"posts_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "portal" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar DEFAULT 'Registerhuis' NOT NULL,
  	"contact_email" varchar,
  	"upload_limit_mb" numeric DEFAULT 10 NOT NULL,
  	"review_term_days" numeric DEFAULT 14 NOT NULL,
  	"mail_retention_days" numeric DEFAULT 90 NOT NULL,
  	"staff_totp_required" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_jobs_stats" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"stats" jsonb,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "therapists_recognitions" ADD CONSTRAINT "therapists_recognitions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapists"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "therapists" ADD CONSTRAINT "therapists_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "therapists" ADD CONSTRAINT "therapists_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "second_factors_texts" ADD CONSTRAINT "second_factors_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."second_factors"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "credential_tokens" ADD CONSTRAINT "credential_tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "diplomas" ADD CONSTRAINT "diplomas_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "diplomas" ADD CONSTRAINT "diplomas_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "diplomas_rels" ADD CONSTRAINT "diplomas_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."diplomas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "diplomas_rels" ADD CONSTRAINT "diplomas_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cpd_uploads" ADD CONSTRAINT "cpd_uploads_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cpd_uploads" ADD CONSTRAINT "cpd_uploads_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cpd_uploads_rels" ADD CONSTRAINT "cpd_uploads_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."cpd_uploads"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cpd_uploads_rels" ADD CONSTRAINT "cpd_uploads_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "posts" ADD CONSTRAINT "posts_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_parent_id_posts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "files" ADD CONSTRAINT "files_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "files" ADD CONSTRAINT "files_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "outbox" ADD CONSTRAINT "outbox_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_posts_fk" FOREIGN KEY ("posts_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "memberships_user_idx" ON "memberships" USING btree ("user_id");
  CREATE INDEX "memberships_organisation_idx" ON "memberships" USING btree ("organisation_id");
  CREATE INDEX "memberships_updated_at_idx" ON "memberships" USING btree ("updated_at");
  CREATE INDEX "memberships_created_at_idx" ON "memberships" USING btree ("created_at");
  CREATE UNIQUE INDEX "organisations_slug_idx" ON "organisations" USING btree ("slug");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE INDEX "therapists_recognitions_order_idx" ON "therapists_recognitions" USING btree ("_order");
  CREATE INDEX "therapists_recognitions_parent_id_idx" ON "therapists_recognitions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "therapists_user_idx" ON "therapists" USING btree ("user_id");
  CREATE INDEX "therapists_organisation_idx" ON "therapists" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "therapists_login_number_idx" ON "therapists" USING btree ("login_number");
  CREATE INDEX "therapists_display_name_idx" ON "therapists" USING btree ("display_name");
  CREATE INDEX "therapists_updated_at_idx" ON "therapists" USING btree ("updated_at");
  CREATE INDEX "therapists_created_at_idx" ON "therapists" USING btree ("created_at");
  CREATE UNIQUE INDEX "second_factors_user_idx" ON "second_factors" USING btree ("user_id");
  CREATE INDEX "second_factors_updated_at_idx" ON "second_factors" USING btree ("updated_at");
  CREATE INDEX "second_factors_created_at_idx" ON "second_factors" USING btree ("created_at");
  CREATE INDEX "second_factors_texts_order_parent" ON "second_factors_texts" USING btree ("order","parent_id");
  CREATE INDEX "credential_tokens_user_idx" ON "credential_tokens" USING btree ("user_id");
  CREATE UNIQUE INDEX "credential_tokens_hash_idx" ON "credential_tokens" USING btree ("hash");
  CREATE INDEX "credential_tokens_expires_at_idx" ON "credential_tokens" USING btree ("expires_at");
  CREATE INDEX "credential_tokens_updated_at_idx" ON "credential_tokens" USING btree ("updated_at");
  CREATE INDEX "credential_tokens_created_at_idx" ON "credential_tokens" USING btree ("created_at");
  CREATE INDEX "diplomas_therapist_idx" ON "diplomas" USING btree ("therapist_id");
  CREATE INDEX "diplomas_organisation_idx" ON "diplomas" USING btree ("organisation_id");
  CREATE INDEX "diplomas_updated_at_idx" ON "diplomas" USING btree ("updated_at");
  CREATE INDEX "diplomas_created_at_idx" ON "diplomas" USING btree ("created_at");
  CREATE INDEX "therapist_status_idx" ON "diplomas" USING btree ("therapist_id","status");
  CREATE INDEX "status_reviewDueOn_idx" ON "diplomas" USING btree ("status","review_due_on");
  CREATE INDEX "status_decidedAt_idx" ON "diplomas" USING btree ("status","decided_at");
  CREATE INDEX "diplomas_rels_order_idx" ON "diplomas_rels" USING btree ("order");
  CREATE INDEX "diplomas_rels_parent_idx" ON "diplomas_rels" USING btree ("parent_id");
  CREATE INDEX "diplomas_rels_path_idx" ON "diplomas_rels" USING btree ("path");
  CREATE INDEX "diplomas_rels_files_id_idx" ON "diplomas_rels" USING btree ("files_id");
  CREATE INDEX "cpd_uploads_to_idx" ON "cpd_uploads" USING btree ("to");
  CREATE INDEX "cpd_uploads_therapist_idx" ON "cpd_uploads" USING btree ("therapist_id");
  CREATE INDEX "cpd_uploads_organisation_idx" ON "cpd_uploads" USING btree ("organisation_id");
  CREATE INDEX "cpd_uploads_updated_at_idx" ON "cpd_uploads" USING btree ("updated_at");
  CREATE INDEX "cpd_uploads_created_at_idx" ON "cpd_uploads" USING btree ("created_at");
  CREATE INDEX "therapist_status_1_idx" ON "cpd_uploads" USING btree ("therapist_id","status");
  CREATE INDEX "status_reviewDueOn_1_idx" ON "cpd_uploads" USING btree ("status","review_due_on");
  CREATE INDEX "status_decidedAt_1_idx" ON "cpd_uploads" USING btree ("status","decided_at");
  CREATE INDEX "cpd_uploads_rels_order_idx" ON "cpd_uploads_rels" USING btree ("order");
  CREATE INDEX "cpd_uploads_rels_parent_idx" ON "cpd_uploads_rels" USING btree ("parent_id");
  CREATE INDEX "cpd_uploads_rels_path_idx" ON "cpd_uploads_rels" USING btree ("path");
  CREATE INDEX "cpd_uploads_rels_files_id_idx" ON "cpd_uploads_rels" USING btree ("files_id");
  CREATE INDEX "posts_category_idx" ON "posts" USING btree ("category");
  CREATE INDEX "posts_cover_idx" ON "posts" USING btree ("cover_id");
  CREATE INDEX "posts_published_at_idx" ON "posts" USING btree ("published_at");
  CREATE UNIQUE INDEX "posts_slug_idx" ON "posts" USING btree ("slug");
  CREATE INDEX "posts_updated_at_idx" ON "posts" USING btree ("updated_at");
  CREATE INDEX "posts_created_at_idx" ON "posts" USING btree ("created_at");
  CREATE INDEX "posts__status_idx" ON "posts" USING btree ("_status");
  CREATE INDEX "_posts_v_parent_idx" ON "_posts_v" USING btree ("parent_id");
  CREATE INDEX "_posts_v_version_version_category_idx" ON "_posts_v" USING btree ("version_category");
  CREATE INDEX "_posts_v_version_version_cover_idx" ON "_posts_v" USING btree ("version_cover_id");
  CREATE INDEX "_posts_v_version_version_published_at_idx" ON "_posts_v" USING btree ("version_published_at");
  CREATE INDEX "_posts_v_version_version_slug_idx" ON "_posts_v" USING btree ("version_slug");
  CREATE INDEX "_posts_v_version_version_updated_at_idx" ON "_posts_v" USING btree ("version_updated_at");
  CREATE INDEX "_posts_v_version_version_created_at_idx" ON "_posts_v" USING btree ("version_created_at");
  CREATE INDEX "_posts_v_version_version__status_idx" ON "_posts_v" USING btree ("version__status");
  CREATE INDEX "_posts_v_created_at_idx" ON "_posts_v" USING btree ("created_at");
  CREATE INDEX "_posts_v_updated_at_idx" ON "_posts_v" USING btree ("updated_at");
  CREATE INDEX "_posts_v_latest_idx" ON "_posts_v" USING btree ("latest");
  CREATE INDEX "_posts_v_autosave_idx" ON "_posts_v" USING btree ("autosave");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" USING btree ("sizes_card_filename");
  CREATE INDEX "media_sizes_wide_sizes_wide_filename_idx" ON "media" USING btree ("sizes_wide_filename");
  CREATE INDEX "media_sizes_text_sizes_text_filename_idx" ON "media" USING btree ("sizes_text_filename");
  CREATE INDEX "files_therapist_idx" ON "files" USING btree ("therapist_id");
  CREATE INDEX "files_organisation_idx" ON "files" USING btree ("organisation_id");
  CREATE INDEX "files_state_idx" ON "files" USING btree ("state");
  CREATE INDEX "files_attached_to_idx" ON "files" USING btree ("attached_to");
  CREATE INDEX "files_attached_id_idx" ON "files" USING btree ("attached_id");
  CREATE UNIQUE INDEX "files_storage_key_idx" ON "files" USING btree ("storage_key");
  CREATE INDEX "files_updated_at_idx" ON "files" USING btree ("updated_at");
  CREATE INDEX "files_created_at_idx" ON "files" USING btree ("created_at");
  CREATE INDEX "review_events_therapist_idx" ON "review_events" USING btree ("therapist");
  CREATE INDEX "review_events_at_idx" ON "review_events" USING btree ("at");
  CREATE INDEX "review_events_updated_at_idx" ON "review_events" USING btree ("updated_at");
  CREATE INDEX "review_events_created_at_idx" ON "review_events" USING btree ("created_at");
  CREATE INDEX "collection_itemId_idx" ON "review_events" USING btree ("collection","item_id");
  CREATE INDEX "outbox_to_idx" ON "outbox" USING btree ("to");
  CREATE INDEX "outbox_state_idx" ON "outbox" USING btree ("state");
  CREATE INDEX "outbox_organisation_idx" ON "outbox" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "outbox_key_idx" ON "outbox" USING btree ("key");
  CREATE INDEX "outbox_updated_at_idx" ON "outbox" USING btree ("updated_at");
  CREATE INDEX "outbox_created_at_idx" ON "outbox" USING btree ("created_at");
  CREATE INDEX "audit_log_action_idx" ON "audit_log" USING btree ("action");
  CREATE INDEX "audit_log_actor_idx" ON "audit_log" USING btree ("actor");
  CREATE INDEX "audit_log_updated_at_idx" ON "audit_log" USING btree ("updated_at");
  CREATE INDEX "audit_log_created_at_idx" ON "audit_log" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_posts_id_idx" ON "payload_locked_documents_rels" USING btree ("posts_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "memberships" CASCADE;
  DROP TABLE "organisations" CASCADE;
  DROP TABLE "therapists_recognitions" CASCADE;
  DROP TABLE "therapists" CASCADE;
  DROP TABLE "second_factors" CASCADE;
  DROP TABLE "second_factors_texts" CASCADE;
  DROP TABLE "credential_tokens" CASCADE;
  DROP TABLE "diplomas" CASCADE;
  DROP TABLE "diplomas_rels" CASCADE;
  DROP TABLE "cpd_uploads" CASCADE;
  DROP TABLE "cpd_uploads_rels" CASCADE;
  DROP TABLE "posts" CASCADE;
  DROP TABLE "_posts_v" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "files" CASCADE;
  DROP TABLE "review_events" CASCADE;
  DROP TABLE "outbox" CASCADE;
  DROP TABLE "audit_log" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "portal" CASCADE;
  DROP TABLE "payload_jobs_stats" CASCADE;
  DROP TYPE "public"."enum_memberships_role";
  DROP TYPE "public"."enum_organisations_kind";
  DROP TYPE "public"."enum_therapists_tier";
  DROP TYPE "public"."enum_therapists_standing";
  DROP TYPE "public"."enum_credential_tokens_purpose";
  DROP TYPE "public"."enum_diplomas_level";
  DROP TYPE "public"."enum_diplomas_plato";
  DROP TYPE "public"."enum_diplomas_status";
  DROP TYPE "public"."enum_cpd_uploads_category";
  DROP TYPE "public"."enum_cpd_uploads_status";
  DROP TYPE "public"."enum_posts_category";
  DROP TYPE "public"."enum_posts_status";
  DROP TYPE "public"."enum__posts_v_version_category";
  DROP TYPE "public"."enum__posts_v_version_status";
  DROP TYPE "public"."enum_files_mime_type";
  DROP TYPE "public"."enum_files_state";
  DROP TYPE "public"."enum_review_events_action";
  DROP TYPE "public"."enum_outbox_state";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
