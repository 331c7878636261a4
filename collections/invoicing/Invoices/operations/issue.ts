import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { invoiceOf } from '@/src/domain/invoicing/invoice'
import { dueOn } from '@/src/domain/invoicing/terms'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { tellPaidInvoices } from '../../Payments/payCharges'
import { buyersOf, invoiceTerms } from './parties'
import { type Issued, writeInvoices } from './write'

/** One invoice to be: charges of one member, in the order in which they will stand on it. */
export type ToIssue = { therapist: number; charges: readonly number[]; run?: number }

const chargeSchema = z.object({
  id: z.number(),
  therapist: z.number(),
  organisation: z.number(),
  description: z.string(),
  amount: z.coerce.number(),
  source: z.string(),
  invoiced: z.boolean(),
})
type Charge = z.infer<typeof chargeSchema>

/** The charges, locked in one order: of two who invoice one of them at once, the second sees that it was done. */
async function lockCharges(req: PayloadRequest, wanted: readonly number[]): Promise<Map<number, Charge>> {
  const listed = sql`(SELECT jsonb_array_elements_text(${JSON.stringify(wanted)}::jsonb)::int)`
  await query(req, sql`SELECT FROM charges WHERE id IN ${listed} ORDER BY id FOR NO KEY UPDATE`)
  const rows = await query(
    req,
    sql`SELECT c.id, c.therapist_id AS therapist, c.organisation_id AS organisation, c.description, c.amount, c.source,
               EXISTS (SELECT FROM invoices_lines l WHERE l.charge_id = c.id) AS invoiced
          FROM charges c WHERE c.id IN ${listed}`,
  )
  return new Map(
    z
      .array(chargeSchema)
      .parse(rows)
      .map((charge) => [charge.id, charge]),
  )
}

function chargesFor({ therapist, charges }: ToIssue, known: ReadonlyMap<number, Charge>): Charge[] {
  return charges.map((id) => {
    const charge = known.get(id)
    if (!charge || charge.therapist !== therapist) throw notFound()
    if (charge.invoiced) throw conflict(`“${charge.description}” staat al op een factuur.`)
    if (charge.amount === 0) throw conflict(`“${charge.description}” kost niets: daar hoort geen factuur bij.`)
    return charge
  })
}

/** Whose money it is: charges keep the organisation in which they arose, also when their member went to another one. */
function organisationOf(charges: readonly Charge[]): number {
  const [organisation, another] = new Set(charges.map((charge) => charge.organisation))
  if (organisation === undefined) throw notFound()
  if (another !== undefined)
    throw conflict('Deze bedragen zijn van twee organisaties. Maak voor elke organisatie een eigen factuur.')
  return organisation
}

/**
 * Issues invoices, all or none, in the transaction of `req` (KS-ACC-6): each takes up charges of one member in one
 * organisation, with seller, buyer and VAT as they are now. What was paid already makes an invoice that is paid. Numbers follow the order of `invoices`.
 * @param on the day on the invoice @throws APIError 404 no such charge of that member · 409 invoiced already, for nothing, of two organisations
 */
export async function issueInvoices(
  req: PayloadRequest,
  invoices: readonly ToIssue[],
  on: CalendarDate,
): Promise<Issued[]> {
  return inTransaction(req, async () => {
    const terms = await invoiceTerms(req)
    const known = await lockCharges(
      req,
      invoices.flatMap(({ charges }) => charges),
    )
    const buyers = await buyersOf(
      req,
      invoices.map(({ therapist }) => therapist),
    )
    const drafts = invoices.map((invoice) => {
      const found = buyers.get(invoice.therapist)
      if (!found || invoice.charges.length === 0) throw notFound()
      const { therapist, buyer } = found
      const charges = chargesFor(invoice, known)
      return {
        ...invoiceOf(charges, terms.taxation),
        kind: 'invoice' as const,
        therapist,
        organisation: organisationOf(charges),
        issuedOn: on,
        dueOn: dueOn(on, terms.termDays),
        seller: terms.seller,
        buyer,
        credits: null,
        reason: null,
        run: invoice.run ?? null,
      }
    })
    const issued = await writeInvoices(req, drafts)
    await tellPaidInvoices(req, [...known.keys()])
    return issued
  })
}

/** Issues one invoice; see issueInvoices. */
export async function issueInvoice(req: PayloadRequest, invoice: ToIssue, on: CalendarDate): Promise<Issued> {
  const [issued] = await issueInvoices(req, [invoice], on)
  if (!issued) throw notFound()
  return issued
}
