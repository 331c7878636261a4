import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type InvoicePaper, invoicePapers } from '@/collections/invoicing/Invoices/document/load'
import { seenBy } from '@/collections/invoicing/Invoices/reach'
import { mayWithin } from '@/src/access/permissions'
import type { Viewer } from '@/src/access/viewer'
import { attemptStatusLabels } from '@/src/domain/invoicing/labels'
import { ublProblem } from '@/src/domain/invoicing/ubl'
import { keysOf } from '@/src/domain/shared/keys'
import { query, sql } from '@/src/lib/sql'

const text = z.string().nullable()

const stateRow = z.object({
  therapist: z.number(),
  organisationId: z.number(),
  reminders: z.number(),
  remindedOn: text,
  run: z.number().nullable(),
  charges: z.array(
    z.object({
      charge: z.number(),
      paidOn: text,
      reference: text,
      returnedOn: text,
      returnReference: text,
      creditedBy: text,
    }),
  ),
  credits: z.array(z.object({ id: z.number(), number: z.string() })),
  attempts: z.array(
    z.object({
      id: z.number(),
      status: z.enum(keysOf(attemptStatusLabels)),
      amount: z.number(),
      excess: z.number().nullable(),
      startedAt: z.string(),
      returnedOn: text,
      returnReference: text,
    }),
  ),
})

/** An online payment of an invoice, as finance sees it. */
export type DeskAttempt = z.infer<typeof stateRow>['attempts'][number]

export type OpenInvoice = InvoicePaper &
  Omit<z.infer<typeof stateRow>, 'credits'> & {
    notes: { id: number; number: string }[]
    /** Why there is no UBL of it; null: there is. */
    ublProblem: string | null
    mayManage: boolean
    mayRegister: boolean
  }

/** One invoice with everything that happened to it; null when the viewer may not see it (KS-ACC-6). */
export async function openInvoice(req: PayloadRequest, viewer: Viewer, id: number): Promise<OpenInvoice | null> {
  const [paper] = await invoicePapers(req, sql`i.id = ${id} AND ${seenBy(viewer)}`)
  if (!paper) return null
  const [row] = await query(
    req,
    sql`SELECT i.therapist_id AS therapist, i.organisation_id AS "organisationId", i.reminders::int,
               i.reminded_on::text AS "remindedOn", i.run_id AS run,
               (SELECT json_agg(json_build_object('charge', l.charge_id, 'paidOn', p.paid_on, 'reference', p.reference,
                         'returnedOn', p.returned_on, 'returnReference', p.return_reference,
                         'creditedBy', (SELECT n.number FROM invoices_lines k JOIN invoices n ON n.id = k._parent_id
                                         WHERE k.charge_id = l.charge_id AND (k.gross > 0) = false)) ORDER BY l._order)
                  FROM invoices_lines l LEFT JOIN payments p ON p.charge_id = l.charge_id
                 WHERE l._parent_id = i.id) AS charges,
               (SELECT coalesce(json_agg(json_build_object('id', n.id, 'number', n.number) ORDER BY n.id), '[]')
                  FROM invoices n WHERE n.credits_id = i.id) AS credits,
               (SELECT coalesce(json_agg(json_build_object('id', a.id, 'status', a.status, 'amount', a.amount::int,
                         'excess', a.excess::int, 'startedAt', a.started_at, 'returnedOn', a.returned_on,
                         'returnReference', a.return_reference) ORDER BY a.id), '[]')
                  FROM payment_attempts a WHERE a.invoice_id = i.id) AS attempts
          FROM invoices i WHERE i.id = ${id}`,
  )
  const { credits: notes, ...state } = stateRow.parse(row)
  return {
    ...paper,
    ...state,
    notes,
    ublProblem: ublProblem(paper),
    mayManage: mayWithin(viewer, 'manageInvoices', state.organisationId),
    mayRegister: mayWithin(viewer, 'registerPayments', state.organisationId),
  }
}

const owedRow = z.object({
  name: z.string(),
  membershipNumber: z.string(),
  organisation: z.string(),
  organisationId: z.number(),
  charges: z.array(
    z.object({ id: z.number(), description: z.string(), amount: z.number(), bookedOn: z.string(), dueOn: z.string() }),
  ),
})

/** What a member owes one organisation: what makes one invoice. */
export type Owed = Pick<z.infer<typeof owedRow>, 'organisation' | 'organisationId' | 'charges'> & { mayManage: boolean }

export type OpenMember = { therapist: number; name: string; membershipNumber: string; owed: Owed[] }

/**
 * What a member owes that isn't on an invoice, for each organisation in which it arose; null when there is nothing, or nothing
 * to see.
 */
export async function openMember(req: PayloadRequest, viewer: Viewer, therapist: number): Promise<OpenMember | null> {
  const found = await query(
    req,
    sql`SELECT t.display_name AS name, t.membership_number AS "membershipNumber",
               o.name AS organisation, o.id AS "organisationId",
               json_agg(json_build_object('id', c.id, 'description', c.description, 'amount', c.amount::int,
                 'bookedOn', c.booked_on, 'dueOn', c.due_on) ORDER BY c.booked_on, c.id) AS charges
          FROM open_charges c JOIN therapists t ON t.id = c.therapist_id JOIN organisations o ON o.id = c.organisation_id
         WHERE t.id = ${therapist} AND c.invoice_id IS NULL AND c.amount > 0 AND ${seenBy(viewer, 'c')}
         GROUP BY t.id, o.id ORDER BY o.name, o.id`,
  )
  const rows = z.array(owedRow).parse(found)
  const [first] = rows
  if (!first) return null
  const owed = rows.map(({ organisation, organisationId, charges }) => ({
    organisation,
    organisationId,
    charges,
    mayManage: mayWithin(viewer, 'manageInvoices', organisationId),
  }))
  return { therapist, name: first.name, membershipNumber: first.membershipNumber, owed }
}
