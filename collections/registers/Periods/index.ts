import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess, fieldFor } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { writeWithin } from '@/src/access/write-within'
import { periodStatusLabels } from '@/src/domain/registers/registration-status'
import { choices } from '@/src/domain/shared/choices'
import { calendarDate } from '@/src/fields/calendar-date'
import { placePeriod } from './hooks/placePeriod'

const byTheProgramOnly = { create: fieldFor(nobody), update: fieldFor(nobody) }

/** Registration periods: first and last day, both inclusive; each pins the norm it is judged by (norms.md §1). */
export const Periods: CollectionConfig = {
  slug: 'periods',
  labels: { singular: 'Registratieperiode', plural: 'Registratieperiodes' },
  admin: {
    group: 'Registers',
    useAsTitle: 'start',
    defaultColumns: ['registration', 'start', 'end', 'norm', 'status'],
    description:
      'Een periode begint met een registratie of herregistratie; uitstel en eerder ingaan gaan via de registratie.',
  },
  access: collectionAccess({
    read: anyOf(own(), within('viewPeople')),
    create: can('manageRegisters'),
    update: nobody,
    delete: nobody,
    admin: can('viewPeople'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  hooks: { beforeChange: [placePeriod, writeWithin('manageRegisters')] },
  fields: [
    {
      name: 'registration',
      type: 'relationship',
      relationTo: 'registrations',
      label: 'Registratie',
      required: true,
      index: true,
    },
    calendarDate({ name: 'start', label: 'Eerste dag', required: true }),
    calendarDate({
      name: 'end',
      label: 'Laatste dag',
      index: true,
      admin: { description: 'Leeg: volgens de norm.' },
    }),
    {
      name: 'norm',
      type: 'relationship',
      relationTo: 'norms',
      label: 'Norm',
      index: true,
      access: byTheProgramOnly,
      admin: { readOnly: true },
    },
    {
      name: 'status',
      type: 'select',
      label: 'Status',
      required: true,
      defaultValue: 'running',
      index: true,
      options: choices(periodStatusLabels),
      access: byTheProgramOnly,
      admin: { readOnly: true },
    },
    calendarDate({ name: 'submittedOn', label: 'Aangemeld op', access: byTheProgramOnly, admin: { readOnly: true } }),
    calendarDate({ name: 'decidedOn', label: 'Besloten op', access: byTheProgramOnly, admin: { readOnly: true } }),
    { name: 'extensions', type: 'json', label: 'Uitstel', access: byTheProgramOnly, admin: { hidden: true } },
    { name: 'waivers', type: 'json', label: 'Vrijstellingen', access: byTheProgramOnly, admin: { hidden: true } },
    {
      name: 'therapist',
      type: 'relationship',
      relationTo: 'therapists',
      label: 'Professional',
      index: true,
      access: byTheProgramOnly,
      admin: { readOnly: true },
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: 'Registerhouder',
      index: true,
      access: byTheProgramOnly,
      admin: { readOnly: true },
    },
  ],
}
