import { normaliseIban } from '../identity/numbers'
import { countryCode } from '../shared/country'
import { type Xml, xmlDocument } from '../shared/xml'
import type { Buyer, InvoiceDocument, Seller } from './document'
import type { InvoiceLine, TaxLine } from './invoice'
import type { InvoiceKind, VatCategory } from './labels'
import type { Cents } from './money'

/** What the text says it keeps to: NLCIUS where all that it asks for is known, else the European core. */
export const customizations = {
  nlcius: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0',
  core: 'urn:cen.eu:en16931:2017',
} as const

const peppolBilling = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0'
const ubl = 'urn:oasis:names:specification:ubl:schema:xsd:'

/** UNCL5305. */
const categories: Record<VatCategory, string> = { standard: 'S', zero: 'Z', exempt: 'E' }
const exemption = 'Vrijgesteld van btw'
/** EAS: number of the chamber of commerce, Dutch VAT number, mail address. */
const scheme = { chamber: '0106', vat: '9944', mail: 'EM' } as const
/** UNCL4461: SEPA credit transfer; of a credit note nothing is to be paid by the buyer. */
const means = { transfer: '58', settled: '57' } as const

/** What isn't there falls away: EN 16931 knows no empty elements. */
const some = (...parts: readonly (Xml | null)[]): Xml[] => parts.filter((part) => part !== null)
const is = (name: string, text: string, attributes: Record<string, string> = {}): Xml => [name, attributes, text]
const has = (name: string, ...parts: readonly (Xml | null)[]): Xml => [name, {}, some(...parts)]
const maybe = (name: string, text: string | null, attributes: Record<string, string> = {}): Xml | null =>
  text?.trim() ? is(name, text.trim(), attributes) : null

const money = (name: string, cents: Cents): Xml => is(name, (cents / 100).toFixed(2), { currencyID: 'EUR' })
const vatScheme = has('cac:TaxScheme', is('cbc:ID', 'VAT'))

const category = (name: string, { vat, percent }: Pick<TaxLine, 'vat' | 'percent'>, why: string | null): Xml =>
  has(
    name,
    is('cbc:ID', categories[vat]),
    is('cbc:Percent', String(percent)),
    maybe('cbc:TaxExemptionReason', why),
    vatScheme,
  )

type Address = Pick<Seller, 'street' | 'postcode' | 'place'>

const address = ({ street, postcode, place }: Address, country: string): Xml =>
  has(
    'cac:PostalAddress',
    maybe('cbc:StreetName', street),
    maybe('cbc:CityName', place),
    maybe('cbc:PostalZone', postcode),
    has('cac:Country', is('cbc:IdentificationCode', country)),
  )

type Party = Address & Pick<Seller, 'name' | 'chamberNumber' | 'vatNumber' | 'email'>

function endpoint({ chamberNumber, vatNumber, email }: Party): Xml | null {
  if (chamberNumber) return is('cbc:EndpointID', chamberNumber, { schemeID: scheme.chamber })
  if (vatNumber?.startsWith('NL')) return is('cbc:EndpointID', vatNumber, { schemeID: scheme.vat })
  return maybe('cbc:EndpointID', email, { schemeID: scheme.mail })
}

const party = (name: string, one: Party, practice: string | null, country: string): Xml =>
  has(
    name,
    has(
      'cac:Party',
      endpoint(one),
      practice?.trim() ? has('cac:PartyName', is('cbc:Name', practice.trim())) : null,
      address(one, country),
      one.vatNumber ? has('cac:PartyTaxScheme', is('cbc:CompanyID', one.vatNumber), vatScheme) : null,
      has(
        'cac:PartyLegalEntity',
        maybe('cbc:RegistrationName', one.name),
        maybe('cbc:CompanyID', one.chamberNumber, { schemeID: scheme.chamber }),
      ),
      one.email?.trim() ? has('cac:Contact', is('cbc:ElectronicMail', one.email.trim())) : null,
    ),
  )

const complete = ({ street, postcode, place, chamberNumber }: Party): boolean =>
  [street, postcode, place, chamberNumber].every((text) => Boolean(text?.trim()))

/** Whether all is known that NLCIUS asks beyond the core (BR-NL-1, 3, 4, 10). */
const keepsNlcius = (seller: Seller, buyer: Buyer, country: string): boolean =>
  complete(seller) && (country !== 'NL' || complete(buyer))

/** What the sender of an invoice lacks for one in UBL (BR-06, BR-61, BR-S-02, BR-E-02). */
export const sellerLacks = ({ name, vatNumber, iban }: Seller): string[] =>
  [
    name?.trim() ? null : 'de naam van de afzender',
    vatNumber?.trim() ? null : 'het btw-id van de afzender',
    iban?.trim() ? null : 'het IBAN van de afzender',
  ].filter((lack) => lack !== null)

/** What an invoice lacks to be one in UBL (as the sender does; BR-07, BR-11); null: nothing. */
export function ublProblem({ seller, buyer }: InvoiceDocument): string | null {
  const lacks = [
    ...sellerLacks(seller),
    ...(buyer.name?.trim() ? [] : ['de naam van de ontvanger']),
    ...(countryCode(buyer.country) ? [] : ['een land dat we kennen, in het adres van de ontvanger']),
  ]
  if (lacks.length === 0) return null
  return `Van deze factuur kan geen UBL worden gemaakt. Op de dag van de factuur ontbrak: ${lacks.join(', ')}.`
}

function payment({ kind, number, seller }: InvoiceDocument): Xml[] {
  if (kind === 'credit-note') {
    return [
      has('cac:PaymentMeans', is('cbc:PaymentMeansCode', means.settled)),
      has('cac:PaymentTerms', is('cbc:Note', 'Je hoeft niets te betalen. Wat al is betaald, krijg je terug.')),
    ]
  }
  return [
    has(
      'cac:PaymentMeans',
      is('cbc:PaymentMeansCode', means.transfer),
      is('cbc:PaymentID', number),
      has('cac:PayeeFinancialAccount', is('cbc:ID', normaliseIban(seller.iban ?? ''))),
    ),
  ]
}

/** Amounts as the reader counts them: those of a credit note are what it takes back. */
type Counted = (cents: Cents) => Cents

const taxTotal = ({ tax, taxes }: InvoiceDocument, counted: Counted): Xml =>
  has(
    'cac:TaxTotal',
    money('cbc:TaxAmount', counted(tax)),
    ...taxes.map((one) =>
      has(
        'cac:TaxSubtotal',
        money('cbc:TaxableAmount', counted(one.base)),
        money('cbc:TaxAmount', counted(one.amount)),
        category('cac:TaxCategory', one, one.vat === 'exempt' ? exemption : null),
      ),
    ),
  )

const totals = ({ net, tax, rounding, payable }: InvoiceDocument, counted: Counted): Xml =>
  has(
    'cac:LegalMonetaryTotal',
    money('cbc:LineExtensionAmount', counted(net)),
    money('cbc:TaxExclusiveAmount', counted(net)),
    money('cbc:TaxInclusiveAmount', counted(net + tax)),
    rounding === 0 ? null : money('cbc:PayableRoundingAmount', counted(rounding)),
    money('cbc:PayableAmount', counted(payable)),
  )

const words = {
  invoice: { root: 'Invoice', line: 'cac:InvoiceLine', quantity: 'cbc:InvoicedQuantity', type: '380' },
  'credit-note': { root: 'CreditNote', line: 'cac:CreditNoteLine', quantity: 'cbc:CreditedQuantity', type: '381' },
} as const

const lineOf = (line: InvoiceLine, index: number, kind: InvoiceKind, counted: Counted): Xml =>
  has(
    words[kind].line,
    is('cbc:ID', String(index + 1)),
    // C62: one piece (UN/ECE recommendation 20).
    is(words[kind].quantity, '1', { unitCode: 'C62' }),
    money('cbc:LineExtensionAmount', counted(line.net)),
    has('cac:Item', is('cbc:Name', line.description), category('cac:ClassifiedTaxCategory', line, null)),
    has('cac:Price', money('cbc:PriceAmount', counted(line.net))),
  )

/**
 * An invoice or credit note as UBL 2.1 (KS-ACC-6): the fields of EN 16931, as NLCIUS (SI-UBL 2.0) when all is known that it
 * asks, so with the chamber of commerce's number of a Dutch buyer; else it says that it keeps to the core.
 * @throws RangeError when `ublProblem` has something to say
 */
export function ublOf(invoice: InvoiceDocument): string {
  const problem = ublProblem(invoice)
  const { kind, number, issuedOn, dueOn, seller, buyer, credits, reason, lines } = invoice
  const country = countryCode(buyer.country)
  if (problem !== null || country === null) throw new RangeError(problem ?? 'no country')
  const { root, type } = words[kind]
  const counted: Counted = (cents) => (kind === 'credit-note' && cents !== 0 ? -cents : cents)
  const dutch = keepsNlcius(seller, buyer, country)
  const content = some(
    is('cbc:CustomizationID', dutch ? customizations.nlcius : customizations.core),
    dutch ? is('cbc:ProfileID', peppolBilling) : null,
    is('cbc:ID', number),
    is('cbc:IssueDate', issuedOn),
    kind === 'invoice' ? is('cbc:DueDate', dueOn) : null,
    is(`cbc:${root}TypeCode`, type),
    maybe('cbc:Note', reason),
    is('cbc:DocumentCurrencyCode', 'EUR'),
    is('cbc:BuyerReference', buyer.memberNumber?.trim() || number),
    credits ? has('cac:BillingReference', has('cac:InvoiceDocumentReference', is('cbc:ID', credits))) : null,
    party('cac:AccountingSupplierParty', seller, null, 'NL'),
    party('cac:AccountingCustomerParty', buyer, buyer.practice, country),
    ...payment(invoice),
    taxTotal(invoice, counted),
    totals(invoice, counted),
    ...lines.map((line, index) => lineOf(line, index, kind, counted)),
  )
  const namespaces = {
    xmlns: `${ubl}${root}-2`,
    'xmlns:cac': `${ubl}CommonAggregateComponents-2`,
    'xmlns:cbc': `${ubl}CommonBasicComponents-2`,
  }
  return xmlDocument([root, namespaces, content])
}
