import type { CollectionConfig } from 'payload'
import { lockRows } from '@/plugins/review/hooks/lockRows'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { isProfessional, nobody, own, within } from '@/src/access/rules'
import { calendarDate } from '@/src/fields/calendar-date'
import { ownerFields } from '../../evidence/shared/ownerFields'
import { byTheProgramOnly } from '../../registers/shared/fields'
import { stampOwner } from '../shared/stampOwner'
import { checkDetails } from './hooks/checkDetails'
import { keepVerified } from './hooks/keepVerified'
import { showAgain } from './hooks/showAgain'

/** Birth data, address and phone of a professional: apart from the profile, because fewer people see it (KS-PER-1). One row each. */
export const PersonalDetails: CollectionConfig = {
  slug: 'personal-details',
  labels: { singular: 'Persoonlijke gegevens', plural: 'Persoonlijke gegevens' },
  admin: { group: 'Leden', defaultColumns: ['therapist', 'verifiedOn'] },
  access: collectionAccess({
    read: anyOf(own(), within('viewPersonal')),
    create: isProfessional,
    update: anyOf(own(), within('editPeople')),
    delete: nobody,
    admin: can('viewPersonal'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  // Locked before it is read: what a reviewer verifies meanwhile must not be written back by who saves the address.
  hooks: { beforeOperation: [lockRows], beforeChange: [stampOwner, keepVerified, checkDetails, showAgain] },
  fields: [
    ...ownerFields,
    calendarDate({ name: 'birthDate', label: 'Geboortedatum' }),
    { name: 'birthPlace', type: 'text', label: 'Geboorteplaats', maxLength: 80 },
    { name: 'street', type: 'text', label: 'Straat', maxLength: 120 },
    {
      type: 'row',
      fields: [
        { name: 'houseNumber', type: 'text', label: 'Huisnummer', maxLength: 6 },
        { name: 'houseNumberAddition', type: 'text', label: 'Toevoeging', maxLength: 10 },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'postcode', type: 'text', label: 'Postcode', maxLength: 10 },
        { name: 'place', type: 'text', label: 'Plaats', maxLength: 80 },
      ],
    },
    { name: 'country', type: 'text', label: 'Land', defaultValue: 'Nederland', maxLength: 60 },
    { name: 'phone', type: 'text', label: 'Telefoonnummer', maxLength: 20 },
    // Set when the identity document was approved: from then on name and birth date change by request only.
    calendarDate({ name: 'verifiedOn', label: 'Nagekeken op', access: byTheProgramOnly, admin: { readOnly: true } }),
  ],
}
