import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { seenBy } from '@/collections/invoicing/Invoices/reach'
import type { Viewer } from '@/src/access/viewer'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { containing, query, sql } from '@/src/lib/sql'
import type { DeskAddress, DeskList } from './address'
import { toReturn } from './toReturn'

/** So many stand in a list; looking for a number or name finds the others. */
export const most = 100

const lineSchema = z.object({
  /** Of an invoice; in "Te factureren": of the member. */
  id: z.number(),
  number: z.string().nullable(),
  kind: z.enum(['invoice', 'credit-note']),
  status: z.enum(['open', 'paid', 'credited']),
  name: z.string(),
  organisation: z.string(),
  amount: z.number(),
  day: z.string(),
  /** Of what is to be given back. */
  why: z.string().nullish(),
})

export type DeskLine = z.infer<typeof lineSchema>

function filters({ organisation, search }: DeskAddress, of: 'i' | 'c') {
  const where = sql.raw(of)
  const number = of === 'i' ? sql`i.number` : sql`t.membership_number`
  return sql`
    ${organisation === undefined ? sql`true` : sql`${where}.organisation_id = ${organisation}`} AND
    ${search === undefined ? sql`true` : sql`(${number} ILIKE ${containing(search)} OR t.display_name ILIKE ${containing(search)})`}`
}

const conditions = (
  on: CalendarDate,
): Record<Exclude<DeskList, 'te-factureren' | 'terug-te-geven'>, ReturnType<typeof sql>> => ({
  open: sql`i.status = 'open'`,
  'te-laat': sql`i.status = 'open' AND i.due_on < ${on}`,
  alles: sql`true`,
})

/** What isn't on an invoice, paid nor credited, and costs something. */
const toInvoice = sql`open_charges c JOIN therapists t ON t.id = c.therapist_id JOIN organisations o ON o.id = c.organisation_id
  WHERE c.invoice_id IS NULL AND c.amount > 0`

/** A list as the address asks for: the most urgent first. */
export async function deskLines(
  req: PayloadRequest,
  viewer: Viewer,
  address: DeskAddress,
  on: CalendarDate,
): Promise<DeskLine[]> {
  const rows = await query(req, sql`${statementFor(viewer, address, on)} LIMIT ${most}`)
  return z.array(lineSchema).parse(rows)
}

function statementFor(viewer: Viewer, address: DeskAddress, on: CalendarDate) {
  const { list } = address
  const invoice = sql`i.id, i.number, i.kind::text, i.status::text, coalesce(i.buyer_name, t.display_name) AS name,
                      o.short_name AS organisation`
  const owners = sql`JOIN therapists t ON t.id = i.therapist_id JOIN organisations o ON o.id = i.organisation_id`
  if (list === 'te-factureren') {
    return sql`SELECT t.id, NULL AS number, 'invoice' AS kind, 'open' AS status, t.display_name AS name,
                      o.short_name AS organisation, sum(c.amount)::float AS amount, min(c.booked_on)::text AS day
                 FROM ${toInvoice} AND ${seenBy(viewer, 'c')} AND ${filters(address, 'c')}
                GROUP BY t.id, o.id ORDER BY min(c.booked_on), t.id`
  }
  if (list === 'terug-te-geven') {
    return sql`SELECT ${invoice}, sum(b.amount)::float AS amount, min(b.since)::text AS day,
                      string_agg(DISTINCT b.why, '; ') AS why
                 FROM ${toReturn} AS b JOIN invoices i ON i.id = b.invoice ${owners}
                WHERE ${seenBy(viewer)} AND ${filters(address, 'i')}
                GROUP BY i.id, t.id, o.id ORDER BY min(b.since), i.id`
  }
  return sql`SELECT ${invoice}, i.payable::float AS amount,
                    (CASE i.status WHEN 'open' THEN i.due_on ELSE i.issued_on END)::text AS day
               FROM invoices i ${owners}
              WHERE ${conditions(on)[list]} AND ${seenBy(viewer)} AND ${filters(address, 'i')}
              ORDER BY ${list === 'alles' ? sql`i.issued_on DESC, i.id DESC` : sql`i.due_on, i.id`}`
}

const totalsSchema = z.object({ open: z.number(), late: z.number(), toInvoice: z.number(), toReturn: z.number() })
export type DeskTotals = z.infer<typeof totalsSchema>

/** What is still to come in, what of it is overdue, what still has to be invoiced and given back, in cents. */
export async function deskTotals(
  req: PayloadRequest,
  viewer: Viewer,
  { organisation }: DeskAddress,
  on: CalendarDate,
): Promise<DeskTotals> {
  const within = (of: 'c' | 'i') =>
    organisation === undefined ? sql`true` : sql`${sql.raw(of)}.organisation_id = ${organisation}`
  const [row] = await query(
    req,
    sql`SELECT coalesce(sum(c.amount) FILTER (WHERE c.invoice_id IS NOT NULL), 0)::float AS open,
               coalesce(sum(c.amount) FILTER (WHERE c.invoice_id IS NOT NULL AND c.due_on < ${on}), 0)::float AS late,
               coalesce(sum(c.amount) FILTER (WHERE c.invoice_id IS NULL), 0)::float AS "toInvoice",
               (SELECT coalesce(sum(b.amount), 0)::float FROM ${toReturn} AS b JOIN invoices i ON i.id = b.invoice
                 WHERE ${seenBy(viewer)} AND ${within('i')}) AS "toReturn"
          FROM open_charges c WHERE ${seenBy(viewer, 'c')} AND ${within('c')}`,
  )
  return totalsSchema.parse(row)
}

/** Organisations with money that the viewer sees, for the filter. */
export async function deskOrganisations(req: PayloadRequest, viewer: Viewer): Promise<{ id: number; name: string }[]> {
  const rows = await query(
    req,
    sql`SELECT DISTINCT o.id, o.short_name AS name FROM charges c JOIN organisations o ON o.id = c.organisation_id
         WHERE ${seenBy(viewer, 'c')} ORDER BY 2`,
  )
  return z.array(z.object({ id: z.number(), name: z.string() })).parse(rows)
}
