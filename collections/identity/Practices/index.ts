import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { isProfessional, own, within } from '@/src/access/rules'
import { ownerFields } from '../../evidence/shared/ownerFields'
import { byTheProgramOnly } from '../../registers/shared/fields'
import { refreshOwner, refreshOwnerAfterDelete } from '../PracticeProfiles/directory/hooks'
import { stampOwner } from '../shared/stampOwner'
import { tellPractice, tellPracticeAfterDelete } from '../shared/tellOthers'
import { keepOneMain, keepSomeMain, promoteAfterDelete } from './hooks/oneMain'
import { readPractice } from './hooks/readPractice'

/** Where a professional works: one or more places (KS-PRA-1). From the main one, distances are told. */
export const Practices: CollectionConfig = {
  slug: 'practices',
  labels: { singular: 'Praktijk', plural: 'Praktijken' },
  admin: { group: 'Leden', useAsTitle: 'name', defaultColumns: ['name', 'therapist', 'place', 'main'] },
  access: collectionAccess({
    read: anyOf(own(), within('viewPeople')),
    create: isProfessional,
    update: anyOf(own(), within('editPeople')),
    delete: own(),
    admin: can('viewPeople'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  hooks: {
    beforeChange: [stampOwner, readPractice, keepOneMain],
    afterChange: [keepSomeMain, refreshOwner, tellPractice],
    afterDelete: [promoteAfterDelete, refreshOwnerAfterDelete, tellPracticeAfterDelete],
  },
  fields: [
    { name: 'name', type: 'text', label: 'Naam van de praktijk', required: true, maxLength: 120 },
    { name: 'street', type: 'text', label: 'Straat en huisnummer', maxLength: 160 },
    { name: 'postcode', type: 'text', label: 'Postcode', maxLength: 10 },
    { name: 'place', type: 'text', label: 'Plaats', required: true, maxLength: 80 },
    {
      type: 'row',
      fields: [
        { name: 'lat', type: 'number', label: 'Breedtegraad', access: byTheProgramOnly, admin: { hidden: true } },
        { name: 'lng', type: 'number', label: 'Lengtegraad', access: byTheProgramOnly, admin: { hidden: true } },
      ],
    },
    {
      name: 'chamberNumber',
      type: 'text',
      label: 'KvK-nummer',
      // Spaces are taken out before it is kept.
      maxLength: 20,
      index: true,
    },
    { name: 'main', type: 'checkbox', label: 'Hoofdlocatie', defaultValue: true },
    ...ownerFields,
  ],
}
