import type { CollectionConfig } from 'payload'
import { lockRows } from '@/plugins/review/hooks/lockRows'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { isProfessional, nobody, own, within } from '@/src/access/rules'
import { moment } from '@/src/fields/moment'
import { webAddress } from '@/src/fields/web-address'
import { ownerFields } from '../../evidence/shared/ownerFields'
import { byTheProgramOnly } from '../../registers/shared/fields'
import { stampOwner } from '../shared/stampOwner'
import { tellPractice } from '../shared/tellOthers'
import { refreshOwner, refreshOwnerAfterDelete } from './directory/hooks'
import { readProfile } from './hooks/readProfile'
import { tellOfAddress } from './hooks/tellOfAddress'
import { photoEndpoint } from './photo/endpoint'
import { removePhotoEndpoint } from './photo/removeEndpoint'

const words = (name: string, label: string) =>
  ({ name, type: 'text', label, hasMany: true, maxRows: 30, maxLength: 60 }) as const

/** How a professional's practice shows itself, and where mail to the member goes (KS-PRA-2, KS-PRA-3, KS-PRA-5). One row each. */
export const PracticeProfiles: CollectionConfig = {
  slug: 'practice-profiles',
  labels: { singular: 'Praktijkprofiel', plural: 'Praktijkprofielen' },
  admin: { group: 'Leden', defaultColumns: ['therapist', 'email', 'listed'] },
  access: collectionAccess({
    read: anyOf(own(), within('viewPeople')),
    create: isProfessional,
    update: anyOf(own(), within('editPeople')),
    delete: nobody,
    admin: can('viewPeople'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: [photoEndpoint, removePhotoEndpoint],
  hooks: {
    // Locked before it is read: a photo made meanwhile must not be written back by who saves the text.
    beforeOperation: [lockRows],
    beforeChange: [stampOwner, readProfile],
    afterChange: [refreshOwner, tellPractice, tellOfAddress],
    afterDelete: [refreshOwnerAfterDelete],
  },
  fields: [
    ...ownerFields,
    webAddress({ name: 'website', label: 'Website', maxLength: 200 }),
    { name: 'phone', type: 'text', label: 'Telefoonnummer', maxLength: 20 },
    {
      name: 'email',
      type: 'email',
      label: 'E-mailadres',
      admin: { description: 'Naar dit adres gaat alle mail aan het lid.' },
    },
    { name: 'opening', type: 'textarea', label: 'Openingstijden', maxLength: 500 },
    words('languages', 'Talen'),
    words('targetGroups', 'Doelgroepen'),
    words('specialities', 'Specialismen'),
    words('methods', 'Behandelwijzen'),
    {
      type: 'row',
      fields: [
        { name: 'homeVisits', type: 'checkbox', label: 'Komt aan huis', defaultValue: false },
        { name: 'online', type: 'checkbox', label: 'Online consult', defaultValue: false },
        { name: 'accessible', type: 'checkbox', label: 'Toegankelijk met een rolstoel', defaultValue: false },
      ],
    },
    { name: 'bio', type: 'richText', label: 'Over mij' },
    // The picture itself is made anew and kept apart; this is its hash.
    {
      name: 'photo',
      type: 'text',
      label: 'Foto of logo',
      maxLength: 64,
      access: byTheProgramOnly,
      admin: { hidden: true },
    },
    {
      name: 'photoShown',
      type: 'ui',
      label: 'Foto of logo',
      admin: {
        components: { Field: '/collections/identity/PracticeProfiles/admin/Photo' },
        disableListColumn: true,
      },
    },
    {
      name: 'listed',
      type: 'checkbox',
      label: 'Vindbaar voor cliënten',
      defaultValue: false,
      admin: { description: 'Alleen met toestemming van het lid.' },
    },
    {
      name: 'embed',
      type: 'ui',
      label: 'Kaart',
      admin: {
        components: { Field: '/collections/identity/PracticeProfiles/admin/EmbedCode' },
        disableListColumn: true,
      },
    },
    {
      name: 'listedAt',
      type: 'date',
      label: 'Toestemming gegeven',
      access: byTheProgramOnly,
      admin: { readOnly: true, date: moment },
    },
    {
      name: 'slug',
      type: 'text',
      label: 'Naam in het adres',
      unique: true,
      maxLength: 120,
      access: byTheProgramOnly,
      admin: { readOnly: true },
    },
  ],
}
