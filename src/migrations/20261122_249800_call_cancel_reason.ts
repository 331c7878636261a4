import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Why a call was cancelled (KS-SRV-7). When an account goes, its lines in the opening hours go with it: without an account a
 * day off of one colleague would be read as closed for everybody.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE "call_appointments" ADD COLUMN "cancel_reason" varchar;
    ALTER TABLE opening_hours_staff DROP CONSTRAINT opening_hours_staff_account_id_users_id_fk,
      ADD CONSTRAINT opening_hours_staff_account_id_users_id_fk FOREIGN KEY (account_id) REFERENCES users (id) ON DELETE CASCADE;
    ALTER TABLE opening_hours_closures DROP CONSTRAINT opening_hours_closures_account_id_users_id_fk,
      ADD CONSTRAINT opening_hours_closures_account_id_users_id_fk FOREIGN KEY (account_id) REFERENCES users (id) ON DELETE CASCADE;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE opening_hours_staff DROP CONSTRAINT opening_hours_staff_account_id_users_id_fk,
      ADD CONSTRAINT opening_hours_staff_account_id_users_id_fk FOREIGN KEY (account_id) REFERENCES users (id) ON DELETE SET NULL;
    ALTER TABLE opening_hours_closures DROP CONSTRAINT opening_hours_closures_account_id_users_id_fk,
      ADD CONSTRAINT opening_hours_closures_account_id_users_id_fk FOREIGN KEY (account_id) REFERENCES users (id) ON DELETE SET NULL;
    ALTER TABLE "call_appointments" DROP COLUMN "cancel_reason";
  `)
}
