import type { CalendarDate } from '../shared/calendar-date'
import type { InvoiceAmounts } from './invoice'
import type { InvoiceKind } from './labels'

/** Who sends invoices, as on the day of the invoice. */
export type Seller = {
  name: string | null
  street: string | null
  postcode: string | null
  place: string | null
  chamberNumber: string | null
  vatNumber: string | null
  iban: string | null
  email: string | null
}

/** Whom an invoice is for, as on the day of the invoice. */
export type Buyer = {
  name: string | null
  practice: string | null
  street: string | null
  postcode: string | null
  place: string | null
  country: string | null
  memberNumber: string | null
  chamberNumber: string | null
  vatNumber: string | null
  email: string | null
}

/** Everything that stands on an invoice or credit note (KS-ACC-6); the amounts of a credit note are negative. */
export type InvoiceDocument = InvoiceAmounts & {
  kind: InvoiceKind
  number: string
  issuedOn: CalendarDate
  dueOn: CalendarDate
  seller: Seller
  buyer: Buyer
  /** Number of the invoice that a credit note takes back. */
  credits: string | null
  reason: string | null
}
