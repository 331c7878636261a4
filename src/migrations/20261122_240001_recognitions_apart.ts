import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Codes and recognitions have rows of their own, with days and who granted them: what stood on the profile moves there. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    INSERT INTO professional_codes (therapist_id, organisation_id, kind, code, status)
      SELECT id, organisation_id, 'agb', agb_code, CASE WHEN agb_code ~ '^[0-9]{8}$' THEN 'active' ELSE 'unchecked' END::enum_professional_codes_status
        FROM therapists WHERE agb_code <> '';
    INSERT INTO recognitions (therapist_id, organisation_id, kind, name, code, "from")
      SELECT t.id, t.organisation_id, 'professional', r.name, r.code, coalesce(t.recognised_on, t.created_at::date)
        FROM therapists_recognitions r JOIN therapists t ON t.id = r._parent_id ORDER BY t.id, r._order;
    DROP TABLE "therapists_recognitions" CASCADE;
    ALTER TABLE "therapists" DROP COLUMN "agb_code";`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE "therapists_recognitions" (
      "_order" integer NOT NULL,
      "_parent_id" integer NOT NULL,
      "id" varchar PRIMARY KEY NOT NULL,
      "name" varchar NOT NULL,
      "code" varchar
    );
    ALTER TABLE "therapists" ADD COLUMN "agb_code" varchar;
    ALTER TABLE "therapists_recognitions" ADD CONSTRAINT "therapists_recognitions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapists"("id") ON DELETE cascade ON UPDATE no action;
    CREATE INDEX "therapists_recognitions_order_idx" ON "therapists_recognitions" USING btree ("_order");
    CREATE INDEX "therapists_recognitions_parent_id_idx" ON "therapists_recognitions" USING btree ("_parent_id");
    INSERT INTO therapists_recognitions (_order, _parent_id, id, name, code)
      SELECT row_number() OVER (PARTITION BY therapist_id ORDER BY id), therapist_id, id::text, name, code FROM recognitions;
    UPDATE therapists t SET agb_code = c.code FROM professional_codes c WHERE c.therapist_id = t.id AND c.kind = 'agb';`)
}
