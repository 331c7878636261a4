import { sql } from '@/src/lib/sql'

/**
 * Everything that finance still has to give back (KS-ACC-6): `(invoice, amount, since, why)`. What came in too much stands with the
 * invoice for which it came, what was paid and credited afterwards with the credit note.
 */
export const toReturn = sql`(
  SELECT a.invoice_id AS invoice, a.excess AS amount, (a.finished_at AT TIME ZONE 'Europe/Amsterdam')::date AS since,
         'Te veel of dubbel betaald' AS why
    FROM payment_attempts a WHERE a.status = 'surplus' AND a.returned_on IS NULL
   UNION ALL
  SELECT n.id, sum(-l.gross), n.issued_on, n.reason
    FROM invoices n JOIN invoices_lines l ON l._parent_id = n.id
    JOIN payments p ON p.charge_id = l.charge_id AND p.returned_on IS NULL
   WHERE n.kind = 'credit-note' GROUP BY n.id)`
