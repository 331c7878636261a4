import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * A paid invoice says the day on which it was paid, also when it was made later (KS-ACC-6). What came in too much is kept in
 * whole cents with the attempt that brought it. The bank of the demo keeps its payments in a table of its own.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE OR REPLACE FUNCTION invoices_settle(charge integer, day date) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      found invoices%ROWTYPE;
      stands text;
      last_paid date;
    BEGIN
      SELECT i.* INTO found FROM invoices i JOIN invoices_lines l ON l._parent_id = i.id
       WHERE l.charge_id = charge AND (l.gross > 0) = true FOR NO KEY UPDATE OF i;
      IF found.id IS NULL THEN RETURN; END IF;
      SELECT CASE WHEN bool_and(each.credited) THEN 'credited'
                  WHEN bool_and(each.credited OR each.paid_on IS NOT NULL) THEN 'paid' ELSE 'open' END,
             max(each.paid_on)
        INTO stands, last_paid
        FROM (SELECT EXISTS (SELECT FROM invoices_lines k WHERE k.charge_id = l.charge_id AND (k.gross > 0) = false) AS credited,
                     (SELECT p.paid_on FROM payments p WHERE p.charge_id = l.charge_id) AS paid_on
                FROM invoices_lines l WHERE l._parent_id = found.id) AS each;
      IF stands <> found.status::text THEN
        UPDATE invoices SET status = stands::enum_invoices_status,
               settled_on = CASE stands WHEN 'paid' THEN last_paid ELSE day END, updated_at = now() WHERE id = found.id;
      END IF;
    END $$;
    UPDATE invoices SET settled_on = last.paid_on
      FROM (SELECT l._parent_id AS invoice, max(p.paid_on) AS paid_on
              FROM invoices_lines l JOIN payments p ON p.charge_id = l.charge_id GROUP BY 1) AS last
     WHERE last.invoice = invoices.id AND invoices.status = 'paid' AND invoices.settled_on <> last.paid_on;

    ALTER TABLE payment_attempts
      ADD CONSTRAINT payment_attempts_whole_cents CHECK (amount = trunc(amount) AND coalesce(excess, 0) = trunc(coalesce(excess, 0))),
      ADD CONSTRAINT payment_attempts_excess CHECK ((status = 'surplus') = (excess IS NOT NULL)),
      ADD CONSTRAINT payment_attempts_returned CHECK (returned_on IS NULL OR status = 'surplus');
    CREATE INDEX payment_attempts_to_return ON payment_attempts (organisation_id) WHERE status = 'surplus' AND returned_on IS NULL;

    CREATE TABLE test_payments (
      id text PRIMARY KEY,
      key text NOT NULL UNIQUE,
      amount integer NOT NULL CHECK (amount > 0),
      status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'paid', 'failed', 'cancelled')),
      created_at timestamptz NOT NULL DEFAULT now(),
      answered_at timestamptz
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE test_payments;
    DROP INDEX payment_attempts_to_return;
    ALTER TABLE payment_attempts DROP CONSTRAINT payment_attempts_returned, DROP CONSTRAINT payment_attempts_excess,
      DROP CONSTRAINT payment_attempts_whole_cents;
    CREATE OR REPLACE FUNCTION invoices_settle(charge integer, day date) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      found invoices%ROWTYPE;
      stands text;
    BEGIN
      SELECT i.* INTO found FROM invoices i JOIN invoices_lines l ON l._parent_id = i.id
       WHERE l.charge_id = charge AND (l.gross > 0) = true FOR NO KEY UPDATE OF i;
      IF found.id IS NULL THEN RETURN; END IF;
      SELECT CASE WHEN bool_and(each.credited) THEN 'credited' WHEN bool_and(each.credited OR each.paid) THEN 'paid' ELSE 'open' END
        INTO stands
        FROM (SELECT EXISTS (SELECT FROM invoices_lines k WHERE k.charge_id = l.charge_id AND (k.gross > 0) = false) AS credited,
                     EXISTS (SELECT FROM payments p WHERE p.charge_id = l.charge_id) AS paid
                FROM invoices_lines l WHERE l._parent_id = found.id) AS each;
      IF stands <> found.status::text THEN
        UPDATE invoices SET status = stands::enum_invoices_status, settled_on = day, updated_at = now() WHERE id = found.id;
      END IF;
    END $$;
  `)
}
