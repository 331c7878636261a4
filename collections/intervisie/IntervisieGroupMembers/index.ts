import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { nobody, ofManagedGroup, ofOwnGroup, own, where, within } from '@/src/access/rules'
import { calendarDate } from '@/src/fields/calendar-date'
import { groupField } from '../shared/fields'
import { mayReadPersonal } from './mayReadPersonal'

/** Between who they are, who manages their group, and their organisation. Fellow members know a name. */
const personal = { read: mayReadPersonal }

/**
 * Who is in which group, from when until when (KS-GRP-2 to KS-GRP-5). One standing row per organisation and membership
 * number, whoever they are: the database says so. Written by the endpoints of the group only. Fellow members see who is in
 * it today; who was in it before, only who manages it and staff of their organisation.
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
    read: anyOf(own(), where(ofOwnGroup(), { until: { exists: false } }), ofManagedGroup(), within('viewGroups')),
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
    { name: 'membershipNumber', type: 'text', label: 'Lidnummer', required: true, maxLength: 40, access: personal },
    // The number without case, spaces and hyphens: what may stand only once.
    { name: 'memberKey', type: 'text', required: true, admin: { hidden: true }, access: personal },
    {
      name: 'therapist',
      type: 'relationship',
      relationTo: 'therapists',
      label: 'Professional, als die hier bekend is',
      index: true,
    },
    { name: 'name', type: 'text', label: 'Naam, als die hier niet bekend is', maxLength: 120 },
    { name: 'email', type: 'email', label: 'E-mail, als die hier niet bekend is', access: personal },
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
    { name: 'endedReason', type: 'text', label: 'Waarom eruit', maxLength: 500, access: personal },
  ],
}
