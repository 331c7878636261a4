import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * A payment stands; only that it was given back is added, once, when what it paid was credited (KS-ACC-6). Nothing is given
 * back before it came.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE payments
      ADD CONSTRAINT payments_returned CHECK (returned_on >= paid_on),
      ADD CONSTRAINT payments_returned_whole CHECK (returned_on IS NOT NULL OR (return_reference IS NULL AND returned_by_name IS NULL));
    ALTER TABLE payment_attempts
      ADD CONSTRAINT payment_attempts_received CHECK (received >= 0 AND received = trunc(received)),
      ADD CONSTRAINT payment_attempts_returned_whole CHECK (returned_on IS NOT NULL OR (return_reference IS NULL AND returned_by_name IS NULL));

    CREATE FUNCTION payments_stay() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      added text[] := ARRAY['returned_on', 'return_reference', 'returned_by_name', 'updated_at'];
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.returned_on IS NOT NULL OR to_jsonb(OLD) - added IS DISTINCT FROM to_jsonb(NEW) - added
         OR NOT EXISTS (SELECT FROM invoices_lines k WHERE k.charge_id = NEW.charge_id AND (k.gross > 0) = false) THEN
        RAISE EXCEPTION 'a payment stands' USING ERRCODE = 'P0001';
      END IF;
      RETURN NEW;
    END $$;
    CREATE OR REPLACE TRIGGER payments_stay BEFORE DELETE OR UPDATE ON payments
      FOR EACH ROW WHEN (NOT erasing()) EXECUTE FUNCTION payments_stay();

    CREATE INDEX invoices_credit_notes_idx ON invoices (id) WHERE kind = 'credit-note';
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX invoices_credit_notes_idx;
    CREATE OR REPLACE TRIGGER payments_stay BEFORE DELETE OR UPDATE ON payments
      FOR EACH ROW WHEN (NOT erasing()) EXECUTE FUNCTION charges_stay();
    DROP FUNCTION payments_stay;
    ALTER TABLE payment_attempts DROP CONSTRAINT payment_attempts_returned_whole, DROP CONSTRAINT payment_attempts_received;
    ALTER TABLE payments DROP CONSTRAINT payments_returned_whole, DROP CONSTRAINT payments_returned;
  `)
}
