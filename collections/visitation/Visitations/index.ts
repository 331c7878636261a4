import type { CollectionConfig, Field } from 'payload'
import { anyOf, can, collectionAccess, fieldFor } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { choices } from '@/src/domain/shared/choices'
import { visitKindLabels, visitStatusLabels } from '@/src/domain/visitation/labels'
import { calendarDate } from '@/src/fields/calendar-date'
import { moment } from '@/src/fields/moment'
import { ownerFields } from '../../evidence/shared/ownerFields'
import { clockTime } from '../../intervisie/shared/fields'
import { visitEndpoints } from './endpoints'
import { mayReadReport } from './mayReadReport'

const minute = { type: 'number', access: { read: fieldFor(nobody) }, admin: { hidden: true } } as const
/** What was found is for who was visited, who visited, and who oversees it. */
const confidential = { read: mayReadReport }

const improvements: Field = {
  name: 'improvements',
  type: 'array',
  label: 'Verbeterpunten',
  labels: { singular: 'Verbeterpunt', plural: 'Verbeterpunten' },
  maxRows: 20,
  access: confidential,
  fields: [
    { name: 'text', type: 'textarea', label: 'Wat er beter moet', required: true, maxLength: 1000 },
    { name: 'article', type: 'text', label: 'Artikel', maxLength: 80 },
  ],
}

/**
 * A visit to a therapist's practice, from due to closed (KS-VIS-1, KS-VIS-2). Which step is possible for whom is one table
 * (src/domain/visitation/transitions.ts); rows are written by its endpoints only.
 */
export const Visitations: CollectionConfig = {
  slug: 'visitations',
  labels: { singular: 'Visitatie', plural: 'Visitaties' },
  admin: {
    group: 'Visitatie',
    defaultColumns: ['therapist', 'kind', 'status', 'dueOn', 'date', 'visitorName'],
    description: 'Bezoeken aan praktijken. Plannen en verslag leggen doe je via Visitatie in het menu.',
  },
  access: collectionAccess({
    read: anyOf(own(), within('overseeVisits')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('overseeVisits'),
  }),
  lockDocuments: false,
  endpoints: visitEndpoints,
  disableDuplicate: true,
  indexes: [{ fields: ['organisation', 'status', 'dueOn'] }, { fields: ['visitor', 'date'] }],
  fields: [
    ...ownerFields,
    {
      name: 'kind',
      type: 'select',
      label: 'Soort',
      required: true,
      defaultValue: 'obligatory',
      options: choices(visitKindLabels),
    },
    {
      name: 'status',
      type: 'select',
      label: 'Staat',
      required: true,
      defaultValue: 'due',
      options: choices(visitStatusLabels),
    },
    calendarDate({ name: 'dueOn', label: 'Uiterlijk op' }),
    { name: 'request', type: 'textarea', label: 'Vraag van de therapeut', maxLength: 1000 },
    { name: 'visitor', type: 'relationship', relationTo: 'users', label: 'Visiteur', index: true },
    { name: 'visitorName', type: 'text', label: 'Naam van de visiteur', maxLength: 120 },
    {
      type: 'row',
      fields: [
        calendarDate({ name: 'date', label: 'Datum' }),
        clockTime('startsAt', 'Begint om'),
        clockTime('endsAt', 'Eindigt om'),
      ],
    },
    { name: 'startMinute', ...minute },
    { name: 'endMinute', ...minute },
    { name: 'location', type: 'text', label: 'Waar', maxLength: 200 },
    { name: 'agreedAt', type: 'date', label: 'Akkoord gegeven', admin: { date: moment } },
    {
      name: 'cancelledBy',
      type: 'select',
      label: 'Afgezegd door',
      options: [
        { value: 'member', label: 'Therapeut' },
        { value: 'visitor', label: 'Visiteur' },
        { value: 'office', label: 'Registerhuis' },
      ],
    },
    { name: 'cancelReason', type: 'textarea', label: 'Reden van afzeggen', maxLength: 1000 },
    { name: 'fee', type: 'number', label: 'Annuleringskosten (eurocent)', min: 0 },
    { name: 'report', type: 'textarea', label: 'Verslag', maxLength: 10_000, access: confidential },
    improvements,
    calendarDate({ name: 'improvementsDueOn', label: 'Verbeterpunten klaar op' }),
    { name: 'declaredAt', type: 'date', label: 'Verbeterpunten uitgevoerd gemeld', admin: { date: moment } },
    { name: 'closingRemark', type: 'textarea', label: 'Bij het afronden', maxLength: 2000, access: confidential },
    calendarDate({ name: 'closedOn', label: 'Afgerond op' }),
  ],
}
