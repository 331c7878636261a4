import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * What the database itself holds to in invoicing (KS-ACC-6): numbers without a gap from one counter a year; what was issued
 * stays, adds up, and is credited at most once; one payment at a time. In service (KS-SRV-1 … 5, 7): what was confirmed stays,
 * one included request a calendar year, one open request of a kind, no two calls at once. One tariff a day (KS-AOV-1).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE invoices
      ALTER COLUMN therapist_id SET NOT NULL, ALTER COLUMN organisation_id SET NOT NULL,
      ALTER COLUMN number SET NOT NULL, ALTER COLUMN sequence SET NOT NULL,
      ALTER COLUMN issued_on SET NOT NULL, ALTER COLUMN due_on SET NOT NULL,
      ADD CONSTRAINT invoices_whole_cents CHECK (net = trunc(net) AND tax = trunc(tax) AND rounding = trunc(rounding)),
      ADD CONSTRAINT invoices_sum CHECK (payable = net + tax + rounding),
      ADD CONSTRAINT invoices_kind_says CHECK (CASE kind
        WHEN 'invoice' THEN payable > 0 AND credits_id IS NULL
        ELSE payable < 0 AND credits_id IS NOT NULL AND btrim(coalesce(reason, '')) <> '' AND status = 'credited' END),
      ADD CONSTRAINT invoices_settled_when CHECK ((status = 'open') = (settled_on IS NULL)),
      ADD CONSTRAINT invoices_reminders CHECK (reminders BETWEEN 0 AND 3 AND (reminders = 0) = (reminded_on IS NULL));
    CREATE INDEX invoices_due_idx ON invoices (due_on, id) WHERE status = 'open';
    CREATE UNIQUE INDEX invoices_lines_charge_once ON invoices_lines (charge_id, (gross > 0));

    CREATE TABLE invoice_numbers (year integer PRIMARY KEY, last integer NOT NULL CHECK (last > 0));
    CREATE FUNCTION invoices_number() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      issued integer := extract(year FROM NEW.issued_on);
    BEGIN
      -- The row stays locked until the transaction ends: the next one waits, and a rollback gives the number back.
      INSERT INTO invoice_numbers AS counter (year, last) VALUES (issued, 1)
        ON CONFLICT (year) DO UPDATE SET last = counter.last + 1 RETURNING last INTO NEW.sequence;
      NEW.number := issued || '-' || lpad(NEW.sequence::text, 6, '0');
      RETURN NEW;
    END $$;
    CREATE TRIGGER invoices_number BEFORE INSERT ON invoices FOR EACH ROW EXECUTE FUNCTION invoices_number();

    CREATE FUNCTION invoices_stay() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      moves text[] := ARRAY['status', 'settled_on', 'reminders', 'reminded_on', 'updated_at'];
    BEGIN
      IF TG_OP = 'DELETE' OR to_jsonb(OLD) - moves IS DISTINCT FROM to_jsonb(NEW) - moves
         OR (OLD.status <> 'open' AND NEW.status = 'open') OR NEW.reminders < OLD.reminders THEN
        RAISE EXCEPTION 'an invoice stays as it was issued' USING ERRCODE = 'P0001';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER invoices_stay BEFORE UPDATE OR DELETE ON invoices FOR EACH ROW EXECUTE FUNCTION invoices_stay();
    CREATE FUNCTION invoices_part_stays() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'an invoice stays as it was issued' USING ERRCODE = 'P0001';
    END $$;
    CREATE TRIGGER invoices_lines_stay BEFORE UPDATE OR DELETE ON invoices_lines
      FOR EACH ROW EXECUTE FUNCTION invoices_part_stays();
    CREATE TRIGGER invoices_taxes_stay BEFORE UPDATE OR DELETE ON invoices_taxes
      FOR EACH ROW EXECUTE FUNCTION invoices_part_stays();

    -- Lines all have the sign of the whole, so that what adds up can't be added to later.
    CREATE FUNCTION invoices_add_up(invoice integer) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      whole invoices%ROWTYPE;
    BEGIN
      SELECT * INTO STRICT whole FROM invoices i WHERE i.id = invoice;
      IF (SELECT (coalesce(sum(l.gross), 0), coalesce(sum(l.net), 0), bool_and((l.gross > 0) = (whole.payable > 0) AND l.gross <> 0))
            FROM invoices_lines l WHERE l._parent_id = invoice) IS DISTINCT FROM (whole.payable, whole.net, true)
         OR (SELECT (coalesce(sum(t.base), 0), coalesce(sum(t.amount), 0))
               FROM invoices_taxes t WHERE t._parent_id = invoice) IS DISTINCT FROM (whole.net, whole.tax) THEN
        RAISE EXCEPTION 'an invoice adds up' USING ERRCODE = 'P0001';
      END IF;
      IF whole.kind = 'credit-note' AND EXISTS (
           SELECT FROM invoices_lines l WHERE l._parent_id = invoice AND NOT EXISTS (
             SELECT FROM invoices_lines o WHERE o._parent_id = whole.credits_id AND o.charge_id = l.charge_id AND o.gross = -l.gross)) THEN
        RAISE EXCEPTION 'a credit note takes back what was charged' USING ERRCODE = 'P0001';
      END IF;
    END $$;
    CREATE FUNCTION invoices_check() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM invoices_add_up(NEW.id);
      RETURN NULL;
    END $$;
    CREATE FUNCTION invoices_part_check() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM invoices_add_up(NEW._parent_id);
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER invoices_add_up AFTER INSERT ON invoices DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION invoices_check();
    CREATE CONSTRAINT TRIGGER invoices_lines_add_up AFTER INSERT ON invoices_lines DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION invoices_part_check();
    CREATE CONSTRAINT TRIGGER invoices_taxes_add_up AFTER INSERT ON invoices_taxes DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION invoices_part_check();

    -- What members still owe: neither paid nor credited, with the last day to pay.
    CREATE VIEW open_charges AS
      SELECT c.id, c.therapist_id, c.organisation_id, c.description, c.amount, c.booked_on, c.source, i.id AS invoice_id,
             coalesce(i.due_on, c.booked_on + coalesce((SELECT s.payment_term_days::int FROM screening_settings s LIMIT 1), 30)) AS due_on
        FROM charges c
        LEFT JOIN invoices_lines l ON l.charge_id = c.id AND (l.gross > 0) = true
        LEFT JOIN invoices i ON i.id = l._parent_id
       WHERE NOT EXISTS (SELECT FROM payments p WHERE p.charge_id = c.id)
         AND NOT EXISTS (SELECT FROM invoices_lines k WHERE k.charge_id = c.id AND (k.gross > 0) = false);

    -- Where an invoice stands follows from what was paid and credited, whoever writes that down. The invoice is locked first:
    -- of two payments at once the second sees the first.
    CREATE FUNCTION invoices_settle(charge integer, day date) RETURNS void LANGUAGE plpgsql AS $$
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
    CREATE FUNCTION payments_settle() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM invoices_settle(NEW.charge_id, NEW.paid_on);
      RETURN NULL;
    END $$;
    CREATE TRIGGER payments_settle AFTER INSERT ON payments FOR EACH ROW EXECUTE FUNCTION payments_settle();
    CREATE FUNCTION invoices_lines_settle() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM invoices_settle(NEW.charge_id, (SELECT i.issued_on FROM invoices i WHERE i.id = NEW._parent_id));
      RETURN NULL;
    END $$;
    CREATE TRIGGER invoices_lines_settle AFTER INSERT ON invoices_lines FOR EACH ROW EXECUTE FUNCTION invoices_lines_settle();

    CREATE UNIQUE INDEX invoice_runs_once ON invoice_runs (organisation_id, year);

    ALTER TABLE payment_attempts ALTER COLUMN therapist_id SET NOT NULL, ALTER COLUMN organisation_id SET NOT NULL,
      ADD CONSTRAINT payment_attempts_finished CHECK ((status = 'open') = (finished_at IS NULL));
    CREATE UNIQUE INDEX payment_attempts_known ON payment_attempts (provider, provider_id);
    CREATE UNIQUE INDEX payment_attempts_one_open ON payment_attempts (invoice_id) WHERE status = 'open';

    ALTER TABLE service_requests ALTER COLUMN therapist_id SET NOT NULL, ALTER COLUMN organisation_id SET NOT NULL,
      ADD CONSTRAINT service_requests_whole_cents CHECK (price = trunc(price) AND issuer_price = trunc(issuer_price)),
      ADD CONSTRAINT service_requests_included CHECK (included_year IS NULL OR (kind = 'dossier-update' AND price = 0)),
      ADD CONSTRAINT service_requests_planned_when CHECK (status <> 'planned' OR effect_on IS NOT NULL),
      ADD CONSTRAINT service_requests_effected CHECK (effected_at IS NULL OR status = 'done');
    CREATE UNIQUE INDEX service_requests_sent_once ON service_requests (therapist_id, idempotency_key);
    CREATE UNIQUE INDEX service_requests_one_included ON service_requests (therapist_id, included_year)
      WHERE status NOT IN ('withdrawn', 'refused');
    CREATE UNIQUE INDEX service_requests_one_open ON service_requests (therapist_id, kind)
      WHERE status IN ('submitted', 'in-progress', 'planned') AND kind <> 'dossier-update';
    CREATE INDEX service_requests_effect_idx ON service_requests (effect_on, id) WHERE status = 'planned';
    CREATE FUNCTION service_requests_confirmed_stays() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF (OLD.kind, OLD.therapist_id, OLD.price, OLD.issuer_price, OLD.included_year, OLD.confirmation, OLD.submitted_at)
         IS DISTINCT FROM (NEW.kind, NEW.therapist_id, NEW.price, NEW.issuer_price, NEW.included_year, NEW.confirmation, NEW.submitted_at)
         OR (OLD.status IN ('done', 'refused', 'withdrawn') AND NEW.status <> OLD.status) THEN
        RAISE EXCEPTION 'a request stays as it was confirmed' USING ERRCODE = 'P0001';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER service_requests_confirmed_stays BEFORE UPDATE ON service_requests
      FOR EACH ROW EXECUTE FUNCTION service_requests_confirmed_stays();

    ALTER TABLE call_appointments ALTER COLUMN therapist_id SET NOT NULL, ALTER COLUMN organisation_id SET NOT NULL,
      ADD CONSTRAINT call_appointments_in_order CHECK ("end" > "start"),
      ADD CONSTRAINT call_appointments_one_of_staff EXCLUDE USING gist
        (int4range(staff::int, staff::int, '[]') WITH &&, tstzrange("start", "end") WITH &&) WHERE (status <> 'cancelled'),
      ADD CONSTRAINT call_appointments_one_of_member EXCLUDE USING gist
        (int4range(therapist_id, therapist_id, '[]') WITH &&, tstzrange("start", "end") WITH &&) WHERE (status <> 'cancelled');

    ALTER TABLE aov_tariffs ALTER COLUMN valid_from SET NOT NULL,
      ADD CONSTRAINT aov_tariffs_in_order CHECK (valid_until IS NULL OR valid_until >= valid_from),
      ADD CONSTRAINT aov_tariffs_one_a_day EXCLUDE USING gist
        (daterange(valid_from, valid_until, '[]') WITH &&) WHERE (status = 'published');
    ALTER TABLE aov_applications ALTER COLUMN therapist_id SET NOT NULL, ALTER COLUMN organisation_id SET NOT NULL,
      ALTER COLUMN start_on SET NOT NULL, ALTER COLUMN birth_date SET NOT NULL,
      ADD CONSTRAINT aov_applications_start CHECK (extract(day FROM start_on) = 1),
      ADD CONSTRAINT aov_applications_whole_cents
        CHECK (gross_income = trunc(gross_income) AND benefit = trunc(benefit) AND premium = trunc(premium));
    CREATE UNIQUE INDEX aov_applications_one_open ON aov_applications (therapist_id) WHERE status IN ('submitted', 'sent');
    CREATE UNIQUE INDEX aov_applications_sent_once ON aov_applications (therapist_id, idempotency_key);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX aov_applications_sent_once;
    DROP INDEX aov_applications_one_open;
    ALTER TABLE aov_applications DROP CONSTRAINT aov_applications_whole_cents, DROP CONSTRAINT aov_applications_start,
      ALTER COLUMN birth_date DROP NOT NULL, ALTER COLUMN start_on DROP NOT NULL,
      ALTER COLUMN organisation_id DROP NOT NULL, ALTER COLUMN therapist_id DROP NOT NULL;
    ALTER TABLE aov_tariffs DROP CONSTRAINT aov_tariffs_one_a_day, DROP CONSTRAINT aov_tariffs_in_order,
      ALTER COLUMN valid_from DROP NOT NULL;
    ALTER TABLE call_appointments DROP CONSTRAINT call_appointments_one_of_member,
      DROP CONSTRAINT call_appointments_one_of_staff, DROP CONSTRAINT call_appointments_in_order,
      ALTER COLUMN organisation_id DROP NOT NULL, ALTER COLUMN therapist_id DROP NOT NULL;
    DROP TRIGGER service_requests_confirmed_stays ON service_requests;
    DROP FUNCTION service_requests_confirmed_stays;
    DROP INDEX service_requests_effect_idx;
    DROP INDEX service_requests_one_open;
    DROP INDEX service_requests_one_included;
    DROP INDEX service_requests_sent_once;
    ALTER TABLE service_requests DROP CONSTRAINT service_requests_effected, DROP CONSTRAINT service_requests_planned_when,
      DROP CONSTRAINT service_requests_included, DROP CONSTRAINT service_requests_whole_cents,
      ALTER COLUMN organisation_id DROP NOT NULL, ALTER COLUMN therapist_id DROP NOT NULL;
    DROP INDEX payment_attempts_one_open;
    DROP INDEX payment_attempts_known;
    ALTER TABLE payment_attempts DROP CONSTRAINT payment_attempts_finished,
      ALTER COLUMN organisation_id DROP NOT NULL, ALTER COLUMN therapist_id DROP NOT NULL;
    DROP INDEX invoice_runs_once;
    DROP TRIGGER invoices_lines_settle ON invoices_lines;
    DROP FUNCTION invoices_lines_settle;
    DROP TRIGGER payments_settle ON payments;
    DROP FUNCTION payments_settle;
    DROP FUNCTION invoices_settle;
    DROP VIEW open_charges;
    DROP TRIGGER invoices_taxes_add_up ON invoices_taxes;
    DROP TRIGGER invoices_lines_add_up ON invoices_lines;
    DROP TRIGGER invoices_add_up ON invoices;
    DROP FUNCTION invoices_part_check;
    DROP FUNCTION invoices_check;
    DROP FUNCTION invoices_add_up;
    DROP TRIGGER invoices_taxes_stay ON invoices_taxes;
    DROP TRIGGER invoices_lines_stay ON invoices_lines;
    DROP FUNCTION invoices_part_stays;
    DROP TRIGGER invoices_stay ON invoices;
    DROP FUNCTION invoices_stay;
    DROP TRIGGER invoices_number ON invoices;
    DROP FUNCTION invoices_number;
    DROP TABLE invoice_numbers;
    DROP INDEX invoices_lines_charge_once;
    DROP INDEX invoices_due_idx;
    ALTER TABLE invoices DROP CONSTRAINT invoices_reminders, DROP CONSTRAINT invoices_settled_when,
      DROP CONSTRAINT invoices_kind_says, DROP CONSTRAINT invoices_sum, DROP CONSTRAINT invoices_whole_cents,
      ALTER COLUMN due_on DROP NOT NULL, ALTER COLUMN issued_on DROP NOT NULL, ALTER COLUMN sequence DROP NOT NULL,
      ALTER COLUMN number DROP NOT NULL, ALTER COLUMN organisation_id DROP NOT NULL, ALTER COLUMN therapist_id DROP NOT NULL;
  `)
}
