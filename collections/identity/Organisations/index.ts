import type { CollectionConfig } from 'payload'
import { can, collectionAccess } from '@/src/access/compose'
import { everyone, everywhere, nobody, within } from '@/src/access/rules'

/** Professional organisations (BO) and register keepers. */
export const Organisations: CollectionConfig = {
  slug: 'organisations',
  labels: { singular: 'Organisatie', plural: 'Organisaties' },
  admin: { group: 'Beheer', useAsTitle: 'name', defaultColumns: ['name', 'shortName', 'kind', 'affiliated'] },
  access: collectionAccess({
    read: everyone,
    create: everywhere('managePortal'),
    update: within('managePortal', 'id'),
    delete: nobody,
    admin: can('managePortal'),
  }),
  lockDocuments: false,
  fields: [
    { name: 'name', type: 'text', label: 'Naam', required: true, maxLength: 160 },
    { name: 'shortName', type: 'text', label: 'Korte naam', required: true, maxLength: 40 },
    { name: 'slug', type: 'text', label: 'Naam in adressen', required: true, unique: true, maxLength: 40 },
    {
      name: 'kind',
      type: 'select',
      label: 'Soort',
      required: true,
      options: [
        { value: 'professional-organisation', label: 'Beroepsorganisatie' },
        { value: 'register-keeper', label: 'Registerhouder' },
      ],
    },
    {
      name: 'affiliated',
      type: 'checkbox',
      label: 'Aangesloten bij dit portaal',
      defaultValue: true,
      admin: {
        description:
          'Uit: leden hebben hier geen account. Zij kunnen wel meedoen in een intervisiegroep, met hun lidnummer.',
      },
    },
    {
      name: 'brandColor',
      type: 'text',
      label: 'Huiskleur (licht)',
      maxLength: 7,
      admin: { description: 'Bijvoorbeeld #0d5c63. Leeg: de kleur van Registerhuis.' },
    },
    { name: 'brandColorDark', type: 'text', label: 'Huiskleur (donker)', maxLength: 7 },
    { name: 'website', type: 'text', label: 'Website', maxLength: 200 },
    {
      name: 'firstVisitationMonths',
      type: 'number',
      label: 'Eerste visitatie na (maanden)',
      min: 1,
      max: 120,
      admin: { description: '12 of 18 maanden na erkenning. Leeg: volgens de norm.' },
    },
  ],
}
