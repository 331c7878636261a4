import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * An invoice takes up charges of one member in one organisation: its own (KS-ACC-6). A member may have gone to another
 * organisation since; what arose in the first one stays that one's money. A credit note follows its invoice.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE OR REPLACE FUNCTION invoices_add_up(invoice integer) RETURNS void LANGUAGE plpgsql AS $$
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
      IF whole.kind = 'invoice' AND EXISTS (
           SELECT FROM invoices_lines l JOIN charges c ON c.id = l.charge_id WHERE l._parent_id = invoice
              AND (c.therapist_id, c.organisation_id) IS DISTINCT FROM (whole.therapist_id, whole.organisation_id)) THEN
        RAISE EXCEPTION 'an invoice is of one member and one organisation' USING ERRCODE = 'P0001';
      END IF;
    END $$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    CREATE OR REPLACE FUNCTION invoices_add_up(invoice integer) RETURNS void LANGUAGE plpgsql AS $$
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
  `)
}
