import type { CollectionConfig, Field } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { calendarDate } from '@/src/fields/calendar-date'
import { admit } from './hooks/admit'
import type { LedgerOptions } from './options'

const readOnly = { readOnly: true } as const
const plainId = (name: string, label: string): Field => ({
  name,
  type: 'number',
  label,
  index: true,
  admin: { step: 1 },
})

const fields: Field[] = [
  { name: 'registration', type: 'number', label: 'Registratie (id)', index: true },
  calendarDate({ name: 'earnedOn', label: 'Datum waarop verdiend', index: true }),
  {
    type: 'row',
    fields: [
      { name: 'category', type: 'text', label: 'Categorie', maxLength: 40 },
      { name: 'topic', type: 'text', label: 'Onderwerp', maxLength: 40 },
      { name: 'component', type: 'text', label: 'Onderdeel', maxLength: 40 },
      { name: 'activity', type: 'text', label: 'Activiteit', maxLength: 40 },
    ],
  },
  { type: 'row', fields: [plainId('course', 'Scholing (id)'), plainId('courseSession', 'Bijeenkomst (id)')] },
  {
    name: 'points',
    type: 'number',
    label: 'Punten',
    admin: { description: 'Hooguit twee decimalen. Bij een correctie leeg: alles wat er van de regel over is.' },
  },
  {
    name: 'description',
    type: 'text',
    label: 'Waarvoor',
    maxLength: 200,
    admin: { description: 'Zo ziet het lid deze regel.' },
  },
  { ...plainId('reverses', 'Correctie op regel (id)') },
  {
    name: 'reason',
    type: 'textarea',
    label: 'Reden',
    maxLength: 1000,
    admin: { description: 'Verplicht als je zelf bijschrijft of corrigeert. Het lid kan dit lezen.' },
  },
  { name: 'source', type: 'text', label: 'Komt van', maxLength: 120, index: true, admin: readOnly },
  { name: 'bookedBy', type: 'number', label: 'Bijgeschreven door (account)', admin: readOnly },
  { name: 'therapist', type: 'number', label: 'Professional (id)', index: true, admin: readOnly },
  { name: 'organisation', type: 'number', label: 'Registerhouder (id)', index: true, admin: readOnly },
]

/** The points ledger (norms.md §1). */
export const credits = (options: LedgerOptions): CollectionConfig => ({
  slug: 'credits',
  labels: { singular: 'Punten', plural: 'Punten' },
  admin: {
    group: 'Registers',
    useAsTitle: 'description',
    defaultColumns: ['registration', 'earnedOn', 'category', 'topic', 'points', 'description'],
    description: 'Het grootboek van punten. Een regel verandert nooit; een correctie is een nieuwe regel.',
  },
  access: collectionAccess({
    read: anyOf(own(), within('viewPeople')),
    create: can('reviewEvidence'),
    update: nobody,
    delete: nobody,
    admin: can('viewPeople'),
  }),
  custom: { ledger: options },
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  hooks: { beforeValidate: [admit] },
  fields,
})
