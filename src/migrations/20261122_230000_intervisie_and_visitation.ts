import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_intervisie_groups_format" AS ENUM('in-person', 'online', 'both');
  CREATE TYPE "public"."enum_intervisie_groups_method" AS ENUM('incident', 'ten-step', 'five-step', 'balint', 'gossip', 'other');
  CREATE TYPE "public"."enum_intervisie_groups_status" AS ENUM('active', 'ended');
  CREATE TYPE "public"."enum_intervisie_group_members_role" AS ENUM('manager', 'member');
  CREATE TYPE "public"."enum_intervisie_join_requests_status" AS ENUM('open', 'accepted', 'declined', 'withdrawn');
  CREATE TYPE "public"."enum_intervisie_reports_status" AS ENUM('draft', 'sent');
  CREATE TYPE "public"."enum_intervisie_report_participants_answer" AS ENUM('waiting', 'confirmed', 'declined', 'named');
  CREATE TYPE "public"."enum_intervisie_sessions_status" AS ENUM('draft', 'submitted', 'returned', 'approved', 'rejected');
  CREATE TYPE "public"."enum_visitations_kind" AS ENUM('obligatory', 'voluntary');
  CREATE TYPE "public"."enum_visitations_status" AS ENUM('due', 'planned', 'proposed', 'agreed', 'cancelled', 'visited', 'improving', 'declared', 'closed');
  CREATE TYPE "public"."enum_visitations_cancelled_by" AS ENUM('member', 'visitor', 'office');
  CREATE TYPE "public"."enum_visitation_questionnaires_status" AS ENUM('draft', 'sent');
  CREATE TYPE "public"."enum_visitation_uploads_subject" AS ENUM('proof', 'questionnaire', 'statement', 'other');
  CREATE TYPE "public"."enum_visitation_uploads_status" AS ENUM('draft', 'submitted', 'returned', 'approved', 'rejected');
  CREATE TYPE "public"."enum_visitation_settings_questions_kind" AS ENUM('text', 'yes-no');
  CREATE TABLE "practices" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"street" varchar,
  	"postcode" varchar,
  	"place" varchar NOT NULL,
  	"lat" numeric,
  	"lng" numeric,
  	"chamber_number" varchar,
  	"main" boolean DEFAULT true,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "intervisie_groups" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"place" varchar NOT NULL,
  	"lat" numeric,
  	"lng" numeric,
  	"format" "enum_intervisie_groups_format" DEFAULT 'in-person' NOT NULL,
  	"method" "enum_intervisie_groups_method",
  	"description" varchar,
  	"wanted" numeric DEFAULT 0 NOT NULL,
  	"since" date,
  	"manager_id" integer,
  	"status" "enum_intervisie_groups_status" DEFAULT 'active' NOT NULL,
  	"ended_on" date,
  	"ended_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "intervisie_group_members" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"group_id" integer NOT NULL,
  	"organisation_id" integer NOT NULL,
  	"membership_number" varchar NOT NULL,
  	"member_key" varchar NOT NULL,
  	"therapist_id" integer,
  	"name" varchar,
  	"email" varchar,
  	"role" "enum_intervisie_group_members_role" DEFAULT 'member' NOT NULL,
  	"from" date,
  	"until" date,
  	"ended_reason" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "intervisie_join_requests" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"group_id" integer NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"message" varchar,
  	"status" "enum_intervisie_join_requests_status" DEFAULT 'open' NOT NULL,
  	"answer" varchar,
  	"answered_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "intervisie_reports" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"group_id" integer,
  	"date" date,
  	"starts_at" varchar,
  	"ends_at" varchar,
  	"hours" numeric,
  	"themes" varchar,
  	"status" "enum_intervisie_reports_status" DEFAULT 'draft' NOT NULL,
  	"sent_at" timestamp(3) with time zone,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "intervisie_reports_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" integer,
  	"organisations_id" integer
  );
  
  CREATE TABLE "intervisie_report_participants" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"report_id" integer NOT NULL,
  	"group_id" integer NOT NULL,
  	"member_id" integer NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"name" varchar NOT NULL,
  	"answer" "enum_intervisie_report_participants_answer" DEFAULT 'waiting' NOT NULL,
  	"reason" varchar,
  	"answered_at" timestamp(3) with time zone,
  	"session_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "intervisie_sessions_participants" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"organisation" varchar
  );
  
  CREATE TABLE "intervisie_sessions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"date" date,
  	"starts_at" varchar,
  	"ends_at" varchar,
  	"start_minute" numeric,
  	"end_minute" numeric,
  	"hours" numeric,
  	"credited_hours" numeric,
  	"group_id" integer,
  	"report_id" integer,
  	"themes" varchar,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"status" "enum_intervisie_sessions_status" DEFAULT 'draft' NOT NULL,
  	"submitted_at" timestamp(3) with time zone,
  	"review_due_on" date,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by" numeric,
  	"decision_reason" varchar,
  	"granted_points" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "intervisie_sessions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" integer
  );
  
  CREATE TABLE "visitations_improvements" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"article" varchar
  );
  
  CREATE TABLE "visitations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"kind" "enum_visitations_kind" DEFAULT 'obligatory' NOT NULL,
  	"status" "enum_visitations_status" DEFAULT 'due' NOT NULL,
  	"due_on" date,
  	"request" varchar,
  	"visitor_id" integer,
  	"visitor_name" varchar,
  	"date" date,
  	"starts_at" varchar,
  	"ends_at" varchar,
  	"start_minute" numeric,
  	"end_minute" numeric,
  	"location" varchar,
  	"agreed_at" timestamp(3) with time zone,
  	"cancelled_by" "enum_visitations_cancelled_by",
  	"cancel_reason" varchar,
  	"fee" numeric,
  	"report" varchar,
  	"improvements_due_on" date,
  	"declared_at" timestamp(3) with time zone,
  	"closing_remark" varchar,
  	"closed_on" date,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "visitation_events" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"visitation_id" integer NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"action" varchar NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"actor" numeric,
  	"by_name" varchar NOT NULL,
  	"message" varchar,
  	"date" date,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "visitation_questionnaires" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"visitation_id" integer NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"answers" jsonb,
  	"status" "enum_visitation_questionnaires_status" DEFAULT 'draft' NOT NULL,
  	"sent_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "visitation_uploads" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"subject" "enum_visitation_uploads_subject",
  	"visited_on" date,
  	"visitation_id" integer,
  	"remark" varchar,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"status" "enum_visitation_uploads_status" DEFAULT 'draft' NOT NULL,
  	"submitted_at" timestamp(3) with time zone,
  	"review_due_on" date,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by" numeric,
  	"decision_reason" varchar,
  	"granted_points" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "visitation_uploads_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"files_id" integer
  );
  
  CREATE TABLE "charges" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"description" varchar NOT NULL,
  	"amount" numeric NOT NULL,
  	"booked_on" date,
  	"source" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "visitation_settings_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"question" varchar NOT NULL,
  	"help" varchar,
  	"kind" "enum_visitation_settings_questions_kind" DEFAULT 'text' NOT NULL,
  	"required" boolean DEFAULT true
  );
  
  CREATE TABLE "visitation_settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"cancellation_fee" numeric DEFAULT 7500 NOT NULL,
  	"improvement_weeks" numeric DEFAULT 8 NOT NULL,
  	"plan" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "organisations" ADD COLUMN "affiliated" boolean DEFAULT true;
  ALTER TABLE "practices" ADD CONSTRAINT "practices_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "practices" ADD CONSTRAINT "practices_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intervisie_groups" ADD CONSTRAINT "intervisie_groups_manager_id_therapists_id_fk" FOREIGN KEY ("manager_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intervisie_group_members" ADD CONSTRAINT "intervisie_group_members_group_id_intervisie_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."intervisie_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intervisie_group_members" ADD CONSTRAINT "intervisie_group_members_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intervisie_group_members" ADD CONSTRAINT "intervisie_group_members_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intervisie_join_requests" ADD CONSTRAINT "intervisie_join_requests_group_id_intervisie_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."intervisie_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intervisie_join_requests" ADD CONSTRAINT "intervisie_join_requests_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intervisie_join_requests" ADD CONSTRAINT "intervisie_join_requests_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intervisie_reports" ADD CONSTRAINT "intervisie_reports_group_id_intervisie_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."intervisie_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intervisie_reports" ADD CONSTRAINT "intervisie_reports_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intervisie_reports" ADD CONSTRAINT "intervisie_reports_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intervisie_reports_rels" ADD CONSTRAINT "intervisie_reports_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."intervisie_reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "intervisie_reports_rels" ADD CONSTRAINT "intervisie_reports_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "intervisie_reports_rels" ADD CONSTRAINT "intervisie_reports_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "intervisie_report_participants" ADD CONSTRAINT "intervisie_report_participants_report_id_intervisie_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."intervisie_reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intervisie_report_participants" ADD CONSTRAINT "intervisie_report_participants_group_id_intervisie_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."intervisie_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intervisie_report_participants" ADD CONSTRAINT "intervisie_report_participants_member_id_intervisie_group_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."intervisie_group_members"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intervisie_report_participants" ADD CONSTRAINT "intervisie_report_participants_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intervisie_report_participants" ADD CONSTRAINT "intervisie_report_participants_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intervisie_report_participants" ADD CONSTRAINT "intervisie_report_participants_session_id_intervisie_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."intervisie_sessions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intervisie_sessions_participants" ADD CONSTRAINT "intervisie_sessions_participants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."intervisie_sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "intervisie_sessions" ADD CONSTRAINT "intervisie_sessions_group_id_intervisie_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."intervisie_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intervisie_sessions" ADD CONSTRAINT "intervisie_sessions_report_id_intervisie_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."intervisie_reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intervisie_sessions" ADD CONSTRAINT "intervisie_sessions_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intervisie_sessions" ADD CONSTRAINT "intervisie_sessions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "intervisie_sessions_rels" ADD CONSTRAINT "intervisie_sessions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."intervisie_sessions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "intervisie_sessions_rels" ADD CONSTRAINT "intervisie_sessions_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "visitations_improvements" ADD CONSTRAINT "visitations_improvements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."visitations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "visitations" ADD CONSTRAINT "visitations_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "visitations" ADD CONSTRAINT "visitations_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "visitations" ADD CONSTRAINT "visitations_visitor_id_users_id_fk" FOREIGN KEY ("visitor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "visitation_events" ADD CONSTRAINT "visitation_events_visitation_id_visitations_id_fk" FOREIGN KEY ("visitation_id") REFERENCES "public"."visitations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "visitation_events" ADD CONSTRAINT "visitation_events_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "visitation_events" ADD CONSTRAINT "visitation_events_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "visitation_questionnaires" ADD CONSTRAINT "visitation_questionnaires_visitation_id_visitations_id_fk" FOREIGN KEY ("visitation_id") REFERENCES "public"."visitations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "visitation_questionnaires" ADD CONSTRAINT "visitation_questionnaires_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "visitation_questionnaires" ADD CONSTRAINT "visitation_questionnaires_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "visitation_uploads" ADD CONSTRAINT "visitation_uploads_visitation_id_visitations_id_fk" FOREIGN KEY ("visitation_id") REFERENCES "public"."visitations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "visitation_uploads" ADD CONSTRAINT "visitation_uploads_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "visitation_uploads" ADD CONSTRAINT "visitation_uploads_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "visitation_uploads_rels" ADD CONSTRAINT "visitation_uploads_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."visitation_uploads"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "visitation_uploads_rels" ADD CONSTRAINT "visitation_uploads_rels_files_fk" FOREIGN KEY ("files_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "charges" ADD CONSTRAINT "charges_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "charges" ADD CONSTRAINT "charges_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "visitation_settings_questions" ADD CONSTRAINT "visitation_settings_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."visitation_settings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "practices_chamber_number_idx" ON "practices" USING btree ("chamber_number");
  CREATE INDEX "practices_therapist_idx" ON "practices" USING btree ("therapist_id");
  CREATE INDEX "practices_organisation_idx" ON "practices" USING btree ("organisation_id");
  CREATE INDEX "practices_updated_at_idx" ON "practices" USING btree ("updated_at");
  CREATE INDEX "practices_created_at_idx" ON "practices" USING btree ("created_at");
  CREATE INDEX "intervisie_groups_manager_idx" ON "intervisie_groups" USING btree ("manager_id");
  CREATE INDEX "intervisie_groups_updated_at_idx" ON "intervisie_groups" USING btree ("updated_at");
  CREATE INDEX "intervisie_groups_created_at_idx" ON "intervisie_groups" USING btree ("created_at");
  CREATE INDEX "intervisie_group_members_group_idx" ON "intervisie_group_members" USING btree ("group_id");
  CREATE INDEX "intervisie_group_members_organisation_idx" ON "intervisie_group_members" USING btree ("organisation_id");
  CREATE INDEX "intervisie_group_members_therapist_idx" ON "intervisie_group_members" USING btree ("therapist_id");
  CREATE INDEX "intervisie_group_members_updated_at_idx" ON "intervisie_group_members" USING btree ("updated_at");
  CREATE INDEX "intervisie_group_members_created_at_idx" ON "intervisie_group_members" USING btree ("created_at");
  CREATE INDEX "intervisie_join_requests_group_idx" ON "intervisie_join_requests" USING btree ("group_id");
  CREATE INDEX "intervisie_join_requests_therapist_idx" ON "intervisie_join_requests" USING btree ("therapist_id");
  CREATE INDEX "intervisie_join_requests_organisation_idx" ON "intervisie_join_requests" USING btree ("organisation_id");
  CREATE INDEX "intervisie_join_requests_updated_at_idx" ON "intervisie_join_requests" USING btree ("updated_at");
  CREATE INDEX "intervisie_join_requests_created_at_idx" ON "intervisie_join_requests" USING btree ("created_at");
  CREATE INDEX "intervisie_reports_group_idx" ON "intervisie_reports" USING btree ("group_id");
  CREATE INDEX "intervisie_reports_therapist_idx" ON "intervisie_reports" USING btree ("therapist_id");
  CREATE INDEX "intervisie_reports_organisation_idx" ON "intervisie_reports" USING btree ("organisation_id");
  CREATE INDEX "intervisie_reports_updated_at_idx" ON "intervisie_reports" USING btree ("updated_at");
  CREATE INDEX "intervisie_reports_created_at_idx" ON "intervisie_reports" USING btree ("created_at");
  CREATE INDEX "intervisie_reports_rels_order_idx" ON "intervisie_reports_rels" USING btree ("order");
  CREATE INDEX "intervisie_reports_rels_parent_idx" ON "intervisie_reports_rels" USING btree ("parent_id");
  CREATE INDEX "intervisie_reports_rels_path_idx" ON "intervisie_reports_rels" USING btree ("path");
  CREATE INDEX "intervisie_reports_rels_files_id_idx" ON "intervisie_reports_rels" USING btree ("files_id");
  CREATE INDEX "intervisie_reports_rels_organisations_id_idx" ON "intervisie_reports_rels" USING btree ("organisations_id");
  CREATE INDEX "intervisie_report_participants_report_idx" ON "intervisie_report_participants" USING btree ("report_id");
  CREATE INDEX "intervisie_report_participants_group_idx" ON "intervisie_report_participants" USING btree ("group_id");
  CREATE INDEX "intervisie_report_participants_member_idx" ON "intervisie_report_participants" USING btree ("member_id");
  CREATE INDEX "intervisie_report_participants_therapist_idx" ON "intervisie_report_participants" USING btree ("therapist_id");
  CREATE INDEX "intervisie_report_participants_organisation_idx" ON "intervisie_report_participants" USING btree ("organisation_id");
  CREATE INDEX "intervisie_report_participants_session_idx" ON "intervisie_report_participants" USING btree ("session_id");
  CREATE INDEX "intervisie_report_participants_updated_at_idx" ON "intervisie_report_participants" USING btree ("updated_at");
  CREATE INDEX "intervisie_report_participants_created_at_idx" ON "intervisie_report_participants" USING btree ("created_at");
  CREATE INDEX "intervisie_sessions_participants_order_idx" ON "intervisie_sessions_participants" USING btree ("_order");
  CREATE INDEX "intervisie_sessions_participants_parent_id_idx" ON "intervisie_sessions_participants" USING btree ("_parent_id");
  CREATE INDEX "intervisie_sessions_date_idx" ON "intervisie_sessions" USING btree ("date");
  CREATE INDEX "intervisie_sessions_group_idx" ON "intervisie_sessions" USING btree ("group_id");
  CREATE INDEX "intervisie_sessions_report_idx" ON "intervisie_sessions" USING btree ("report_id");
  CREATE INDEX "intervisie_sessions_therapist_idx" ON "intervisie_sessions" USING btree ("therapist_id");
  CREATE INDEX "intervisie_sessions_organisation_idx" ON "intervisie_sessions" USING btree ("organisation_id");
  CREATE INDEX "intervisie_sessions_updated_at_idx" ON "intervisie_sessions" USING btree ("updated_at");
  CREATE INDEX "intervisie_sessions_created_at_idx" ON "intervisie_sessions" USING btree ("created_at");
  CREATE INDEX "therapist_status_9_idx" ON "intervisie_sessions" USING btree ("therapist_id","status");
  CREATE INDEX "status_reviewDueOn_9_idx" ON "intervisie_sessions" USING btree ("status","review_due_on");
  CREATE INDEX "status_decidedAt_9_idx" ON "intervisie_sessions" USING btree ("status","decided_at");
  CREATE INDEX "intervisie_sessions_rels_order_idx" ON "intervisie_sessions_rels" USING btree ("order");
  CREATE INDEX "intervisie_sessions_rels_parent_idx" ON "intervisie_sessions_rels" USING btree ("parent_id");
  CREATE INDEX "intervisie_sessions_rels_path_idx" ON "intervisie_sessions_rels" USING btree ("path");
  CREATE INDEX "intervisie_sessions_rels_files_id_idx" ON "intervisie_sessions_rels" USING btree ("files_id");
  CREATE INDEX "visitations_improvements_order_idx" ON "visitations_improvements" USING btree ("_order");
  CREATE INDEX "visitations_improvements_parent_id_idx" ON "visitations_improvements" USING btree ("_parent_id");
  CREATE INDEX "visitations_therapist_idx" ON "visitations" USING btree ("therapist_id");
  CREATE INDEX "visitations_organisation_idx" ON "visitations" USING btree ("organisation_id");
  CREATE INDEX "visitations_visitor_idx" ON "visitations" USING btree ("visitor_id");
  CREATE INDEX "visitations_updated_at_idx" ON "visitations" USING btree ("updated_at");
  CREATE INDEX "visitations_created_at_idx" ON "visitations" USING btree ("created_at");
  CREATE INDEX "organisation_status_dueOn_idx" ON "visitations" USING btree ("organisation_id","status","due_on");
  CREATE INDEX "visitor_date_idx" ON "visitations" USING btree ("visitor_id","date");
  CREATE INDEX "visitation_events_visitation_idx" ON "visitation_events" USING btree ("visitation_id");
  CREATE INDEX "visitation_events_therapist_idx" ON "visitation_events" USING btree ("therapist_id");
  CREATE INDEX "visitation_events_organisation_idx" ON "visitation_events" USING btree ("organisation_id");
  CREATE INDEX "visitation_events_updated_at_idx" ON "visitation_events" USING btree ("updated_at");
  CREATE INDEX "visitation_events_created_at_idx" ON "visitation_events" USING btree ("created_at");
  CREATE UNIQUE INDEX "visitation_questionnaires_visitation_idx" ON "visitation_questionnaires" USING btree ("visitation_id");
  CREATE INDEX "visitation_questionnaires_therapist_idx" ON "visitation_questionnaires" USING btree ("therapist_id");
  CREATE INDEX "visitation_questionnaires_organisation_idx" ON "visitation_questionnaires" USING btree ("organisation_id");
  CREATE INDEX "visitation_questionnaires_updated_at_idx" ON "visitation_questionnaires" USING btree ("updated_at");
  CREATE INDEX "visitation_questionnaires_created_at_idx" ON "visitation_questionnaires" USING btree ("created_at");
  CREATE INDEX "visitation_uploads_visitation_idx" ON "visitation_uploads" USING btree ("visitation_id");
  CREATE INDEX "visitation_uploads_therapist_idx" ON "visitation_uploads" USING btree ("therapist_id");
  CREATE INDEX "visitation_uploads_organisation_idx" ON "visitation_uploads" USING btree ("organisation_id");
  CREATE INDEX "visitation_uploads_updated_at_idx" ON "visitation_uploads" USING btree ("updated_at");
  CREATE INDEX "visitation_uploads_created_at_idx" ON "visitation_uploads" USING btree ("created_at");
  CREATE INDEX "therapist_status_10_idx" ON "visitation_uploads" USING btree ("therapist_id","status");
  CREATE INDEX "status_reviewDueOn_10_idx" ON "visitation_uploads" USING btree ("status","review_due_on");
  CREATE INDEX "status_decidedAt_10_idx" ON "visitation_uploads" USING btree ("status","decided_at");
  CREATE INDEX "visitation_uploads_rels_order_idx" ON "visitation_uploads_rels" USING btree ("order");
  CREATE INDEX "visitation_uploads_rels_parent_idx" ON "visitation_uploads_rels" USING btree ("parent_id");
  CREATE INDEX "visitation_uploads_rels_path_idx" ON "visitation_uploads_rels" USING btree ("path");
  CREATE INDEX "visitation_uploads_rels_files_id_idx" ON "visitation_uploads_rels" USING btree ("files_id");
  CREATE INDEX "charges_therapist_idx" ON "charges" USING btree ("therapist_id");
  CREATE INDEX "charges_organisation_idx" ON "charges" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "charges_source_idx" ON "charges" USING btree ("source");
  CREATE INDEX "charges_updated_at_idx" ON "charges" USING btree ("updated_at");
  CREATE INDEX "charges_created_at_idx" ON "charges" USING btree ("created_at");
  CREATE INDEX "visitation_settings_questions_order_idx" ON "visitation_settings_questions" USING btree ("_order");
  CREATE INDEX "visitation_settings_questions_parent_id_idx" ON "visitation_settings_questions" USING btree ("_parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "practices" CASCADE;
  DROP TABLE "intervisie_groups" CASCADE;
  DROP TABLE "intervisie_group_members" CASCADE;
  DROP TABLE "intervisie_join_requests" CASCADE;
  DROP TABLE "intervisie_reports" CASCADE;
  DROP TABLE "intervisie_reports_rels" CASCADE;
  DROP TABLE "intervisie_report_participants" CASCADE;
  DROP TABLE "intervisie_sessions_participants" CASCADE;
  DROP TABLE "intervisie_sessions" CASCADE;
  DROP TABLE "intervisie_sessions_rels" CASCADE;
  DROP TABLE "visitations_improvements" CASCADE;
  DROP TABLE "visitations" CASCADE;
  DROP TABLE "visitation_events" CASCADE;
  DROP TABLE "visitation_questionnaires" CASCADE;
  DROP TABLE "visitation_uploads" CASCADE;
  DROP TABLE "visitation_uploads_rels" CASCADE;
  DROP TABLE "charges" CASCADE;
  DROP TABLE "visitation_settings_questions" CASCADE;
  DROP TABLE "visitation_settings" CASCADE;
  ALTER TABLE "organisations" DROP COLUMN "affiliated";
  DROP TYPE "public"."enum_intervisie_groups_format";
  DROP TYPE "public"."enum_intervisie_groups_method";
  DROP TYPE "public"."enum_intervisie_groups_status";
  DROP TYPE "public"."enum_intervisie_group_members_role";
  DROP TYPE "public"."enum_intervisie_join_requests_status";
  DROP TYPE "public"."enum_intervisie_reports_status";
  DROP TYPE "public"."enum_intervisie_report_participants_answer";
  DROP TYPE "public"."enum_intervisie_sessions_status";
  DROP TYPE "public"."enum_visitations_kind";
  DROP TYPE "public"."enum_visitations_status";
  DROP TYPE "public"."enum_visitations_cancelled_by";
  DROP TYPE "public"."enum_visitation_questionnaires_status";
  DROP TYPE "public"."enum_visitation_uploads_subject";
  DROP TYPE "public"."enum_visitation_uploads_status";
  DROP TYPE "public"."enum_visitation_settings_questions_kind";`)
}
