import { chargeKindOf } from './charge-kinds'
import type { ChargeKind, VatCategory } from './labels'
import { type Cents, vatOn, withoutVat } from './money'

/** An amount to invoice; `amount` is what the member was shown, VAT included. */
export type ChargeToInvoice = { id: number; description: string; amount: Cents; source: string }

/** How amounts are taxed: the category of each kind, and the percentage of the standard one. */
export type Taxation = { categories: Readonly<Record<ChargeKind, VatCategory>>; percent: number }

export type InvoiceLine = {
  charge: number
  description: string
  vat: VatCategory
  percent: number
  net: Cents
  gross: Cents
}

/** VAT of one category and rate (EN 16931 BG-23). */
export type TaxLine = { vat: VatCategory; percent: number; base: Cents; amount: Cents }

export type InvoiceAmounts = {
  lines: InvoiceLine[]
  taxes: TaxLine[]
  net: Cents
  tax: Cents
  /** EN 16931 BT-114: what makes the whole exactly what was shown; at most one cent a category. */
  rounding: Cents
  payable: Cents
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)

/**
 * Lines of one category. VAT is computed over the sum of its lines (EN 16931 BR-S-08), so the sum without VAT comes first and
 * is divided over the lines: each gets what the running total grows by, and no cent is lost or made.
 */
function taxed(charges: readonly ChargeToInvoice[], vat: VatCategory, percent: number): InvoiceLine[] {
  let gross = 0
  let net = 0
  return charges.map(({ id, description, amount }) => {
    gross += amount
    const until = withoutVat(gross, percent)
    const line = { charge: id, description, vat, percent, net: until - net, gross: amount }
    net = until
    return line
  })
}

function totals(lines: InvoiceLine[], taxes: TaxLine[]): InvoiceAmounts {
  const net = sum(lines.map((line) => line.net))
  const tax = sum(taxes.map(({ amount }) => amount))
  const payable = sum(lines.map(({ gross }) => gross))
  return { lines, taxes, net, tax, rounding: payable - net - tax, payable }
}

const order: readonly VatCategory[] = ['standard', 'zero', 'exempt']

/**
 * The amounts of an invoice (KS-ACC-6): one line a charge, in their order, and VAT per category. `payable` is exactly the sum
 * of what was shown.
 * @throws RangeError for no charges, or one that isn't a whole amount above 0
 */
export function invoiceOf(charges: readonly ChargeToInvoice[], { categories, percent }: Taxation): InvoiceAmounts {
  if (charges.length === 0) throw new RangeError('an invoice has lines')
  const wrong = charges.find(({ amount }) => !Number.isSafeInteger(amount) || amount <= 0)
  if (wrong) throw new RangeError(`not an amount to invoice: ${wrong.amount}`)
  const lines = order.flatMap((vat) =>
    taxed(
      charges.filter(({ source }) => categories[chargeKindOf(source)] === vat),
      vat,
      vat === 'standard' ? percent : 0,
    ),
  )
  const taxes = order.flatMap((vat) => {
    const within = lines.filter((line) => line.vat === vat)
    const [first] = within
    if (!first) return []
    const base = sum(within.map((line) => line.net))
    return [{ vat, percent: first.percent, base, amount: vatOn(base, first.percent) }]
  })
  const place = new Map(charges.map(({ id }, index) => [id, index]))
  return totals(
    lines.sort((a, b) => (place.get(a.charge) ?? 0) - (place.get(b.charge) ?? 0)),
    taxes,
  )
}

const negative = (amount: number): number => (amount === 0 ? 0 : -amount)

/**
 * The amounts of a credit note over lines of an invoice: the same lines, taken back (negative). Of the whole invoice it is
 * exactly its mirror.
 * @param charges which lines, by their charge @throws RangeError when one isn't on the invoice, or none is named
 */
export function creditOf(invoice: InvoiceAmounts, charges: readonly number[]): InvoiceAmounts {
  const lines = invoice.lines.filter(({ charge }) => charges.includes(charge))
  if (lines.length === 0 || lines.length !== new Set(charges).size) throw new RangeError('not lines of this invoice')
  const back = lines.map((line) => ({ ...line, net: negative(line.net), gross: negative(line.gross) }))
  const taxes = invoice.taxes.flatMap(({ vat, percent }) => {
    const within = back.filter((line) => line.vat === vat)
    if (within.length === 0) return []
    const base = sum(within.map(({ net }) => net))
    return [{ vat, percent, base, amount: vatOn(base, percent) }]
  })
  return totals(back, taxes)
}
