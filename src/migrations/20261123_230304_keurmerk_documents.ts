import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "keurmerk_rounds_norms_documents" ADD COLUMN "document_id" integer;
  ALTER TABLE "keurmerk_rounds_norms_documents" ADD CONSTRAINT "keurmerk_rounds_norms_documents_document_id_document_templates_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."document_templates"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "keurmerk_rounds_norms_documents_document_idx" ON "keurmerk_rounds_norms_documents" USING btree ("document_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "keurmerk_rounds_norms_documents" DROP CONSTRAINT "keurmerk_rounds_norms_documents_document_id_document_templates_id_fk";
  
  DROP INDEX "keurmerk_rounds_norms_documents_document_idx";
  ALTER TABLE "keurmerk_rounds_norms_documents" DROP COLUMN "document_id";`)
}
