import type { CollectionConfig } from 'payload'
import { lockRowsNotKeys } from '@/plugins/review/hooks/lockRows'
import { anyOf, can, collectionAccess, fieldFor } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { writeWithin } from '@/src/access/write-within'
import { standingLabels, tierLabels } from '@/src/domain/identity/membership'
import { choices } from '@/src/domain/shared/choices'
import { calendarDate } from '@/src/fields/calendar-date'
import { refreshTherapist } from '../PracticeProfiles/directory/hooks'
import { settleTherapist } from '../StandingChanges/hooks'
import { linkWithin } from '../shared/linkWithin'
import { computeNames } from './hooks/computeNames'
import { keepScreening } from './hooks/keepScreening'
import { keepVerifiedName } from './hooks/keepVerifiedName'

/** The professional's profile, of any profession. */
export const Therapists: CollectionConfig = {
  slug: 'therapists',
  labels: { singular: 'Professional', plural: 'Professionals' },
  admin: {
    group: 'Leden',
    description: 'De leden en hun gegevens.',
    useAsTitle: 'displayName',
    defaultColumns: ['displayName', 'membershipNumber', 'organisation', 'tier', 'standing'],
  },
  access: collectionAccess({
    read: anyOf(own('id'), within('viewPeople')),
    create: can('manageAccounts'),
    update: within('editPeople'),
    delete: nobody,
    admin: can('viewPeople'),
  }),
  lockDocuments: false,
  hooks: {
    // Locked before it is read: who saves the name must not write back a standing that was decided meanwhile.
    beforeOperation: [lockRowsNotKeys],
    beforeChange: [writeWithin('editPeople'), linkWithin, keepScreening, keepVerifiedName, computeNames],
    afterChange: [refreshTherapist, settleTherapist],
  },
  fields: [
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      label: 'Account',
      unique: true,
      // Whose account it is decides who reads the dossier.
      access: { update: fieldFor(can('manageAccounts')) },
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: 'Organisatie',
      required: true,
      index: true,
      access: { update: fieldFor(can('manageAccounts')) },
    },
    { name: 'membershipNumber', type: 'text', label: 'Lidnummer', required: true, maxLength: 40 },
    {
      // The membership number without case, spaces and hyphens: what someone types when logging in is compared with this.
      name: 'loginNumber',
      type: 'text',
      unique: true,
      admin: { hidden: true },
    },
    { name: 'firstName', type: 'text', label: 'Voornaam', required: true, maxLength: 80 },
    { name: 'infix', type: 'text', label: 'Tussenvoegsel', maxLength: 20 },
    { name: 'lastName', type: 'text', label: 'Achternaam', required: true, maxLength: 80 },
    { name: 'displayName', type: 'text', label: 'Naam', index: true, admin: { readOnly: true } },
    { name: 'profession', type: 'text', label: 'Beroep', maxLength: 120 },
    {
      name: 'tier',
      type: 'select',
      label: 'Lidmaatschap',
      required: true,
      defaultValue: 'collective',
      options: choices(tierLabels),
    },
    {
      name: 'standing',
      type: 'select',
      label: 'Status',
      required: true,
      defaultValue: 'admitted',
      options: choices(standingLabels),
    },
    calendarDate({ name: 'recognisedOn', label: 'Erkend sinds' }),
    calendarDate({
      name: 'upgradedOn',
      label: 'Vergoedbaar sinds',
      admin: {
        description: 'Laatste overgang naar vergoedbaar. Daarna loopt de eerste termijn voor visitatie opnieuw.',
      },
    }),
    {
      name: 'recognitionPanel',
      type: 'ui',
      label: 'Erkenningen',
      admin: {
        components: { Field: '/collections/identity/Recognitions/admin/RecognitionPanel' },
        disableListColumn: true,
      },
    },
  ],
}
