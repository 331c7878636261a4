import type { CollectionConfig } from 'payload'
import { can, collectionAccess } from '@/src/access/compose'
import { everyone, within } from '@/src/access/rules'
import { writeWithin } from '@/src/access/write-within'
import { tierLabels } from '@/src/domain/identity/membership'
import { choices } from '@/src/domain/shared/choices'
import { feeEndpoints } from './endpoints'
import { keepBilled, keepBilledRow } from './hooks/keepBilled'

/**
 * What a year of membership costs: an organisation sets it each year for each kind of membership (KK-PRO-1). Public, because
 * who wants to become a member must know. What a run of invoices has asked stays as it was.
 */
export const ContributionFees: CollectionConfig = {
  slug: 'contribution-fees',
  labels: { singular: 'Contributiebedrag', plural: 'Contributiebedragen' },
  admin: {
    group: 'Financiën',
    useAsTitle: 'year',
    defaultColumns: ['year', 'organisation', 'tier', 'amount'],
    description: 'Wat een jaar lidmaatschap kost. Op “Contributie” bij Facturen zet je ze per jaar bij elkaar.',
  },
  access: collectionAccess({
    read: everyone,
    create: can('manageInvoices'),
    update: within('manageInvoices'),
    delete: within('manageInvoices'),
    admin: can('viewCharges'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-year',
  endpoints: feeEndpoints,
  indexes: [{ fields: ['organisation', 'year', 'tier'], unique: true }],
  hooks: { beforeChange: [writeWithin('manageInvoices'), keepBilled], beforeDelete: [keepBilledRow] },
  fields: [
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', label: 'Organisatie', required: true },
    { name: 'year', type: 'number', label: 'Jaar', required: true, min: 2000, max: 2100 },
    { name: 'tier', type: 'select', label: 'Lidmaatschap', required: true, options: choices(tierLabels) },
    {
      name: 'amount',
      type: 'number',
      label: 'Bedrag (eurocent)',
      required: true,
      min: 0,
      max: 1_000_000,
      validate: (value: number | null | undefined) =>
        (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 1_000_000) ||
        'Vul een bedrag in hele eurocenten in, hooguit 1.000.000.',
    },
  ],
}
