import type { Buyer, InvoiceDocument, Seller } from '@/src/domain/invoicing/document'
import { type ChargeToInvoice, invoiceOf, type Taxation } from '@/src/domain/invoicing/invoice'

export const aSeller: Seller = {
  name: 'Registerhuis',
  street: 'Singel 100',
  postcode: '1015 AD',
  place: 'Amsterdam',
  chamberNumber: '68750110',
  vatNumber: 'NL000099998B57',
  iban: 'NL91ABNA0417164300',
  email: 'administratie@registerhuis.test',
}

export const aBuyer: Buyer = {
  name: 'Sanne de Wit',
  practice: 'Praktijk De Linde',
  street: 'Lindelaan 12',
  postcode: '3581 AB',
  place: 'Utrecht',
  country: 'Nederland',
  memberNumber: 'KS-1001',
  chamberNumber: '12345678',
  vatNumber: null,
  email: 'sanne@praktijk.test',
}

export const taxation: Taxation = {
  categories: {
    contribution: 'exempt',
    screening: 'standard',
    service: 'standard',
    issuer: 'exempt',
    visitation: 'zero',
    other: 'standard',
  },
  percent: 21,
}

const charges: readonly ChargeToInvoice[] = [
  { id: 1, description: 'Aanvraag van een VOG', amount: 495, source: 'service-requests/1' },
  { id: 2, description: 'Kosten van Justis', amount: 4185, source: 'service-requests/1/issuer' },
]

/** An invoice as a document, on which all is known that NLCIUS asks. */
export const anInvoiceDocument = (
  given: Partial<InvoiceDocument> = {},
  taken: readonly ChargeToInvoice[] = charges,
): InvoiceDocument => ({
  kind: 'invoice',
  number: '2026-000123',
  issuedOn: '2026-11-20',
  dueOn: '2026-12-20',
  seller: aSeller,
  buyer: aBuyer,
  credits: null,
  reason: null,
  ...invoiceOf(taken, taxation),
  ...given,
})
