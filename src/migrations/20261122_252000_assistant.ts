import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_assistant_turns_kind" AS ENUM('passages', 'dossier', 'refused', 'unknown');
  CREATE TABLE "assistant_turns" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"thread" varchar NOT NULL,
  	"client_key" varchar NOT NULL,
  	"therapist_id" integer,
  	"organisation_id" integer,
  	"question" varchar NOT NULL,
  	"answer" varchar NOT NULL,
  	"kind" "enum_assistant_turns_kind" NOT NULL,
  	"sources" jsonb NOT NULL,
  	"rule" jsonb,
  	"record" jsonb,
  	"helpful" boolean,
  	"score" numeric,
  	"model" varchar,
  	"ms" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "assistant_turns" ADD CONSTRAINT "assistant_turns_therapist_id_therapists_id_fk" FOREIGN KEY ("therapist_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "assistant_turns" ADD CONSTRAINT "assistant_turns_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "assistant_turns_therapist_idx" ON "assistant_turns" USING btree ("therapist_id");
  CREATE INDEX "assistant_turns_organisation_idx" ON "assistant_turns" USING btree ("organisation_id");
  CREATE INDEX "assistant_turns_updated_at_idx" ON "assistant_turns" USING btree ("updated_at");
  CREATE INDEX "assistant_turns_created_at_idx" ON "assistant_turns" USING btree ("created_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "assistant_turns" CASCADE;
  DROP TYPE "public"."enum_assistant_turns_kind";`)
}
