import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "payments" ADD COLUMN "returned_on" date;
  ALTER TABLE "payments" ADD COLUMN "return_reference" varchar;
  ALTER TABLE "payments" ADD COLUMN "returned_by_name" varchar;
  ALTER TABLE "payment_attempts" ADD COLUMN "received" numeric;
  ALTER TABLE "payment_attempts" ADD COLUMN "return_reference" varchar;
  ALTER TABLE "payment_attempts" ADD COLUMN "returned_by_name" varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "payments" DROP COLUMN "returned_on";
  ALTER TABLE "payments" DROP COLUMN "return_reference";
  ALTER TABLE "payments" DROP COLUMN "returned_by_name";
  ALTER TABLE "payment_attempts" DROP COLUMN "received";
  ALTER TABLE "payment_attempts" DROP COLUMN "return_reference";
  ALTER TABLE "payment_attempts" DROP COLUMN "returned_by_name";`)
}
