import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { isProfessional, nobody, own } from '@/src/access/rules'
import { groupFormatLabels, groupMethodLabels } from '@/src/domain/intervisie/labels'
import { choices } from '@/src/domain/shared/choices'
import { calendarDate } from '@/src/fields/calendar-date'
import { byTheProgramOnly } from '../../registers/shared/fields'
import { groupEndpoints } from './endpoints'
import { findEndpoints } from './find/endpoints'
import { addFounder } from './hooks/addFounder'
import { lockGroup } from './hooks/lockGroup'
import { takeGroup } from './hooks/takeGroup'

/**
 * Intervisie groups, on the map for every professional (KS-GRP-1). Who is in one, is a collection of its own; who manages
 * it stands here too, and the database holds the two together. Groups cross organisations.
 */
export const IntervisieGroups: CollectionConfig = {
  slug: 'intervisie-groups',
  labels: { singular: 'Intervisiegroep', plural: 'Intervisiegroepen' },
  admin: {
    group: 'Intervisie',
    useAsTitle: 'name',
    defaultColumns: ['name', 'place', 'format', 'wanted', 'status'],
    description: 'Groepen van therapeuten. De groepsmanager voegt leden toe en haalt ze weg.',
  },
  access: collectionAccess({
    read: anyOf(isProfessional, can('viewGroups')),
    create: isProfessional,
    update: own('manager'),
    delete: nobody,
    admin: can('viewGroups'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  endpoints: [...findEndpoints, ...groupEndpoints],
  hooks: { beforeOperation: [lockGroup], beforeValidate: [takeGroup], afterChange: [addFounder] },
  fields: [
    {
      name: 'people',
      type: 'ui',
      label: 'Leden',
      admin: {
        components: { Field: '/collections/intervisie/IntervisieGroups/admin/People' },
        disableListColumn: true,
      },
    },
    { name: 'name', type: 'text', label: 'Naam van de groep', required: true, minLength: 2, maxLength: 80 },
    { name: 'place', type: 'text', label: 'Plaats', required: true, maxLength: 80 },
    {
      type: 'row',
      fields: [
        { name: 'lat', type: 'number', label: 'Breedtegraad', access: byTheProgramOnly, admin: { hidden: true } },
        { name: 'lng', type: 'number', label: 'Lengtegraad', access: byTheProgramOnly, admin: { hidden: true } },
      ],
    },
    {
      name: 'format',
      type: 'select',
      label: 'Hoe jullie bijeenkomen',
      required: true,
      defaultValue: 'in-person',
      options: choices(groupFormatLabels),
    },
    { name: 'method', type: 'select', label: 'Methode', options: choices(groupMethodLabels) },
    { name: 'description', type: 'textarea', label: 'Over de groep', maxLength: 1000 },
    {
      name: 'wanted',
      type: 'number',
      label: 'Hoeveel leden zoeken jullie nog?',
      required: true,
      defaultValue: 0,
      min: 0,
      max: 20,
    },
    calendarDate({ name: 'since', label: 'Bestaat sinds' }),
    {
      name: 'manager',
      type: 'relationship',
      relationTo: 'therapists',
      label: 'Groepsmanager',
      index: true,
      access: byTheProgramOnly,
      admin: { readOnly: true },
    },
    {
      name: 'status',
      type: 'select',
      label: 'Staat',
      required: true,
      defaultValue: 'active',
      access: byTheProgramOnly,
      options: [
        { value: 'active', label: 'Actief' },
        { value: 'ended', label: 'Opgeheven' },
      ],
    },
    calendarDate({ name: 'endedOn', label: 'Opgeheven op', access: byTheProgramOnly }),
    { name: 'endedReason', type: 'textarea', label: 'Waarom', maxLength: 500, access: byTheProgramOnly },
  ],
}
