import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** The chamber of commerce's number of who an invoice is for: NLCIUS asks it of a Dutch buyer (KS-ACC-6). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE "invoices" ADD COLUMN "buyer_chamber_number" varchar`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE "invoices" DROP COLUMN "buyer_chamber_number"`)
}
