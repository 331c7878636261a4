import type { Field, GlobalConfig } from 'payload'
import { globalAccess } from '@/src/access/compose'
import { everywhere } from '@/src/access/rules'
import { type ChargeKind, chargeKindLabels, vatCategoryLabels } from '@/src/domain/invoicing/labels'
import { choices } from '@/src/domain/shared/choices'
import { keysOf } from '@/src/domain/shared/keys'

const text = (name: string, label: string, maxLength: number, defaultValue?: string): Field => ({
  name,
  type: 'text',
  label,
  maxLength,
  defaultValue,
})

const days = (name: string, label: string, defaultValue: number): Field => ({
  name,
  type: 'number',
  label,
  required: true,
  defaultValue,
  min: 1,
  max: 180,
})

const taxedAs: Record<ChargeKind, keyof typeof vatCategoryLabels> = {
  contribution: 'exempt',
  screening: 'standard',
  service: 'standard',
  issuer: 'exempt',
  visitation: 'exempt',
  other: 'standard',
}

const taxation = (kind: ChargeKind): Field => ({
  name: kind,
  type: 'select',
  label: chargeKindLabels[kind],
  required: true,
  enumName: 'vat_category',
  defaultValue: taxedAs[kind],
  options: choices(vatCategoryLabels),
})

/** Who sends invoices, how amounts are taxed and when reminders go (KS-ACC-6). */
export const InvoiceSettings: GlobalConfig = {
  slug: 'invoice-settings',
  label: 'Factuurinstellingen',
  admin: { group: 'Financiën' },
  access: globalAccess({ read: everywhere('viewCharges'), update: everywhere('managePortal') }),
  lockDocuments: false,
  fields: [
    {
      name: 'seller',
      type: 'group',
      label: 'Afzender',
      fields: [
        text('name', 'Naam', 120, 'Registerhuis'),
        text('street', 'Straat en huisnummer', 120),
        text('postcode', 'Postcode', 20),
        text('place', 'Plaats', 80),
        text('chamberNumber', 'KvK-nummer', 20),
        text('vatNumber', 'Btw-id', 20),
        text('iban', 'IBAN', 40),
        text('email', 'E-mailadres', 120),
      ],
    },
    {
      name: 'vatPercent',
      type: 'number',
      label: 'Hoog btw-tarief (%)',
      required: true,
      defaultValue: 21,
      min: 0,
      max: 50,
    },
    {
      name: 'vat',
      type: 'group',
      label: 'Btw per soort bedrag',
      fields: keysOf(chargeKindLabels).map(taxation),
    },
    days('firstReminderDays', 'Eerste herinnering, dagen na de laatste betaaldag', 7),
    days('secondReminderDays', 'Tweede herinnering, dagen na de laatste betaaldag', 21),
    days('lastReminderDays', 'Laatste herinnering, dagen na de laatste betaaldag', 35),
  ],
}
