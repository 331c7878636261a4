import type { Field } from 'payload'
import { invoiceKindLabels, invoiceStatusLabels, vatCategoryLabels } from '@/src/domain/invoicing/labels'
import { choices } from '@/src/domain/shared/choices'
import { calendarDate } from '@/src/fields/calendar-date'
import { ownerFields } from '../../evidence/shared/ownerFields'

const text = (name: string, label: string, maxLength = 160): Field => ({ name, type: 'text', label, maxLength })
const cents = (name: string, label: string): Field => ({
  name,
  type: 'number',
  label: `${label} (eurocent)`,
  required: true,
})

const vatCategory: Field = {
  name: 'vat',
  type: 'select',
  label: 'Btw',
  required: true,
  enumName: 'vat_category',
  options: choices(vatCategoryLabels),
}

/** Who sells and who buys, as they were called on the day: an invoice isn't rewritten when they move. */
const parties: Field[] = [
  {
    name: 'seller',
    type: 'group',
    label: 'Van',
    fields: [
      text('name', 'Naam'),
      text('street', 'Straat en huisnummer'),
      text('postcode', 'Postcode', 20),
      text('place', 'Plaats'),
      text('chamberNumber', 'KvK-nummer', 20),
      text('vatNumber', 'Btw-id', 20),
      text('iban', 'IBAN', 40),
      text('email', 'E-mailadres'),
    ],
  },
  {
    name: 'buyer',
    type: 'group',
    label: 'Aan',
    fields: [
      text('name', 'Naam'),
      text('practice', 'Praktijk'),
      text('street', 'Straat en huisnummer'),
      text('postcode', 'Postcode', 20),
      text('place', 'Plaats'),
      text('country', 'Land', 60),
      text('memberNumber', 'Lidnummer', 40),
      // NLCIUS asks it of a Dutch buyer (BR-NL-10).
      text('chamberNumber', 'KvK-nummer', 20),
      text('vatNumber', 'Btw-id', 20),
      text('email', 'E-mailadres'),
    ],
  },
]

const lines: Field[] = [
  {
    name: 'lines',
    type: 'array',
    label: 'Regels',
    labels: { singular: 'Regel', plural: 'Regels' },
    required: true,
    minRows: 1,
    fields: [
      { name: 'charge', type: 'relationship', relationTo: 'charges', label: 'Bedrag', required: true },
      { name: 'description', type: 'text', label: 'Omschrijving', required: true, maxLength: 200 },
      vatCategory,
      { name: 'percent', type: 'number', label: 'Btw (%)', required: true },
      cents('net', 'Zonder btw'),
      cents('gross', 'Met btw'),
    ],
  },
  {
    name: 'taxes',
    type: 'array',
    label: 'Btw per tarief',
    fields: [
      vatCategory,
      { name: 'percent', type: 'number', label: 'Btw (%)', required: true },
      cents('base', 'Over'),
      cents('amount', 'Btw'),
    ],
  },
]

/** Fields of an invoice. Amounts are whole cents; those of a credit note are negative. */
export const invoiceFields: Field[] = [
  ...ownerFields,
  { name: 'kind', type: 'select', label: 'Soort', required: true, options: choices(invoiceKindLabels) },
  // Both by the database, from one counter a year.
  { name: 'number', type: 'text', label: 'Nummer', unique: true, maxLength: 20 },
  { name: 'sequence', type: 'number', label: 'Volgnummer', admin: { hidden: true } },
  calendarDate({ name: 'issuedOn', label: 'Datum', required: true }),
  calendarDate({ name: 'dueOn', label: 'Uiterlijk betalen op', required: true }),
  {
    name: 'status',
    type: 'select',
    label: 'Status',
    required: true,
    defaultValue: 'open',
    options: choices(invoiceStatusLabels),
  },
  calendarDate({ name: 'settledOn', label: 'Betaald of gecrediteerd op' }),
  { name: 'reminders', type: 'number', label: 'Herinneringen', required: true, defaultValue: 0 },
  calendarDate({ name: 'remindedOn', label: 'Laatst herinnerd op' }),
  ...parties,
  ...lines,
  cents('net', 'Totaal zonder btw'),
  cents('tax', 'Btw'),
  // EN 16931 BT-114: what the VAT of the sum differs from what was shown line by line.
  cents('rounding', 'Afronding'),
  cents('payable', 'Te betalen'),
  { name: 'credits', type: 'relationship', relationTo: 'invoices', label: 'Crediteert', index: true },
  { name: 'reason', type: 'text', label: 'Reden', maxLength: 500 },
  { name: 'run', type: 'relationship', relationTo: 'invoice-runs', label: 'Uit de jaarlijkse ronde', index: true },
]
