import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the database itself holds to in the yearly contribution (KK-PRO-1): amounts are whole cents, and what a run asked of members
 * stays. A run is looked up by its invoices.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE contribution_fees
      ADD CONSTRAINT contribution_fees_whole_cents CHECK (amount = trunc(amount) AND amount >= 0);
    CREATE FUNCTION contribution_fees_stay() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      moves text[] := ARRAY['updated_at'];
    BEGIN
      IF (TG_OP = 'DELETE' OR to_jsonb(OLD) - moves IS DISTINCT FROM to_jsonb(NEW) - moves) AND EXISTS (
           SELECT FROM invoice_runs r WHERE r.organisation_id = OLD.organisation_id AND r.year = OLD.year) THEN
        RAISE EXCEPTION 'what was asked of members stays' USING ERRCODE = 'P0001';
      END IF;
      RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    END $$;
    CREATE TRIGGER contribution_fees_stay BEFORE UPDATE OR DELETE ON contribution_fees
      FOR EACH ROW EXECUTE FUNCTION contribution_fees_stay();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER contribution_fees_stay ON contribution_fees;
    DROP FUNCTION contribution_fees_stay;
    ALTER TABLE contribution_fees DROP CONSTRAINT contribution_fees_whole_cents;
  `)
}
