import { z } from 'zod'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'

const text = z.string().nullable()

/** An invoice or credit note as its member sees it. */
const invoice = z.object({
  id: z.number(),
  kind: z.enum(['invoice', 'credit-note']),
  number: z.string(),
  issuedOn: z.string(),
  dueOn: z.string(),
  settledOn: text,
  status: z.enum(['open', 'paid', 'credited']),
  payable: z.number(),
  /** What is still to be paid: less than the whole when a part was credited. */
  open: z.number(),
  /** The payment that runs, to look at. */
  paying: z.number().nullable(),
  lines: z.array(z.string()),
  /** Of a credit note: the invoice that it takes back. */
  credits: text,
  /** Of a credit note: what had been paid of it, and when that was given back. */
  back: z.object({ amount: z.number(), returnedOn: text }).nullable(),
  /** Whether it can be had as UBL: that asks who sends it to be known in full. */
  ubl: z.boolean(),
})

/** What was charged and isn't on an invoice (yet). */
const loose = z.object({
  id: z.number(),
  description: z.string(),
  amount: z.number(),
  bookedOn: z.string(),
  paidOn: text,
})

export const ownInvoices = z.object({ invoices: z.array(invoice), loose: z.array(loose) })

export type OwnInvoice = z.infer<typeof invoice>
export type LooseCharge = z.infer<typeof loose>
export type OwnInvoices = z.infer<typeof ownInvoices>

/** What an invoice is to its member now. */
export type InvoiceState = 'open' | 'overdue' | 'paid' | 'credited' | 'credit-note'

/** An open invoice is overdue from the day after its last day. */
export function invoiceState(
  { kind, status, dueOn }: Pick<OwnInvoice, 'kind' | 'status' | 'dueOn'>,
  on: CalendarDate,
): InvoiceState {
  if (kind === 'credit-note') return 'credit-note'
  if (status !== 'open') return status
  return on > dueOn ? 'overdue' : 'open'
}

/** Those to do something about first; the others stand under "Eerder". */
export function sortedOut({ invoices }: OwnInvoices): { open: OwnInvoice[]; earlier: OwnInvoice[] } {
  const open = invoices.filter(({ kind, status }) => kind === 'invoice' && status === 'open')
  return {
    open: open.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn)),
    earlier: invoices.filter((one) => !open.includes(one)),
  }
}

/** What the panel says while it is closed; null: nothing to do. */
export function panelSummary(own: OwnInvoices, on: CalendarDate): string | null {
  const late = own.invoices.filter((one) => invoiceState(one, on) === 'overdue').length
  if (late > 0) return late === 1 ? '1 factuur te laat' : `${late} facturen te laat`
  const open = sortedOut(own).open.length + own.loose.filter(({ paidOn }) => paidOn === null).length
  return open > 0 ? `${open} nog niet betaald` : null
}
