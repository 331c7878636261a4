import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { roleLabels, roles } from '@/src/access/roles'
import { nobody, ownAccount, within } from '@/src/access/rules'
import { writeWithin } from '@/src/access/write-within'
import { moment } from '@/src/fields/moment'
import { linkWithin } from '../shared/linkWithin'
import { keepAnAdmin } from './hooks/keepAnAdmin'
import { refuseDoubleRole } from './hooks/refuseDoubleRole'

/** Who may do what, and in which organisation. Empty organisation: everywhere. */
export const Memberships: CollectionConfig = {
  slug: 'memberships',
  labels: { singular: 'Rol', plural: 'Rollen' },
  admin: {
    group: 'Beheer',
    useAsTitle: 'displayName',
    defaultColumns: ['displayName', 'role', 'organisation', 'user'],
  },
  access: collectionAccess({
    read: anyOf(ownAccount(), within('manageAccounts')),
    create: can('manageAccounts'),
    update: within('manageAccounts'),
    delete: nobody,
    admin: can('manageAccounts'),
  }),
  lockDocuments: false,
  hooks: { beforeChange: [writeWithin('manageAccounts'), linkWithin, refuseDoubleRole, keepAnAdmin] },
  fields: [
    { name: 'user', type: 'relationship', relationTo: 'users', label: 'Account', required: true, index: true },
    { name: 'displayName', type: 'text', label: 'Naam zoals anderen die zien', required: true, maxLength: 120 },
    {
      name: 'role',
      type: 'select',
      label: 'Rol',
      required: true,
      options: roles.map((value) => ({ value, label: roleLabels[value] })),
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: 'Organisatie',
      index: true,
      admin: { description: 'Leeg: voor alle organisaties.' },
    },
    {
      name: 'provider',
      type: 'relationship',
      relationTo: 'providers',
      label: 'Opleider',
      index: true,
      admin: {
        description: 'Voor wie deze persoon scholing en presentie regelt.',
        condition: (data) => data?.role === 'provider',
      },
    },
    {
      name: 'endedAt',
      type: 'date',
      label: 'Beëindigd op',
      admin: {
        date: moment,
        description: 'Vul dit in om de rol in te trekken. De rij blijft staan, zodat te zien is wie wat mocht.',
      },
    },
  ],
}
