import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "registers_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"how_to" varchar
  );
  
  ALTER TABLE "registers_links" ADD CONSTRAINT "registers_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."registers"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "registers_links_order_idx" ON "registers_links" USING btree ("_order");
  CREATE INDEX "registers_links_parent_id_idx" ON "registers_links" USING btree ("_parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "registers_links" CASCADE;`)
}
