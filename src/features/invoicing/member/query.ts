import { sql } from '@/src/lib/sql'

/** A column for a statement about a member: their invoices and loose charges, the newest first (KS-ACC-6). */
export const invoicesOf = (therapist: ReturnType<typeof sql>) => sql`
  json_build_object(
    'invoices', (SELECT coalesce(json_agg(json_build_object('id', i.id, 'kind', i.kind, 'number', i.number,
        'issuedOn', i.issued_on, 'dueOn', i.due_on, 'settledOn', i.settled_on, 'status', i.status,
        'payable', i.payable::int, 'credits', k.number,
        'open', (SELECT coalesce(sum(c.amount), 0)::int FROM open_charges c WHERE c.invoice_id = i.id),
        'paying', (SELECT a.id FROM payment_attempts a WHERE a.invoice_id = i.id AND a.status = 'open'),
        'back', (SELECT json_build_object('amount', sum(-l.gross)::int,
            'returnedOn', CASE WHEN bool_and(p.returned_on IS NOT NULL) THEN max(p.returned_on) END)
          FROM invoices_lines l JOIN payments p ON p.charge_id = l.charge_id
         WHERE l._parent_id = i.id AND i.kind = 'credit-note' HAVING count(*) > 0),
        'ubl', coalesce(btrim(i.seller_vat_number) <> '' AND btrim(i.seller_iban) <> '', false),
        'lines', (SELECT json_agg(l.description ORDER BY l._order) FROM invoices_lines l WHERE l._parent_id = i.id))
        ORDER BY i.issued_on DESC, i.id DESC), '[]')
      FROM invoices i LEFT JOIN invoices k ON k.id = i.credits_id WHERE i.therapist_id = ${therapist}),
    'loose', (SELECT coalesce(json_agg(json_build_object('id', c.id, 'description', c.description,
        'amount', c.amount::int, 'bookedOn', c.booked_on, 'paidOn', p.paid_on) ORDER BY c.booked_on DESC, c.id DESC), '[]')
      FROM charges c LEFT JOIN payments p ON p.charge_id = c.id
     WHERE c.therapist_id = ${therapist} AND NOT EXISTS (SELECT FROM invoices_lines l WHERE l.charge_id = c.id)))`
