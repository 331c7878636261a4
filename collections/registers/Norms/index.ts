import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess, fieldFor } from '@/src/access/compose'
import { everyone, nobody, where, within } from '@/src/access/rules'
import { writeWithin } from '@/src/access/write-within'
import { calendarDate } from '@/src/fields/calendar-date'
import { newNormVersion } from './endpoints/newVersion'
import { publishNorm } from './endpoints/publish'
import { simulateNorm } from './endpoints/simulate'
import { requirementTabs } from './fields/requirements'
import { formFromNorm } from './form'
import { checkRequirements } from './hooks/checkRequirements'
import { keepPublished } from './hooks/keepPublished'
import { noteSent } from './hooks/noteSent'
import { takeOrganisation } from './hooks/takeOrganisation'

const byTheProgramOnly = { create: fieldFor(nobody), update: fieldFor(nobody) }

/** Versions of what registers ask. A published one never changes: a change is a new version (norms.md). */
export const Norms: CollectionConfig = {
  slug: 'norms',
  labels: { singular: 'Norm', plural: 'Normen' },
  admin: {
    group: 'Registers',
    useAsTitle: 'title',
    defaultColumns: ['title', 'register', 'status', 'validFrom', 'validUntil'],
    description: 'Wat een register vraagt. Een gepubliceerde norm verandert niet meer; maak een nieuwe versie.',
  },
  access: collectionAccess({
    read: anyOf(where(everyone, { status: { equals: 'published' } }), within('keepRegisters')),
    create: can('manageRegisters'),
    update: where(within('manageRegisters'), { status: { equals: 'draft' } }),
    delete: where(within('manageRegisters'), { status: { equals: 'draft' } }),
    admin: can('keepRegisters'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  endpoints: [publishNorm, simulateNorm, newNormVersion],
  hooks: {
    beforeOperation: [noteSent],
    beforeValidate: [takeOrganisation],
    beforeChange: [keepPublished, writeWithin('manageRegisters'), checkRequirements],
    afterRead: [({ doc }) => ({ ...doc, ...formFromNorm(doc.definition) })],
  },
  fields: [
    {
      name: 'register',
      type: 'relationship',
      relationTo: 'registers',
      label: 'Register',
      required: true,
      index: true,
      access: { update: fieldFor(nobody) },
    },
    { name: 'title', type: 'text', label: 'Naam', required: true, maxLength: 300 },
    {
      name: 'code',
      type: 'text',
      label: 'Code',
      required: true,
      unique: true,
      maxLength: 40,
      admin: { description: 'Bijvoorbeeld kckz-2027. Staat in dossiers en certificaten.' },
    },
    {
      type: 'row',
      fields: [
        calendarDate({ name: 'validFrom', label: 'Geldig vanaf', required: true }),
        calendarDate({ name: 'validUntil', label: 'Geldig tot en met' }),
      ],
    },
    requirementTabs,
    {
      name: 'version',
      type: 'ui',
      admin: {
        components: { Field: '/collections/registers/Norms/admin/NewVersion' },
        disableListColumn: true,
        position: 'sidebar',
      },
    },
    {
      name: 'status',
      type: 'select',
      label: 'Status',
      required: true,
      defaultValue: 'draft',
      index: true,
      options: [
        { value: 'draft', label: 'Concept' },
        { value: 'published', label: 'Gepubliceerd' },
      ],
      access: byTheProgramOnly,
      admin: { readOnly: true, position: 'sidebar' },
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: 'Registerhouder',
      index: true,
      access: byTheProgramOnly,
      admin: { readOnly: true, position: 'sidebar' },
    },
    { name: 'definition', type: 'json', required: true, access: byTheProgramOnly, admin: { hidden: true } },
  ],
}
