import type { CollectionConfig, Endpoint } from 'payload'
import { anyOf, can, collectionAccess, fieldFor } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { outcomeLabels } from '@/src/domain/keurmerk/labels'
import { choices } from '@/src/domain/shared/choices'
import { calendarDate } from '@/src/fields/calendar-date'
import { moment } from '@/src/fields/moment'

const date = { date: moment }

/**
 * The self-evaluation of a practice in a round, from applying to the decision (KB-2 … KB-6). Everything that happens to it goes
 * through the endpoints; `therapist` is its first contact person.
 */
export const SelfEvaluations = (endpoints: Endpoint[]): CollectionConfig => ({
  slug: 'self-evaluations',
  labels: { singular: 'Zelfevaluatie', plural: 'Zelfevaluaties' },
  admin: {
    group: 'Keurmerk',
    useAsTitle: 'practiceName',
    defaultColumns: ['practiceName', 'round', 'therapist', 'sentAt', 'outcome'],
  },
  access: collectionAccess({
    read: anyOf(own(), within('judgeKeurmerk')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('judgeKeurmerk'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-id',
  endpoints,
  fields: [
    { name: 'round', type: 'relationship', relationTo: 'keurmerk-rounds', label: 'Ronde', required: true, index: true },
    { name: 'therapist', type: 'relationship', relationTo: 'therapists', label: 'Eerste contactpersoon', index: true },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: 'Organisatie',
      required: true,
      index: true,
    },
    { name: 'practice', type: 'relationship', relationTo: 'practices', label: 'Praktijk', index: true },
    // As it was called when it applied: what was granted keeps the name it was granted to.
    { name: 'practiceName', type: 'text', label: 'Naam van de praktijk', required: true, maxLength: 120 },
    { name: 'place', type: 'text', label: 'Plaats', required: true, maxLength: 80 },
    { name: 'chamberNumber', type: 'text', label: 'KvK-nummer', maxLength: 8, index: true },
    { name: 'appliedAt', type: 'date', label: 'Aangemeld', required: true, admin: date },
    { name: 'sentAt', type: 'date', label: 'Verstuurd', admin: date },
    { name: 'sentAgainAt', type: 'date', label: 'Herkwalificatie verstuurd', admin: date },
    { name: 'reportedAt', type: 'date', label: 'Rapport', admin: date },
    { name: 'outcome', type: 'select', label: 'Uitkomst', options: choices(outcomeLabels) },
    calendarDate({ name: 'decidedOn', label: 'Besluit op' }),
    {
      name: 'code',
      type: 'text',
      label: 'Code in het register',
      maxLength: 40,
      index: true,
      access: { create: fieldFor(nobody), update: fieldFor(nobody) },
    },
    { name: 'objectedAt', type: 'date', label: 'Bezwaar', admin: date },
    { name: 'objection', type: 'textarea', label: 'Wat de praktijk schrijft', maxLength: 4000 },
    { name: 'objectionUpheld', type: 'checkbox', label: 'Bezwaar gegrond' },
    { name: 'objectionAnswer', type: 'textarea', label: 'Antwoord op het bezwaar', maxLength: 4000 },
    { name: 'objectionDecidedAt', type: 'date', label: 'Besluit op bezwaar', admin: date },
  ],
})
