import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess, fieldFor } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { applicationStatusLabels, ownRiskLabels } from '@/src/domain/aov/labels'
import { choices } from '@/src/domain/shared/choices'
import { calendarDate } from '@/src/fields/calendar-date'
import { moment } from '@/src/fields/moment'
import { ownerFields } from '../../evidence/shared/ownerFields'
import { applicationEndpoints } from './endpoints'

const cents = (name: string, label: string) =>
  ({ name, type: 'number', label: `${label} (eurocent)`, required: true, min: 0 }) as const

// Read by nobody over REST, the member neither: who handles insurance finds them in the summary, and reading that leaves a
// trace; the member has them there and in the copy of their data. They can't be searched or sorted by either.
const closed = { read: fieldFor(nobody) }

/** An application for disability insurance as it was sent, with the premium that was shown (KS-AOV-1). One open a member. */
export const AovApplications: CollectionConfig = {
  slug: 'aov-applications',
  labels: { singular: 'AOV-aanvraag', plural: 'AOV-aanvragen' },
  admin: { group: 'Service', defaultColumns: ['therapist', 'status', 'ownRisk', 'benefit', 'startOn', 'submittedAt'] },
  access: collectionAccess({
    read: anyOf(own(), within('handleInsurance')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('handleInsurance'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: applicationEndpoints,
  fields: [
    ...ownerFields,
    { name: 'tariff', type: 'relationship', relationTo: 'aov-tariffs', label: 'Tarief', required: true },
    {
      name: 'status',
      type: 'select',
      label: 'Status',
      required: true,
      defaultValue: 'submitted',
      options: choices(applicationStatusLabels),
    },
    calendarDate({
      name: 'birthDate',
      label: 'Geboortedatum',
      required: true,
      admin: { hidden: true },
      access: closed,
    }),
    { name: 'ownRisk', type: 'select', label: 'Eigenrisicoperiode', required: true, options: choices(ownRiskLabels) },
    { ...cents('grossIncome', 'Bruto jaarinkomen'), admin: { hidden: true }, access: closed },
    cents('benefit', 'Uitkering per jaar'),
    cents('premium', 'Premie per maand'),
    calendarDate({ name: 'startOn', label: 'Ingangsdatum', required: true }),
    { name: 'agreement', type: 'textarea', label: 'Akkoord met', required: true, maxLength: 2000 },
    { name: 'submittedAt', type: 'date', label: 'Ingediend', required: true, admin: { date: moment } },
    { name: 'sentAt', type: 'date', label: 'Naar de verzekeraar', admin: { date: moment } },
    // Of an application that was taken back when the insurer had it: empty as long as the insurer doesn't know.
    { name: 'insurerToldAt', type: 'date', label: 'Intrekking doorgegeven', admin: { date: moment } },
    { name: 'decidedAt', type: 'date', label: 'Besluit', admin: { date: moment } },
    { name: 'insurerReference', type: 'text', label: 'Kenmerk van de verzekeraar', maxLength: 80 },
    { name: 'answer', type: 'textarea', label: 'Toelichting aan het lid', maxLength: 2000 },
    {
      name: 'idempotencyKey',
      type: 'text',
      label: 'Kenmerk van het formulier',
      maxLength: 80,
      admin: { hidden: true },
    },
  ],
}
