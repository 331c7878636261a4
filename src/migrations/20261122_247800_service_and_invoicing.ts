import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."vat_category" AS ENUM('standard', 'zero', 'exempt');
  CREATE TYPE "public"."enum_invoices_kind" AS ENUM('invoice', 'credit-note');
  CREATE TYPE "public"."enum_invoices_status" AS ENUM('open', 'paid', 'credited');
  CREATE TYPE "public"."enum_invoice_runs_status" AS ENUM('preview', 'running', 'done', 'stopped');
  CREATE TYPE "public"."enum_payment_attempts_provider" AS ENUM('test', 'mollie');
  CREATE TYPE "public"."enum_payment_attempts_status" AS ENUM('open', 'paid', 'failed', 'expired', 'cancelled', 'surplus');
  CREATE TYPE "public"."enum_service_requests_subjects" AS ENUM('screening', 'intervisie', 'cpd', 'visitation');
  CREATE TYPE "public"."enum_service_requests_wishes" AS ENUM('performance-code', 'insurer-recognition');
  CREATE TYPE "public"."enum_service_requests_kind" AS ENUM('documents-ready', 'dossier-update', 'recognition', 'downgrade', 'deregistration', 'conduct-order');
  CREATE TYPE "public"."enum_service_requests_status" AS ENUM('submitted', 'in-progress', 'planned', 'done', 'refused', 'withdrawn');
  CREATE TYPE "public"."enum_service_requests_effect" AS ENUM('at-once', 'next-year');
  CREATE TYPE "public"."enum_call_appointments_status" AS ENUM('booked', 'cancelled', 'called', 'missed');
  CREATE TYPE "public"."enum_aov_tariffs_rates_own_risk" AS ENUM('3', '6', '12');
  CREATE TYPE "public"."enum_aov_tariffs_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_aov_applications_status" AS ENUM('submitted', 'sent', 'accepted', 'declined', 'withdrawn');
  CREATE TYPE "public"."enum_aov_applications_own_risk" AS ENUM('3', '6', '12');
  CREATE TYPE "public"."enum_articles_member_page" AS ENUM('/account', '/persoonlijk', '/praktijk', '/scholing', '/bij-en-nascholing', '/intervisie', '/intervisiegroep', '/visitatie', '/screening-extra', '/documenten', '/dossier', '/aov', '/service-contact');
  CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_version_member_page" AS ENUM('/account', '/persoonlijk', '/praktijk', '/scholing', '/bij-en-nascholing', '/intervisie', '/intervisiegroep', '/visitatie', '/screening-extra', '/documenten', '/dossier', '/aov', '/service-contact');
  CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_service_settings_not_offered_kinds" AS ENUM('documents-ready', 'dossier-update', 'recognition', 'downgrade', 'deregistration', 'conduct-order');
  CREATE TYPE "public"."enum_opening_hours_hours_weekday" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  CREATE TYPE "public"."enum_opening_hours_staff_weekdays" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  CREATE TYPE "public"."enum_invoice_settings_contributions_tier" AS ENUM('reimbursable', 'collective', 'student');
  ALTER TYPE "public"."enum_webhook_endpoints_events" ADD VALUE 'invoice.issued';
  ALTER TYPE "public"."enum_webhook_endpoints_events" ADD VALUE 'invoice.paid';
  ALTER TYPE "public"."enum_webhook_endpoints_events" ADD VALUE 'aov.applied';
  ALTER TYPE "public"."enum_webhook_deliveries_event" ADD VALUE 'invoice.issued' BEFORE 'webhook.test';
  ALTER TYPE "public"."enum_webhook_deliveries_event" ADD VALUE 'invoice.paid' BEFORE 'webhook.test';
  ALTER TYPE "public"."enum_webhook_deliveries_event" ADD VALUE 'aov.applied' BEFORE 'webhook.test';
  CREATE TABLE "invoices_lines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"charge_id" integer NOT NULL,
  	"description" varchar NOT NULL,
  	"vat" "vat_category" NOT NULL,
  	"percent" numeric NOT NULL,
  	"net" numeric NOT NULL,
  	"gross" numeric NOT NULL
  );
  
  CREATE TABLE "invoices_taxes" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"vat" "vat_category" NOT NULL,
  	"percent" numeric NOT NULL,
  	"base" numeric NOT NULL,
  	"amount" numeric NOT NULL
  );
  
  CREATE TABLE "invoices" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"kind" "enum_invoices_kind" NOT NULL,
  	"number" varchar,
  	"sequence" numeric,
  	"issued_on" date,
  	"due_on" date,
  	"status" "enum_invoices_status" DEFAULT 'open' NOT NULL,
  	"settled_on" date,
  	"reminders" numeric DEFAULT 0 NOT NULL,
  	"reminded_on" date,
  	"seller_name" varchar,
  	"seller_street" varchar,
  	"seller_postcode" varchar,
  	"seller_place" varchar,
  	"seller_chamber_number" varchar,
  	"seller_vat_number" varchar,
  	"seller_iban" varchar,
  	"seller_email" varchar,
  	"buyer_name" varchar,
  	"buyer_practice" varchar,
  	"buyer_street" varchar,
  	"buyer_postcode" varchar,
  	"buyer_place" varchar,
  	"buyer_country" varchar,
  	"buyer_member_number" varchar,
  	"buyer_vat_number" varchar,
  	"buyer_email" varchar,
  	"net" numeric NOT NULL,
  	"tax" numeric NOT NULL,
  	"rounding" numeric NOT NULL,
  	"payable" numeric NOT NULL,
  	"credits_id" integer,
  	"reason" varchar,
  	"run_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "invoice_runs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"organisation_id" integer NOT NULL,
  	"year" numeric NOT NULL,
  	"status" "enum_invoice_runs_status" DEFAULT 'preview' NOT NULL,
  	"issue_on" date,
  	"planned" numeric DEFAULT 0 NOT NULL,
  	"made" numeric DEFAULT 0 NOT NULL,
  	"skipped" numeric DEFAULT 0 NOT NULL,
  	"total" numeric DEFAULT 0 NOT NULL,
  	"started_by_name" varchar,
  	"started_at" timestamp(3) with time zone,
  	"finished_at" timestamp(3) with time zone,
  	"problem" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payment_attempts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"invoice_id" integer NOT NULL,
  	"provider" "enum_payment_attempts_provider" NOT NULL,
  	"provider_id" varchar,
  	"idempotency_key" varchar NOT NULL,
  	"amount" numeric NOT NULL,
  	"status" "enum_payment_attempts_status" DEFAULT 'open' NOT NULL,
  	"checkout_url" varchar,
  	"started_at" timestamp(3) with time zone NOT NULL,
  	"finished_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "service_requests_subjects" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_service_requests_subjects",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "service_requests_wishes" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_service_requests_wishes",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "service_requests" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"kind" "enum_service_requests_kind" NOT NULL,
  	"status" "enum_service_requests_status" DEFAULT 'submitted' NOT NULL,
  	"recognised_by_id" integer,
  	"effect" "enum_service_requests_effect",
  	"may_call" boolean,
  	"proof_id" integer,
  	"documents_in_order" boolean,
  	"remark" varchar,
  	"price" numeric DEFAULT 0 NOT NULL,
  	"issuer_price" numeric DEFAULT 0,
  	"included_year" numeric,
  	"confirmation" varchar,
  	"effect_on" date,
  	"effected_at" timestamp(3) with time zone,
  	"submitted_at" timestamp(3) with time zone NOT NULL,
  	"handled_at" timestamp(3) with time zone,
  	"handled_by_name" varchar,
  	"answer" varchar,
  	"idempotency_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "call_appointments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"start" timestamp(3) with time zone NOT NULL,
  	"end" timestamp(3) with time zone NOT NULL,
  	"staff" numeric NOT NULL,
  	"staff_name" varchar,
  	"phone" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"status" "enum_call_appointments_status" DEFAULT 'booked' NOT NULL,
  	"cancelled_at" timestamp(3) with time zone,
  	"note" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "aov_tariffs_rates" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from_age" numeric DEFAULT 18 NOT NULL,
  	"until_age" numeric DEFAULT 24 NOT NULL,
  	"own_risk" "enum_aov_tariffs_rates_own_risk" NOT NULL,
  	"rate" numeric DEFAULT 0 NOT NULL
  );
  
  CREATE TABLE "aov_tariffs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"insurer" varchar NOT NULL,
  	"status" "enum_aov_tariffs_status" DEFAULT 'draft' NOT NULL,
  	"is_example" boolean DEFAULT false,
  	"valid_from" date,
  	"valid_until" date,
  	"max_percent" numeric DEFAULT 80 NOT NULL,
  	"max_benefit" numeric DEFAULT 6000000 NOT NULL,
  	"min_age" numeric DEFAULT 18 NOT NULL,
  	"max_entry_age" numeric DEFAULT 58 NOT NULL,
  	"end_age" numeric DEFAULT 67 NOT NULL,
  	"agreement" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "aov_applications" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"tariff_id" integer NOT NULL,
  	"status" "enum_aov_applications_status" DEFAULT 'submitted' NOT NULL,
  	"birth_date" date,
  	"own_risk" "enum_aov_applications_own_risk" NOT NULL,
  	"gross_income" numeric NOT NULL,
  	"benefit" numeric NOT NULL,
  	"premium" numeric NOT NULL,
  	"start_on" date,
  	"agreement" varchar NOT NULL,
  	"submitted_at" timestamp(3) with time zone NOT NULL,
  	"sent_at" timestamp(3) with time zone,
  	"decided_at" timestamp(3) with time zone,
  	"insurer_reference" varchar,
  	"answer" varchar,
  	"idempotency_key" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "articles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"content" jsonb,
  	"parent_id" integer,
  	"order" numeric DEFAULT 100,
  	"member_page" "enum_articles_member_page",
  	"synonyms" varchar,
  	"members_only" boolean DEFAULT false,
  	"slug" varchar,
  	"first_published_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer
  );
  
  CREATE TABLE "_articles_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_content" jsonb,
  	"version_parent_id" integer,
  	"version_order" numeric DEFAULT 100,
  	"version_member_page" "enum__articles_v_version_member_page",
  	"version_synonyms" varchar,
  	"version_members_only" boolean DEFAULT false,
  	"version_slug" varchar,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer
  );
  
  CREATE TABLE "article_feedback" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"article_id" integer NOT NULL,
  	"helpful" boolean DEFAULT false NOT NULL,
  	"remark" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "article_searches" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"term" varchar NOT NULL,
  	"times" numeric DEFAULT 1 NOT NULL,
  	"found" numeric DEFAULT 0 NOT NULL,
  	"last_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "forms_blocks_checkbox" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar,
  	"width" numeric,
  	"required" boolean,
  	"default_value" boolean,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_email" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar,
  	"width" numeric,
  	"required" boolean,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_message" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"message" jsonb,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_number" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar,
  	"width" numeric,
  	"default_value" numeric,
  	"required" boolean,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_select_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"value" varchar NOT NULL
  );
  
  CREATE TABLE "forms_blocks_select" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar,
  	"width" numeric,
  	"default_value" varchar,
  	"placeholder" varchar,
  	"required" boolean,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar,
  	"width" numeric,
  	"default_value" varchar,
  	"required" boolean,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_textarea" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar,
  	"width" numeric,
  	"default_value" varchar,
  	"required" boolean,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_date" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar,
  	"width" numeric,
  	"required" boolean,
  	"default_value" timestamp(3) with time zone,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_radio_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar NOT NULL,
  	"value" varchar NOT NULL
  );
  
  CREATE TABLE "forms_blocks_radio" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"label" varchar,
  	"width" numeric,
  	"default_value" varchar,
  	"required" boolean,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"submit_button_label" varchar,
  	"confirmation_message" jsonb NOT NULL,
  	"slug" varchar NOT NULL,
  	"intro" varchar,
  	"is_open" boolean DEFAULT false,
  	"members_only" boolean DEFAULT true,
  	"closes_on" date,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "form_submissions_submission_data" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar NOT NULL,
  	"value" varchar NOT NULL
  );
  
  CREATE TABLE "form_submissions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"form_id" integer NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "service_settings_not_offered_kinds" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_service_settings_not_offered_kinds",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "service_settings_not_offered" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organisation_id" integer NOT NULL
  );
  
  CREATE TABLE "service_settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"dossier_update_price" numeric DEFAULT 1995 NOT NULL,
  	"recognition_price" numeric DEFAULT 1995 NOT NULL,
  	"conduct_price" numeric DEFAULT 495 NOT NULL,
  	"conduct_issuer_price" numeric DEFAULT 3385 NOT NULL,
  	"included_each_year" boolean DEFAULT true,
  	"deregister_by" varchar DEFAULT '09-01' NOT NULL,
  	"conditions_documents_ready" varchar DEFAULT 'Gebruik dit als wij je om stukken hebben gevraagd, bij je screening of aan het eind van een periode. Je hoeft niet elke upload te melden.',
  	"conditions_dossier_update" varchar DEFAULT 'Vraag een nieuwe prestatiecode of een nieuwe erkenning (Vektis, CZ) aan. Een keer per kalenderjaar is dit inbegrepen bij je contributie. Upload eerst de diploma’s die ermee te maken hebben.',
  	"conditions_recognition" varchar DEFAULT 'Vraag een erkenning door een beroepsorganisatie aan, bijvoorbeeld als je van CAT-collectief naar vergoedbaar wilt. Upload eerst de diploma’s die ermee te maken hebben, dan kunnen we meteen aan de slag.',
  	"conditions_downgrade" varchar DEFAULT 'Je wordt CAT-collectief. Je cliënten krijgen dan geen vergoeding meer van hun zorgverzekeraar.',
  	"conditions_deregistration" varchar DEFAULT 'Je lidmaatschap eindigt op 31 december. Ook je ECD-account en je GRO-account stoppen dan. Na 1 september kan dit alleen als je bedrijf is beëindigd: upload het bewijs van uitschrijving bij de KvK op Screening | Extra, bij “Iets anders”, en meld het hier bij “Gevraagde stukken geüpload”, met “Screening”.',
  	"conditions_conduct_order" varchar DEFAULT 'Wij vragen je VOG aan bij Justis. Je krijgt daarna een mail van Justis om de aanvraag af te maken.',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "opening_hours_hours" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"weekday" "enum_opening_hours_hours_weekday" NOT NULL,
  	"from" varchar NOT NULL,
  	"until" varchar NOT NULL
  );
  
  CREATE TABLE "opening_hours_staff_weekdays" (
  	"order" integer NOT NULL,
  	"parent_id" varchar NOT NULL,
  	"value" "enum_opening_hours_staff_weekdays",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "opening_hours_staff" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"account_id" integer NOT NULL,
  	"name" varchar NOT NULL
  );
  
  CREATE TABLE "opening_hours_closures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"until" varchar NOT NULL,
  	"reason" varchar,
  	"account_id" integer
  );
  
  CREATE TABLE "opening_hours" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slot_minutes" numeric DEFAULT 15 NOT NULL,
  	"lead_minutes" numeric DEFAULT 60 NOT NULL,
  	"horizon_days" numeric DEFAULT 60 NOT NULL,
  	"liberation_day" boolean DEFAULT true,
  	"good_friday" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "invoice_settings_contributions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"year" numeric NOT NULL,
  	"organisation_id" integer NOT NULL,
  	"tier" "enum_invoice_settings_contributions_tier" NOT NULL,
  	"amount" numeric NOT NULL
  );
  
  CREATE TABLE "invoice_settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"seller_name" varchar DEFAULT 'Registerhuis',
  	"seller_street" varchar,
  	"seller_postcode" varchar,
  	"seller_place" varchar,
  	"seller_chamber_number" varchar,
  	"seller_vat_number" varchar,
  	"seller_iban" varchar,
  	"seller_email" varchar,
  	"vat_percent" numeric DEFAULT 21 NOT NULL,
  	"vat_contribution" "vat_category" DEFAULT 'exempt' NOT NULL,
  	"vat_screening" "vat_category" DEFAULT 'standard' NOT NULL,
  	"vat_service" "vat_category" DEFAULT 'standard' NOT NULL,
  	"vat_issuer" "vat_category" DEFAULT 'exempt' NOT NULL,
  	"vat_visitation" "vat_category" DEFAULT 'exempt' NOT NULL,
  	"vat_other" "vat_category" DEFAULT 'standard' NOT NULL,
  	"first_reminder_days" numeric DEFAULT 7 NOT NULL,
  	"second_reminder_days" numeric DEFAULT 21 NOT NULL,
  	"last_reminder_days" numeric DEFAULT 35 NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "articles_id" integer;
  ALTER TABLE "invoices_lines" ADD CONSTRAINT "invoices_lines_charge_id_charges_id_fk" FOREIGN KEY ("charge_id") REFERENCES "public"."charges"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invoices_lines" ADD CONSTRAINT "invoices_lines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."invoices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "invoices_taxes" ADD CONSTRAINT "invoices_taxes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."invoices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "invoices" ADD CONSTRAINT "invoices_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invoices" ADD CONSTRAINT "invoices_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invoices" ADD CONSTRAINT "invoices_credits_id_invoices_id_fk" FOREIGN KEY ("credits_id") REFERENCES "public"."invoices"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invoices" ADD CONSTRAINT "invoices_run_id_invoice_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."invoice_runs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invoice_runs" ADD CONSTRAINT "invoice_runs_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_invoice_id_invoices_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "public"."invoices"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "service_requests_subjects" ADD CONSTRAINT "service_requests_subjects_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."service_requests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_requests_wishes" ADD CONSTRAINT "service_requests_wishes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."service_requests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_requests" ADD CONSTRAINT "service_requests_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "service_requests" ADD CONSTRAINT "service_requests_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "service_requests" ADD CONSTRAINT "service_requests_recognised_by_id_organisations_id_fk" FOREIGN KEY ("recognised_by_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "service_requests" ADD CONSTRAINT "service_requests_proof_id_screening_uploads_id_fk" FOREIGN KEY ("proof_id") REFERENCES "public"."screening_uploads"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "call_appointments" ADD CONSTRAINT "call_appointments_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "call_appointments" ADD CONSTRAINT "call_appointments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "aov_tariffs_rates" ADD CONSTRAINT "aov_tariffs_rates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."aov_tariffs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "aov_applications" ADD CONSTRAINT "aov_applications_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "aov_applications" ADD CONSTRAINT "aov_applications_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "aov_applications" ADD CONSTRAINT "aov_applications_tariff_id_aov_tariffs_id_fk" FOREIGN KEY ("tariff_id") REFERENCES "public"."aov_tariffs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_parent_id_articles_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "article_feedback" ADD CONSTRAINT "article_feedback_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "article_feedback" ADD CONSTRAINT "article_feedback_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "article_feedback" ADD CONSTRAINT "article_feedback_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms_blocks_checkbox" ADD CONSTRAINT "forms_blocks_checkbox_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_email" ADD CONSTRAINT "forms_blocks_email_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_message" ADD CONSTRAINT "forms_blocks_message_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_number" ADD CONSTRAINT "forms_blocks_number_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_select_options" ADD CONSTRAINT "forms_blocks_select_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms_blocks_select"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_select" ADD CONSTRAINT "forms_blocks_select_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_text" ADD CONSTRAINT "forms_blocks_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_textarea" ADD CONSTRAINT "forms_blocks_textarea_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_date" ADD CONSTRAINT "forms_blocks_date_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_radio_options" ADD CONSTRAINT "forms_blocks_radio_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms_blocks_radio"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_radio" ADD CONSTRAINT "forms_blocks_radio_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_submissions_submission_data" ADD CONSTRAINT "form_submissions_submission_data_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_submissions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_submissions" ADD CONSTRAINT "form_submissions_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "form_submissions" ADD CONSTRAINT "form_submissions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "form_submissions" ADD CONSTRAINT "form_submissions_form_id_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "service_settings_not_offered_kinds" ADD CONSTRAINT "service_settings_not_offered_kinds_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."service_settings_not_offered"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "service_settings_not_offered" ADD CONSTRAINT "service_settings_not_offered_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "service_settings_not_offered" ADD CONSTRAINT "service_settings_not_offered_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."service_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "opening_hours_hours" ADD CONSTRAINT "opening_hours_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."opening_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "opening_hours_staff_weekdays" ADD CONSTRAINT "opening_hours_staff_weekdays_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."opening_hours_staff"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "opening_hours_staff" ADD CONSTRAINT "opening_hours_staff_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "opening_hours_staff" ADD CONSTRAINT "opening_hours_staff_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."opening_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "opening_hours_closures" ADD CONSTRAINT "opening_hours_closures_account_id_users_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "opening_hours_closures" ADD CONSTRAINT "opening_hours_closures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."opening_hours"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "invoice_settings_contributions" ADD CONSTRAINT "invoice_settings_contributions_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invoice_settings_contributions" ADD CONSTRAINT "invoice_settings_contributions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."invoice_settings"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "invoices_lines_order_idx" ON "invoices_lines" USING btree ("_order");
  CREATE INDEX "invoices_lines_parent_id_idx" ON "invoices_lines" USING btree ("_parent_id");
  CREATE INDEX "invoices_lines_charge_idx" ON "invoices_lines" USING btree ("charge_id");
  CREATE INDEX "invoices_taxes_order_idx" ON "invoices_taxes" USING btree ("_order");
  CREATE INDEX "invoices_taxes_parent_id_idx" ON "invoices_taxes" USING btree ("_parent_id");
  CREATE INDEX "invoices_therapist_idx" ON "invoices" USING btree ("therapist_id");
  CREATE INDEX "invoices_organisation_idx" ON "invoices" USING btree ("organisation_id");
  CREATE UNIQUE INDEX "invoices_number_idx" ON "invoices" USING btree ("number");
  CREATE INDEX "invoices_credits_idx" ON "invoices" USING btree ("credits_id");
  CREATE INDEX "invoices_run_idx" ON "invoices" USING btree ("run_id");
  CREATE INDEX "invoices_updated_at_idx" ON "invoices" USING btree ("updated_at");
  CREATE INDEX "invoices_created_at_idx" ON "invoices" USING btree ("created_at");
  CREATE INDEX "organisation_status_dueOn_1_idx" ON "invoices" USING btree ("organisation_id","status","due_on");
  CREATE INDEX "invoice_runs_organisation_idx" ON "invoice_runs" USING btree ("organisation_id");
  CREATE INDEX "invoice_runs_updated_at_idx" ON "invoice_runs" USING btree ("updated_at");
  CREATE INDEX "invoice_runs_created_at_idx" ON "invoice_runs" USING btree ("created_at");
  CREATE INDEX "payment_attempts_therapist_idx" ON "payment_attempts" USING btree ("therapist_id");
  CREATE INDEX "payment_attempts_organisation_idx" ON "payment_attempts" USING btree ("organisation_id");
  CREATE INDEX "payment_attempts_invoice_idx" ON "payment_attempts" USING btree ("invoice_id");
  CREATE UNIQUE INDEX "payment_attempts_idempotency_key_idx" ON "payment_attempts" USING btree ("idempotency_key");
  CREATE INDEX "payment_attempts_updated_at_idx" ON "payment_attempts" USING btree ("updated_at");
  CREATE INDEX "payment_attempts_created_at_idx" ON "payment_attempts" USING btree ("created_at");
  CREATE INDEX "service_requests_subjects_order_idx" ON "service_requests_subjects" USING btree ("order");
  CREATE INDEX "service_requests_subjects_parent_idx" ON "service_requests_subjects" USING btree ("parent_id");
  CREATE INDEX "service_requests_wishes_order_idx" ON "service_requests_wishes" USING btree ("order");
  CREATE INDEX "service_requests_wishes_parent_idx" ON "service_requests_wishes" USING btree ("parent_id");
  CREATE INDEX "service_requests_therapist_idx" ON "service_requests" USING btree ("therapist_id");
  CREATE INDEX "service_requests_organisation_idx" ON "service_requests" USING btree ("organisation_id");
  CREATE INDEX "service_requests_recognised_by_idx" ON "service_requests" USING btree ("recognised_by_id");
  CREATE INDEX "service_requests_proof_idx" ON "service_requests" USING btree ("proof_id");
  CREATE INDEX "service_requests_updated_at_idx" ON "service_requests" USING btree ("updated_at");
  CREATE INDEX "service_requests_created_at_idx" ON "service_requests" USING btree ("created_at");
  CREATE INDEX "organisation_status_submittedAt_idx" ON "service_requests" USING btree ("organisation_id","status","submitted_at");
  CREATE INDEX "call_appointments_therapist_idx" ON "call_appointments" USING btree ("therapist_id");
  CREATE INDEX "call_appointments_organisation_idx" ON "call_appointments" USING btree ("organisation_id");
  CREATE INDEX "call_appointments_start_idx" ON "call_appointments" USING btree ("start");
  CREATE INDEX "call_appointments_updated_at_idx" ON "call_appointments" USING btree ("updated_at");
  CREATE INDEX "call_appointments_created_at_idx" ON "call_appointments" USING btree ("created_at");
  CREATE INDEX "aov_tariffs_rates_order_idx" ON "aov_tariffs_rates" USING btree ("_order");
  CREATE INDEX "aov_tariffs_rates_parent_id_idx" ON "aov_tariffs_rates" USING btree ("_parent_id");
  CREATE INDEX "aov_tariffs_updated_at_idx" ON "aov_tariffs" USING btree ("updated_at");
  CREATE INDEX "aov_tariffs_created_at_idx" ON "aov_tariffs" USING btree ("created_at");
  CREATE INDEX "aov_applications_therapist_idx" ON "aov_applications" USING btree ("therapist_id");
  CREATE INDEX "aov_applications_organisation_idx" ON "aov_applications" USING btree ("organisation_id");
  CREATE INDEX "aov_applications_tariff_idx" ON "aov_applications" USING btree ("tariff_id");
  CREATE INDEX "aov_applications_updated_at_idx" ON "aov_applications" USING btree ("updated_at");
  CREATE INDEX "aov_applications_created_at_idx" ON "aov_applications" USING btree ("created_at");
  CREATE INDEX "articles_parent_idx" ON "articles" USING btree ("parent_id");
  CREATE UNIQUE INDEX "articles_slug_idx" ON "articles" USING btree ("slug");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles__status_idx" ON "articles" USING btree ("_status");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_articles_id_idx" ON "articles_rels" USING btree ("articles_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_version_parent_idx" ON "_articles_v" USING btree ("version_parent_id");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v" USING btree ("version_slug");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v" USING btree ("version__status");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_articles_id_idx" ON "_articles_v_rels" USING btree ("articles_id");
  CREATE INDEX "article_feedback_therapist_idx" ON "article_feedback" USING btree ("therapist_id");
  CREATE INDEX "article_feedback_organisation_idx" ON "article_feedback" USING btree ("organisation_id");
  CREATE INDEX "article_feedback_article_idx" ON "article_feedback" USING btree ("article_id");
  CREATE INDEX "article_feedback_updated_at_idx" ON "article_feedback" USING btree ("updated_at");
  CREATE INDEX "article_feedback_created_at_idx" ON "article_feedback" USING btree ("created_at");
  CREATE UNIQUE INDEX "article_searches_term_idx" ON "article_searches" USING btree ("term");
  CREATE INDEX "article_searches_found_idx" ON "article_searches" USING btree ("found");
  CREATE INDEX "article_searches_updated_at_idx" ON "article_searches" USING btree ("updated_at");
  CREATE INDEX "article_searches_created_at_idx" ON "article_searches" USING btree ("created_at");
  CREATE INDEX "forms_blocks_checkbox_order_idx" ON "forms_blocks_checkbox" USING btree ("_order");
  CREATE INDEX "forms_blocks_checkbox_parent_id_idx" ON "forms_blocks_checkbox" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_checkbox_path_idx" ON "forms_blocks_checkbox" USING btree ("_path");
  CREATE INDEX "forms_blocks_email_order_idx" ON "forms_blocks_email" USING btree ("_order");
  CREATE INDEX "forms_blocks_email_parent_id_idx" ON "forms_blocks_email" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_email_path_idx" ON "forms_blocks_email" USING btree ("_path");
  CREATE INDEX "forms_blocks_message_order_idx" ON "forms_blocks_message" USING btree ("_order");
  CREATE INDEX "forms_blocks_message_parent_id_idx" ON "forms_blocks_message" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_message_path_idx" ON "forms_blocks_message" USING btree ("_path");
  CREATE INDEX "forms_blocks_number_order_idx" ON "forms_blocks_number" USING btree ("_order");
  CREATE INDEX "forms_blocks_number_parent_id_idx" ON "forms_blocks_number" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_number_path_idx" ON "forms_blocks_number" USING btree ("_path");
  CREATE INDEX "forms_blocks_select_options_order_idx" ON "forms_blocks_select_options" USING btree ("_order");
  CREATE INDEX "forms_blocks_select_options_parent_id_idx" ON "forms_blocks_select_options" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_select_order_idx" ON "forms_blocks_select" USING btree ("_order");
  CREATE INDEX "forms_blocks_select_parent_id_idx" ON "forms_blocks_select" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_select_path_idx" ON "forms_blocks_select" USING btree ("_path");
  CREATE INDEX "forms_blocks_text_order_idx" ON "forms_blocks_text" USING btree ("_order");
  CREATE INDEX "forms_blocks_text_parent_id_idx" ON "forms_blocks_text" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_text_path_idx" ON "forms_blocks_text" USING btree ("_path");
  CREATE INDEX "forms_blocks_textarea_order_idx" ON "forms_blocks_textarea" USING btree ("_order");
  CREATE INDEX "forms_blocks_textarea_parent_id_idx" ON "forms_blocks_textarea" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_textarea_path_idx" ON "forms_blocks_textarea" USING btree ("_path");
  CREATE INDEX "forms_blocks_date_order_idx" ON "forms_blocks_date" USING btree ("_order");
  CREATE INDEX "forms_blocks_date_parent_id_idx" ON "forms_blocks_date" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_date_path_idx" ON "forms_blocks_date" USING btree ("_path");
  CREATE INDEX "forms_blocks_radio_options_order_idx" ON "forms_blocks_radio_options" USING btree ("_order");
  CREATE INDEX "forms_blocks_radio_options_parent_id_idx" ON "forms_blocks_radio_options" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_radio_order_idx" ON "forms_blocks_radio" USING btree ("_order");
  CREATE INDEX "forms_blocks_radio_parent_id_idx" ON "forms_blocks_radio" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_radio_path_idx" ON "forms_blocks_radio" USING btree ("_path");
  CREATE UNIQUE INDEX "forms_slug_idx" ON "forms" USING btree ("slug");
  CREATE INDEX "forms_updated_at_idx" ON "forms" USING btree ("updated_at");
  CREATE INDEX "forms_created_at_idx" ON "forms" USING btree ("created_at");
  CREATE INDEX "form_submissions_submission_data_order_idx" ON "form_submissions_submission_data" USING btree ("_order");
  CREATE INDEX "form_submissions_submission_data_parent_id_idx" ON "form_submissions_submission_data" USING btree ("_parent_id");
  CREATE INDEX "form_submissions_therapist_idx" ON "form_submissions" USING btree ("therapist_id");
  CREATE INDEX "form_submissions_organisation_idx" ON "form_submissions" USING btree ("organisation_id");
  CREATE INDEX "form_submissions_form_idx" ON "form_submissions" USING btree ("form_id");
  CREATE INDEX "form_submissions_updated_at_idx" ON "form_submissions" USING btree ("updated_at");
  CREATE INDEX "form_submissions_created_at_idx" ON "form_submissions" USING btree ("created_at");
  CREATE INDEX "service_settings_not_offered_kinds_order_idx" ON "service_settings_not_offered_kinds" USING btree ("order");
  CREATE INDEX "service_settings_not_offered_kinds_parent_idx" ON "service_settings_not_offered_kinds" USING btree ("parent_id");
  CREATE INDEX "service_settings_not_offered_order_idx" ON "service_settings_not_offered" USING btree ("_order");
  CREATE INDEX "service_settings_not_offered_parent_id_idx" ON "service_settings_not_offered" USING btree ("_parent_id");
  CREATE INDEX "service_settings_not_offered_organisation_idx" ON "service_settings_not_offered" USING btree ("organisation_id");
  CREATE INDEX "opening_hours_hours_order_idx" ON "opening_hours_hours" USING btree ("_order");
  CREATE INDEX "opening_hours_hours_parent_id_idx" ON "opening_hours_hours" USING btree ("_parent_id");
  CREATE INDEX "opening_hours_staff_weekdays_order_idx" ON "opening_hours_staff_weekdays" USING btree ("order");
  CREATE INDEX "opening_hours_staff_weekdays_parent_idx" ON "opening_hours_staff_weekdays" USING btree ("parent_id");
  CREATE INDEX "opening_hours_staff_order_idx" ON "opening_hours_staff" USING btree ("_order");
  CREATE INDEX "opening_hours_staff_parent_id_idx" ON "opening_hours_staff" USING btree ("_parent_id");
  CREATE INDEX "opening_hours_staff_account_idx" ON "opening_hours_staff" USING btree ("account_id");
  CREATE INDEX "opening_hours_closures_order_idx" ON "opening_hours_closures" USING btree ("_order");
  CREATE INDEX "opening_hours_closures_parent_id_idx" ON "opening_hours_closures" USING btree ("_parent_id");
  CREATE INDEX "opening_hours_closures_account_idx" ON "opening_hours_closures" USING btree ("account_id");
  CREATE INDEX "invoice_settings_contributions_order_idx" ON "invoice_settings_contributions" USING btree ("_order");
  CREATE INDEX "invoice_settings_contributions_parent_id_idx" ON "invoice_settings_contributions" USING btree ("_parent_id");
  CREATE INDEX "invoice_settings_contributions_organisation_idx" ON "invoice_settings_contributions" USING btree ("organisation_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "invoices_lines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "invoices_taxes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "invoices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "invoice_runs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payment_attempts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "service_requests_subjects" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "service_requests_wishes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "service_requests" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "call_appointments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "aov_tariffs_rates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "aov_tariffs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "aov_applications" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "articles" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "articles_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_articles_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_articles_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "article_feedback" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "article_searches" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "forms_blocks_checkbox" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "forms_blocks_email" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "forms_blocks_message" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "forms_blocks_number" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "forms_blocks_select_options" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "forms_blocks_select" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "forms_blocks_text" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "forms_blocks_textarea" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "forms_blocks_date" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "forms_blocks_radio_options" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "forms_blocks_radio" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "forms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "form_submissions_submission_data" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "form_submissions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "service_settings_not_offered_kinds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "service_settings_not_offered" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "service_settings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "opening_hours_hours" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "opening_hours_staff_weekdays" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "opening_hours_staff" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "opening_hours_closures" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "opening_hours" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "invoice_settings_contributions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "invoice_settings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "invoices_lines" CASCADE;
  DROP TABLE "invoices_taxes" CASCADE;
  DROP TABLE "invoices" CASCADE;
  DROP TABLE "invoice_runs" CASCADE;
  DROP TABLE "payment_attempts" CASCADE;
  DROP TABLE "service_requests_subjects" CASCADE;
  DROP TABLE "service_requests_wishes" CASCADE;
  DROP TABLE "service_requests" CASCADE;
  DROP TABLE "call_appointments" CASCADE;
  DROP TABLE "aov_tariffs_rates" CASCADE;
  DROP TABLE "aov_tariffs" CASCADE;
  DROP TABLE "aov_applications" CASCADE;
  DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "article_feedback" CASCADE;
  DROP TABLE "article_searches" CASCADE;
  DROP TABLE "forms_blocks_checkbox" CASCADE;
  DROP TABLE "forms_blocks_email" CASCADE;
  DROP TABLE "forms_blocks_message" CASCADE;
  DROP TABLE "forms_blocks_number" CASCADE;
  DROP TABLE "forms_blocks_select_options" CASCADE;
  DROP TABLE "forms_blocks_select" CASCADE;
  DROP TABLE "forms_blocks_text" CASCADE;
  DROP TABLE "forms_blocks_textarea" CASCADE;
  DROP TABLE "forms_blocks_date" CASCADE;
  DROP TABLE "forms_blocks_radio_options" CASCADE;
  DROP TABLE "forms_blocks_radio" CASCADE;
  DROP TABLE "forms" CASCADE;
  DROP TABLE "form_submissions_submission_data" CASCADE;
  DROP TABLE "form_submissions" CASCADE;
  DROP TABLE "service_settings_not_offered_kinds" CASCADE;
  DROP TABLE "service_settings_not_offered" CASCADE;
  DROP TABLE "service_settings" CASCADE;
  DROP TABLE "opening_hours_hours" CASCADE;
  DROP TABLE "opening_hours_staff_weekdays" CASCADE;
  DROP TABLE "opening_hours_staff" CASCADE;
  DROP TABLE "opening_hours_closures" CASCADE;
  DROP TABLE "opening_hours" CASCADE;
  DROP TABLE "invoice_settings_contributions" CASCADE;
  DROP TABLE "invoice_settings" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_articles_fk";
  
  ALTER TABLE "webhook_endpoints_events" ALTER COLUMN "value" SET DATA TYPE text;
  DROP TYPE "public"."enum_webhook_endpoints_events";
  CREATE TYPE "public"."enum_webhook_endpoints_events" AS ENUM('practice.changed', 'profile.changed', 'bank.changed', 'member.admitted', 'standing.changed', 'member.ended');
  ALTER TABLE "webhook_endpoints_events" ALTER COLUMN "value" SET DATA TYPE "public"."enum_webhook_endpoints_events" USING "value"::"public"."enum_webhook_endpoints_events";
  ALTER TABLE "webhook_deliveries" ALTER COLUMN "event" SET DATA TYPE text;
  DROP TYPE "public"."enum_webhook_deliveries_event";
  CREATE TYPE "public"."enum_webhook_deliveries_event" AS ENUM('practice.changed', 'profile.changed', 'bank.changed', 'member.admitted', 'standing.changed', 'member.ended', 'webhook.test');
  ALTER TABLE "webhook_deliveries" ALTER COLUMN "event" SET DATA TYPE "public"."enum_webhook_deliveries_event" USING "event"::"public"."enum_webhook_deliveries_event";
  DROP INDEX "payload_locked_documents_rels_articles_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "articles_id";
  DROP TYPE "public"."vat_category";
  DROP TYPE "public"."enum_invoices_kind";
  DROP TYPE "public"."enum_invoices_status";
  DROP TYPE "public"."enum_invoice_runs_status";
  DROP TYPE "public"."enum_payment_attempts_provider";
  DROP TYPE "public"."enum_payment_attempts_status";
  DROP TYPE "public"."enum_service_requests_subjects";
  DROP TYPE "public"."enum_service_requests_wishes";
  DROP TYPE "public"."enum_service_requests_kind";
  DROP TYPE "public"."enum_service_requests_status";
  DROP TYPE "public"."enum_service_requests_effect";
  DROP TYPE "public"."enum_call_appointments_status";
  DROP TYPE "public"."enum_aov_tariffs_rates_own_risk";
  DROP TYPE "public"."enum_aov_tariffs_status";
  DROP TYPE "public"."enum_aov_applications_status";
  DROP TYPE "public"."enum_aov_applications_own_risk";
  DROP TYPE "public"."enum_articles_member_page";
  DROP TYPE "public"."enum_articles_status";
  DROP TYPE "public"."enum__articles_v_version_member_page";
  DROP TYPE "public"."enum__articles_v_version_status";
  DROP TYPE "public"."enum_service_settings_not_offered_kinds";
  DROP TYPE "public"."enum_opening_hours_hours_weekday";
  DROP TYPE "public"."enum_opening_hours_staff_weekdays";
  DROP TYPE "public"."enum_invoice_settings_contributions_tier";`)
}
