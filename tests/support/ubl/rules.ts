import { all, cents, type Node, text } from './parse'

/**
 * The rules of EN 16931 and NLCIUS that an invoice of ours could break, written after the published Schematron
 * (CEN/TC 434 and the Dutch Peppol authority) by reading the text as anyone else would. It knows nothing of who wrote it.
 */
type Rule = (root: Node) => boolean

const supplier = 'cac:AccountingSupplierParty/cac:Party'
const customer = 'cac:AccountingCustomerParty/cac:Party'
const total = 'cac:LegalMonetaryTotal'
const subtotals = (root: Node): Node[] => all(root, 'cac:TaxTotal/cac:TaxSubtotal')
const lines = (root: Node): Node[] => [...all(root, 'cac:InvoiceLine'), ...all(root, 'cac:CreditNoteLine')]
const sum = (amounts: readonly number[]): number => amounts.reduce((whole, one) => whole + one, 0)
const filled = (root: Node, ...paths: string[]): boolean => paths.every((path) => Boolean(text(root, path)?.trim()))
const lineTax = 'cac:Item/cac:ClassifiedTaxCategory'
const of = (nodes: readonly Node[], path: string, code: string): Node[] =>
  nodes.filter((node) => text(node, path) === code)
const everything = (node: Node): Node[] => [node, ...node.children.flatMap(everything)]

/** A category as it stands in lines and in the breakdown: the bases are the sums of the lines. */
const basesAddUp =
  (code: string): Rule =>
  (root) =>
    of(subtotals(root), 'cac:TaxCategory/cbc:ID', code).every((tax) => {
      const percent = Number(text(tax, 'cac:TaxCategory/cbc:Percent'))
      const within = of(lines(root), `${lineTax}/cbc:ID`, code).filter(
        (line) => Number(text(line, `${lineTax}/cbc:Percent`)) === percent,
      )
      return (
        within.length > 0 &&
        sum(within.map((line) => cents(line, 'cbc:LineExtensionAmount'))) === cents(tax, 'cbc:TaxableAmount')
      )
    })

/** A category stands in the breakdown when a line has it, and not otherwise; one without a rate of its own stands there once. */
const inBreakdown =
  (code: string): Rule =>
  (root) => {
    const used = of(lines(root), `${lineTax}/cbc:ID`, code).length > 0
    const stated = of(subtotals(root), 'cac:TaxCategory/cbc:ID', code).length
    return code === 'S' ? used === stated > 0 : stated === (used ? 1 : 0)
  }

const noTax =
  (code: string): Rule =>
  (root) =>
    [
      ...of(subtotals(root), 'cac:TaxCategory/cbc:ID', code).map(
        (tax) => cents(tax, 'cbc:TaxAmount') === 0 && Number(text(tax, 'cac:TaxCategory/cbc:Percent')) === 0,
      ),
      ...of(lines(root), `${lineTax}/cbc:ID`, code).map((line) => Number(text(line, `${lineTax}/cbc:Percent`)) === 0),
    ].every(Boolean)

const sellerTaxed =
  (code: string): Rule =>
  (root) =>
    of(lines(root), `${lineTax}/cbc:ID`, code).length === 0 ||
    filled(root, `${supplier}/cac:PartyTaxScheme/cbc:CompanyID`)

/** A half away from zero, on whole numbers. */
const half = (n: number, d: number): number => Math.sign(n) * Math.floor((Math.abs(n) * 2 + d) / (d * 2))

const europe: Record<string, Rule> = {
  'BR-01': (root) => filled(root, 'cbc:CustomizationID'),
  'BR-02': (root) => filled(root, 'cbc:ID'),
  'BR-03': (root) => /^\d{4}-\d\d-\d\d$/.test(text(root, 'cbc:IssueDate') ?? ''),
  'BR-04': (root) => filled(root, `cbc:${root.name}TypeCode`),
  'BR-05': (root) => text(root, 'cbc:DocumentCurrencyCode') === 'EUR',
  'BR-06': (root) => filled(root, `${supplier}/cac:PartyLegalEntity/cbc:RegistrationName`),
  'BR-07': (root) => filled(root, `${customer}/cac:PartyLegalEntity/cbc:RegistrationName`),
  'BR-09': (root) => filled(root, `${supplier}/cac:PostalAddress/cac:Country/cbc:IdentificationCode`),
  'BR-11': (root) => filled(root, `${customer}/cac:PostalAddress/cac:Country/cbc:IdentificationCode`),
  'BR-08, BR-10': (root) => [supplier, customer].every((side) => all(root, `${side}/cac:PostalAddress`).length === 1),
  'BR-12': (root) => filled(root, `${total}/cbc:LineExtensionAmount`),
  'BR-13': (root) => filled(root, `${total}/cbc:TaxExclusiveAmount`),
  'BR-14': (root) => filled(root, `${total}/cbc:TaxInclusiveAmount`),
  'BR-15': (root) => filled(root, `${total}/cbc:PayableAmount`),
  'BR-16': (root) => lines(root).length > 0,
  'BR-21': (root) => new Set(lines(root).map((line) => text(line, 'cbc:ID'))).size === lines(root).length,
  'BR-22, BR-23': (root) =>
    lines(root).every((line) =>
      line.children.some(({ name, attributes }) => name.endsWith('edQuantity') && attributes.unitCode === 'C62'),
    ),
  'BR-24, BR-26': (root) =>
    lines(root).every((line) => filled(line, 'cbc:LineExtensionAmount', 'cac:Price/cbc:PriceAmount')),
  'BR-25': (root) => lines(root).every((line) => filled(line, 'cac:Item/cbc:Name')),
  'BR-27': (root) => lines(root).every((line) => cents(line, 'cac:Price/cbc:PriceAmount') >= 0),
  'BR-45 … BR-48': (root) =>
    subtotals(root).every((tax) =>
      filled(tax, 'cbc:TaxableAmount', 'cbc:TaxAmount', 'cac:TaxCategory/cbc:ID', 'cac:TaxCategory/cbc:Percent'),
    ),
  'BR-49': (root) => all(root, 'cac:PaymentMeans').every((one) => filled(one, 'cbc:PaymentMeansCode')),
  'BR-50, BR-61': (root) =>
    all(root, 'cac:PaymentMeans').every(
      (one) =>
        !['30', '58'].includes(text(one, 'cbc:PaymentMeansCode') ?? '') ||
        filled(one, 'cac:PayeeFinancialAccount/cbc:ID'),
    ),
  'BR-55': (root) =>
    all(root, 'cac:BillingReference').every((one) => filled(one, 'cac:InvoiceDocumentReference/cbc:ID')),
  'BR-62, BR-63': (root) =>
    [supplier, customer].every((side) =>
      all(root, `${side}/cbc:EndpointID`).every(({ attributes }) => Boolean(attributes.schemeID)),
    ),
  'BR-CO-04': (root) => lines(root).every((line) => filled(line, `${lineTax}/cbc:ID`)),
  'BR-CO-09': (root) =>
    [supplier, customer].every((side) =>
      all(root, `${side}/cac:PartyTaxScheme/cbc:CompanyID`).every((vat) => /^[A-Z]{2}/.test(vat.text)),
    ),
  'BR-CO-10': (root) =>
    sum(lines(root).map((line) => cents(line, 'cbc:LineExtensionAmount'))) ===
    cents(root, `${total}/cbc:LineExtensionAmount`),
  'BR-CO-13': (root) =>
    cents(root, `${total}/cbc:TaxExclusiveAmount`) === cents(root, `${total}/cbc:LineExtensionAmount`),
  'BR-CO-14': (root) =>
    sum(subtotals(root).map((tax) => cents(tax, 'cbc:TaxAmount'))) === cents(root, 'cac:TaxTotal/cbc:TaxAmount'),
  'BR-CO-15': (root) =>
    cents(root, `${total}/cbc:TaxInclusiveAmount`) ===
    cents(root, `${total}/cbc:TaxExclusiveAmount`) + cents(root, 'cac:TaxTotal/cbc:TaxAmount'),
  'BR-CO-16': (root) =>
    cents(root, `${total}/cbc:PayableAmount`) ===
    cents(root, `${total}/cbc:TaxInclusiveAmount`) + cents(root, `${total}/cbc:PayableRoundingAmount`),
  'BR-CO-17': (root) =>
    subtotals(root).every(
      (tax) =>
        cents(tax, 'cbc:TaxAmount') ===
        half(
          cents(tax, 'cbc:TaxableAmount') * Math.round(Number(text(tax, 'cac:TaxCategory/cbc:Percent')) * 100),
          10_000,
        ),
    ),
  'BR-CO-18': (root) => subtotals(root).length > 0,
  'BR-CO-25': (root) =>
    cents(root, `${total}/cbc:PayableAmount`) <= 0 ||
    filled(root, 'cbc:DueDate') ||
    filled(root, 'cac:PaymentTerms/cbc:Note'),
  'BR-CO-26': (root) =>
    filled(root, `${supplier}/cac:PartyLegalEntity/cbc:CompanyID`) ||
    filled(root, `${supplier}/cac:PartyTaxScheme/cbc:CompanyID`),
  'BR-DEC': (root) =>
    everything(root).every(({ attributes, text: amount }) => !attributes.currencyID || /^-?\d+\.\d\d$/.test(amount)),
  'BR-S-01': inBreakdown('S'),
  'BR-S-02': sellerTaxed('S'),
  'BR-S-05': (root) =>
    of(lines(root), `${lineTax}/cbc:ID`, 'S').every((line) => Number(text(line, `${lineTax}/cbc:Percent`)) > 0),
  'BR-S-08': basesAddUp('S'),
  'BR-S-10': (root) =>
    of(subtotals(root), 'cac:TaxCategory/cbc:ID', 'S').every(
      (tax) => text(tax, 'cac:TaxCategory/cbc:TaxExemptionReason') === null,
    ),
  'BR-E-01': inBreakdown('E'),
  'BR-E-02': sellerTaxed('E'),
  'BR-E-05, BR-E-09': noTax('E'),
  'BR-E-08': basesAddUp('E'),
  'BR-E-10': (root) =>
    of(subtotals(root), 'cac:TaxCategory/cbc:ID', 'E').every((tax) =>
      filled(tax, 'cac:TaxCategory/cbc:TaxExemptionReason'),
    ),
  'BR-Z-01': inBreakdown('Z'),
  'BR-Z-02': sellerTaxed('Z'),
  'BR-Z-05, BR-Z-09': noTax('Z'),
  'BR-Z-08': basesAddUp('Z'),
  'BR-Z-10': (root) =>
    of(subtotals(root), 'cac:TaxCategory/cbc:ID', 'Z').every(
      (tax) => text(tax, 'cac:TaxCategory/cbc:TaxExemptionReason') === null,
    ),
}

/** What may stand in an attribute, or as a code, out of the published lists: as far as ours could be. */
const scheme = (root: Node, path: string, known: readonly string[]): boolean =>
  [supplier, customer].every((side) =>
    all(root, `${side}/${path}`).every(({ attributes }) => known.includes(attributes.schemeID ?? '')),
  )

const codes: Record<string, Rule> = {
  'BR-CL-01': (root) => text(root, `cbc:${root.name}TypeCode`) === (root.name === 'CreditNote' ? '381' : '380'),
  'BR-CL-03': (root) => everything(root).every(({ attributes }) => (attributes.currencyID ?? 'EUR') === 'EUR'),
  'BR-CL-11': (root) => scheme(root, 'cac:PartyLegalEntity/cbc:CompanyID', ['0106']),
  'BR-CL-14': (root) =>
    [supplier, customer].every((side) =>
      /^[A-Z]{2}$/.test(text(root, `${side}/cac:PostalAddress/cac:Country/cbc:IdentificationCode`) ?? ''),
    ),
  'BR-CL-16': (root) =>
    all(root, 'cac:PaymentMeans').every((one) => ['57', '58'].includes(text(one, 'cbc:PaymentMeansCode') ?? '')),
  'BR-CL-17, BR-CL-18': (root) =>
    [
      ...subtotals(root).map((tax) => text(tax, 'cac:TaxCategory/cbc:ID')),
      ...lines(root).map((line) => text(line, `${lineTax}/cbc:ID`)),
    ].every((code) => ['S', 'Z', 'E'].includes(code ?? '')),
  'BR-CL-25': (root) => scheme(root, 'cbc:EndpointID', ['0106', '9944', 'EM']),
}

const street = (side: string): string[] =>
  ['StreetName', 'CityName', 'PostalZone'].map((name) => `${side}/cac:PostalAddress/cbc:${name}`)
const registered = (root: Node, side: string): boolean =>
  all(root, `${side}/cac:PartyLegalEntity/cbc:CompanyID`).some(
    (one) => ['0106', '0190'].includes(one.attributes.schemeID ?? '') && one.text.trim() !== '',
  )
const isDutch = (root: Node): boolean =>
  text(root, `${customer}/cac:PostalAddress/cac:Country/cbc:IdentificationCode`) === 'NL'

const netherlands: Record<string, Rule> = {
  'BR-NL-1': (root) => registered(root, supplier),
  'BR-NL-2': (root) => filled(root, 'cbc:BuyerReference') || filled(root, 'cac:OrderReference/cbc:ID'),
  'BR-NL-3': (root) => filled(root, ...street(supplier)),
  'BR-NL-4': (root) => !isDutch(root) || filled(root, ...street(customer)),
  'BR-NL-7': (root) => ['380', '381', '384', '389'].includes(text(root, `cbc:${root.name}TypeCode`) ?? ''),
  'BR-NL-8': (root) => (text(root, `cbc:${root.name}TypeCode`) === '381') === (root.name === 'CreditNote'),
  'BR-NL-10': (root) => !isDutch(root) || registered(root, customer),
  'BR-NL-11': (root) => cents(root, `${total}/cbc:PayableAmount`) <= 0 || all(root, 'cac:PaymentMeans').length > 0,
  'BR-NL-12': (root) =>
    all(root, 'cac:PaymentMeans').every((one) =>
      ['30', '48', '49', '57', '58', '59'].includes(text(one, 'cbc:PaymentMeansCode') ?? ''),
    ),
  'BR-NL-24': (root) => text(root, 'cac:BillingReference/cac:InvoiceDocumentReference/cbc:IssueDate') === null,
  'BR-NL-35': (root) => everything(root).every(({ name }) => name !== 'cbc:TaxExemptionReasonCode'),
  'SI-UBL-2': (root) => everything(root).every((one) => one.children.length > 0 || one.text.trim() !== ''),
}

/** Which rules a UBL text breaks; those of NLCIUS only when it says that it keeps to it. */
export function brokenRules(root: Node): string[] {
  const core = { ...europe, ...codes }
  const rules = text(root, 'cbc:CustomizationID')?.includes('nlcius') ? { ...core, ...netherlands } : core
  return Object.entries(rules).flatMap(([id, holds]) => (holds(root) ? [] : [id]))
}
