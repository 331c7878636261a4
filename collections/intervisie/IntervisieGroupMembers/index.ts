import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { nobody, ofOwnGroup, own } from '@/src/access/rules'
import { calendarDate } from '@/src/fields/calendar-date'
import { groupField } from '../shared/fields'

/**
 * Who is in which group, from when until when (KS-GRP-2 to KS-GRP-5). One standing row per organisation and membership
 * number, whoever they are: the database says so. Written by the endpoints of the group only.
 */
export const IntervisieGroupMembers: CollectionConfig = {
  slug: 'intervisie-group-members',
  labels: { singular: 'Groepslid', plural: 'Groepsleden' },
  admin: {
    group: 'Intervisie',
    defaultColumns: ['group', 'organisation', 'membershipNumber', 'role', 'from', 'until'],
    description: 'Wie in welke groep zit of zat.',
  },
  access: collectionAccess({
    read: anyOf(own(), ofOwnGroup(), can('viewGroups')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('viewGroups'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    { ...groupField, required: true },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: 'Beroepsorganisatie',
      required: true,
      index: true,
    },
    { name: 'membershipNumber', type: 'text', label: 'Lidnummer', required: true, maxLength: 40 },
    // The number without case, spaces and hyphens: what may stand only once.
    { name: 'memberKey', type: 'text', required: true, admin: { hidden: true } },
    {
      name: 'therapist',
      type: 'relationship',
      relationTo: 'therapists',
      label: 'Professional, als die hier bekend is',
      index: true,
    },
    { name: 'name', type: 'text', label: 'Naam, als die hier niet bekend is', maxLength: 120 },
    { name: 'email', type: 'email', label: 'E-mail, als die hier niet bekend is' },
    {
      name: 'role',
      type: 'select',
      label: 'Rol',
      required: true,
      defaultValue: 'member',
      options: [
        { value: 'manager', label: 'Groepsmanager' },
        { value: 'member', label: 'Lid' },
      ],
    },
    calendarDate({ name: 'from', label: 'Lid vanaf', required: true }),
    calendarDate({ name: 'until', label: 'Laatste dag' }),
    { name: 'endedReason', type: 'text', label: 'Waarom eruit', maxLength: 500 },
  ],
}
