import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess, fieldFor } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { writeWithin } from '@/src/access/write-within'
import { registrationStatusLabels } from '@/src/domain/registers/registration-status'
import { choices } from '@/src/domain/shared/choices'
import { calendarDate } from '@/src/fields/calendar-date'
import { assessmentEndpoint } from './endpoints/assessment'
import { lifeEndpoints } from './endpoints/life'
import { giveNumber } from './hooks/giveNumber'
import { takeKeeper } from './hooks/takeKeeper'

const byTheProgramOnly = { create: fieldFor(nobody), update: fieldFor(nobody) }

/** One member in one register, with the registration number (norms.md §1; KK-REG-1). */
export const Registrations: CollectionConfig = {
  slug: 'registrations',
  labels: { singular: 'Registratie', plural: 'Registraties' },
  admin: {
    group: 'Registers',
    useAsTitle: 'number',
    defaultColumns: ['number', 'therapist', 'register', 'status', 'admittedOn'],
    description: 'Wie in welk register staat.',
  },
  access: collectionAccess({
    read: anyOf(own(), within('viewPeople')),
    create: can('manageRegisters'),
    update: within('manageRegisters'),
    delete: nobody,
    admin: can('viewPeople'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: [assessmentEndpoint, ...lifeEndpoints],
  indexes: [{ fields: ['therapist', 'register'], unique: true }],
  hooks: {
    beforeValidate: [takeKeeper],
    beforeChange: [writeWithin('manageRegisters'), giveNumber],
  },
  fields: [
    {
      name: 'therapist',
      type: 'relationship',
      relationTo: 'therapists',
      label: 'Professional',
      required: true,
      index: true,
      access: { update: fieldFor(nobody) },
    },
    {
      name: 'register',
      type: 'relationship',
      relationTo: 'registers',
      label: 'Register',
      required: true,
      index: true,
      access: { update: fieldFor(nobody) },
    },
    {
      name: 'number',
      type: 'text',
      label: 'Registratienummer',
      unique: true,
      maxLength: 40,
      access: { update: fieldFor(nobody) },
      admin: { description: 'Leeg bij een nieuwe registratie: het volgende nummer.' },
    },
    {
      // The number without case, spaces and hyphens: what someone types when logging in is compared with this.
      name: 'loginNumber',
      type: 'text',
      unique: true,
      access: byTheProgramOnly,
      admin: { hidden: true },
    },
    {
      name: 'status',
      type: 'select',
      label: 'Status',
      required: true,
      defaultValue: 'active',
      index: true,
      options: choices(registrationStatusLabels),
      access: byTheProgramOnly,
      admin: { readOnly: true },
    },
    {
      name: 'life',
      type: 'ui',
      label: 'Periodes',
      admin: { components: { Field: '/collections/registers/Registrations/admin/Life' }, disableListColumn: true },
    },
    calendarDate({ name: 'admittedOn', label: 'Toegelaten op' }),
    calendarDate({ name: 'endedOn', label: 'Beëindigd op' }),
    {
      name: 'isPublic',
      type: 'checkbox',
      label: 'Mag in het openbare register staan',
      defaultValue: true,
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
