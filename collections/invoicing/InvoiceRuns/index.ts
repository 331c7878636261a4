import type { CollectionConfig } from 'payload'
import { can, collectionAccess } from '@/src/access/compose'
import { nobody, within } from '@/src/access/rules'
import { runStatusLabels } from '@/src/domain/invoicing/labels'
import { choices } from '@/src/domain/shared/choices'
import { calendarDate } from '@/src/fields/calendar-date'
import { moment } from '@/src/fields/moment'
import { runEndpoints } from './endpoints'

const count = (name: string, label: string) =>
  ({ name, type: 'number', label, required: true, defaultValue: 0, admin: { readOnly: true } }) as const

/** The yearly contribution of one organisation: confirmed as it was shown, then made by a job that can be broken off and goes on. */
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
  endpoints: runEndpoints,
  fields: [
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', label: 'Organisatie', required: true },
    { name: 'year', type: 'number', label: 'Jaar', required: true, min: 2000, max: 2100 },
    {
      name: 'status',
      type: 'select',
      label: 'Status',
      required: true,
      defaultValue: 'running',
      options: choices(runStatusLabels),
    },
    calendarDate({ name: 'issueOn', label: 'Gestart op', required: true }),
    count('planned', 'Te maken facturen'),
    count('made', 'Facturen gemaakt'),
    count('skipped', 'Overgeslagen'),
    { ...count('total', 'Totaal (eurocent)') },
    { name: 'startedByName', type: 'text', label: 'Gestart door', maxLength: 120 },
    { name: 'startedAt', type: 'date', label: 'Gestart', admin: { date: moment } },
    { name: 'finishedAt', type: 'date', label: 'Klaar', admin: { date: moment } },
    {
      // `{ therapist, problem }[]`: who couldn't get one in the last go, by plain ids. They are tried again by starting it again.
      name: 'failed',
      type: 'json',
      label: 'Mislukt',
      admin: { readOnly: true, hidden: true },
    },
  ],
}
