import { dutchEuros, dutchNumber } from '../shared/dutch'
import type { InvoiceAmounts, TaxLine } from './invoice'
import type { InvoiceKind } from './labels'
import type { Cents } from './money'

/** How a line is taxed, as it stands beside it. */
export const vatText = ({ vat, percent }: Pick<TaxLine, 'vat' | 'percent'>): string =>
  vat === 'exempt' ? 'vrijgesteld' : `${dutchNumber(percent)} %`

/** What stands under the lines of an invoice: without VAT, the VAT of each rate, the rounding when there is any. */
export function sumsOf({ net, taxes, rounding }: InvoiceAmounts): { label: string; amount: Cents }[] {
  return [
    { label: 'Totaal zonder btw', amount: net },
    ...taxes.map((tax) => {
      const over = dutchEuros(tax.base / 100)
      return {
        label: tax.vat === 'exempt' ? `Vrijgesteld van btw: ${over}` : `Btw ${vatText(tax)} over ${over}`,
        amount: tax.amount,
      }
    }),
    ...(rounding === 0 ? [] : [{ label: 'Afronding', amount: rounding }]),
  ]
}

/** The last line: of a credit note it is what the member has coming. */
export const wholeOf = ({ kind, payable }: { kind: InvoiceKind; payable: Cents }): { label: string; amount: Cents } =>
  kind === 'invoice' ? { label: 'Te betalen', amount: payable } : { label: 'Tegoed', amount: -payable }
