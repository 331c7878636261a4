import type { CollectionConfig } from 'payload'
import { can, collectionAccess } from '@/src/access/compose'
import { nobody, within } from '@/src/access/rules'
import { runStatusLabels } from '@/src/domain/invoicing/labels'
import { choices } from '@/src/domain/shared/choices'
import { calendarDate } from '@/src/fields/calendar-date'
import { moment } from '@/src/fields/moment'

const count = (name: string, label: string) =>
  ({ name, type: 'number', label, required: true, defaultValue: 0, admin: { readOnly: true } }) as const

/** The yearly contribution of one organisation: first a preview, then made by a job that can be broken off and goes on. */
export const InvoiceRuns: CollectionConfig = {
  slug: 'invoice-runs',
  labels: { singular: 'Contributieronde', plural: 'Contributierondes' },
  admin: {
    group: 'Financiën',
    useAsTitle: 'year',
    defaultColumns: ['year', 'organisation', 'status', 'made', 'planned'],
  },
  access: collectionAccess({
    read: within('viewCharges'),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('viewCharges'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-year',
  fields: [
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', label: 'Organisatie', required: true },
    { name: 'year', type: 'number', label: 'Jaar', required: true, min: 2000, max: 2100 },
    {
      name: 'status',
      type: 'select',
      label: 'Status',
      required: true,
      defaultValue: 'preview',
      options: choices(runStatusLabels),
    },
    calendarDate({ name: 'issueOn', label: 'Factuurdatum', required: true }),
    count('planned', 'Facturen in het voorbeeld'),
    count('made', 'Facturen gemaakt'),
    count('skipped', 'Overgeslagen'),
    { ...count('total', 'Totaal (eurocent)') },
    { name: 'startedByName', type: 'text', label: 'Gestart door', maxLength: 120 },
    { name: 'startedAt', type: 'date', label: 'Gestart', admin: { date: moment } },
    { name: 'finishedAt', type: 'date', label: 'Klaar', admin: { date: moment } },
    { name: 'problem', type: 'text', label: 'Waarom gestopt', maxLength: 500 },
  ],
}
