import type { CollectionConfig } from 'payload'
import { calendarDate } from '@/src/fields/calendar-date'
import { filesField, ownerFields } from '../../evidence/shared/ownerFields'
import { evidenceAccess } from '../../registers/shared/evidenceAccess'
import { byTheProgramOnly } from '../../registers/shared/fields'
import { clockTime, groupField } from '../shared/fields'
import { keepSession } from './hooks/keepSession'

const minute = { type: 'number', access: byTheProgramOnly, admin: { hidden: true } } as const

/** A session that somebody took part in: own proof, or confirmed from the report of the group (KS-INT-1, KS-INT-2, X-4). */
export const IntervisieSessions: CollectionConfig = {
  slug: 'intervisie-sessions',
  labels: { singular: 'Intervisiesessie', plural: 'Intervisiesessies' },
  admin: {
    group: 'Intervisie',
    useAsTitle: 'title',
    defaultColumns: ['title', 'therapist', 'group', 'hours', 'status'],
    description: 'Sessies van leden. Beoordelen doe je via Beoordelen in het menu.',
  },
  access: evidenceAccess(),
  lockDocuments: false,
  hooks: { beforeChange: [keepSession] },
  fields: [
    { name: 'title', type: 'text', label: 'Titel', maxLength: 200, access: byTheProgramOnly },
    calendarDate({ name: 'date', label: 'Datum', index: true }),
    { type: 'row', fields: [clockTime('startsAt', 'Begon om'), clockTime('endsAt', 'Eindigde om')] },
    // The same in minutes of the day; without times it is the whole day. What the database compares.
    { name: 'startMinute', ...minute },
    { name: 'endMinute', ...minute },
    { name: 'hours', type: 'number', label: 'Uren, zoals het duurde', min: 0, max: 24 },
    {
      name: 'creditedHours',
      type: 'number',
      label: 'Uren die tellen',
      access: byTheProgramOnly,
      admin: { readOnly: true },
    },
    groupField,
    {
      name: 'report',
      type: 'relationship',
      relationTo: 'intervisie-reports',
      label: 'Groepsverslag',
      index: true,
      access: byTheProgramOnly,
      admin: { readOnly: true },
    },
    { name: 'themes', type: 'textarea', label: 'Wat jullie bespraken', maxLength: 4000 },
    {
      // Only outside a registered group: who else the proof names.
      name: 'participants',
      type: 'array',
      label: 'Andere deelnemers',
      labels: { singular: 'Deelnemer', plural: 'Deelnemers' },
      maxRows: 20,
      fields: [
        { name: 'name', type: 'text', label: 'Naam', required: true, maxLength: 120 },
        { name: 'organisation', type: 'text', label: 'Beroepsorganisatie', maxLength: 120 },
      ],
    },
    filesField,
    ...ownerFields,
  ],
}
