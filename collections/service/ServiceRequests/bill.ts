import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { requestKindLabels } from '@/src/domain/service/labels'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { mailInvoice } from '../../invoicing/Invoices/mail'
import { creditInvoice } from '../../invoicing/Invoices/operations/credit'
import { issueInvoice } from '../../invoicing/Invoices/operations/issue'
import type { RequestRow } from './row'

type Billed = Pick<RequestRow, 'id' | 'kind' | 'therapist' | 'organisation' | 'price' | 'issuerPrice'>

const sourceOf = (request: number): string => `service-requests/${request}`

/** Books what a request costs and sends its invoice, in the transaction of `req` (KS-SRV-2, KS-SRV-5); free: nothing. */
export async function billRequest(req: PayloadRequest, request: Billed, on: CalendarDate): Promise<void> {
  const { id, kind, therapist, organisation, price, issuerPrice } = request
  const label = requestKindLabels[kind]
  const parts = [
    { amount: price, description: label, source: sourceOf(id) },
    { amount: issuerPrice, description: `${label}: kosten van Justis`, source: `${sourceOf(id)}/issuer` },
  ].filter(({ amount }) => amount > 0)
  if (parts.length === 0) return
  const charges: number[] = []
  for (const { amount, description, source } of parts) {
    const [row] = await query(
      req,
      sql`INSERT INTO charges (therapist_id, organisation_id, description, amount, booked_on, source)
          VALUES (${therapist}, ${organisation}, ${description}, ${amount}, ${on}, ${source}) RETURNING id`,
    )
    charges.push(Number(row?.id))
  }
  await mailInvoice(req, await issueInvoice(req, { therapist, charges }, on))
}

const lines = z.array(z.object({ invoice: z.number(), charges: z.array(z.number()) }))

/**
 * Gives back what a request cost, with a credit note, in the transaction of `req`. What finance credited already stays so.
 * @param reason stands on the credit note
 * @returns whether something was given back
 */
export async function giveBack(
  req: PayloadRequest,
  { id }: Pick<RequestRow, 'id'>,
  reason: string,
  on: CalendarDate,
): Promise<boolean> {
  const rows = await query(
    req,
    sql`SELECT l._parent_id AS invoice, json_agg(c.id ORDER BY c.id) AS charges
          FROM charges c JOIN invoices_lines l ON l.charge_id = c.id AND (l.gross > 0) = true
         WHERE c.source IN (${sourceOf(id)}, ${`${sourceOf(id)}/issuer`})
           AND NOT EXISTS (SELECT FROM invoices_lines k WHERE k.charge_id = c.id AND (k.gross > 0) = false)
         GROUP BY l._parent_id`,
  )
  for (const { invoice, charges } of lines.parse(rows)) {
    await mailInvoice(req, await creditInvoice(req, { invoice, charges, reason }, on))
  }
  return rows.length > 0
}
