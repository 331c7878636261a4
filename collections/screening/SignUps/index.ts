import type { CollectionConfig } from 'payload'
import { can, collectionAccess, fieldFor } from '@/src/access/compose'
import { nobody, within } from '@/src/access/rules'
import { tierLabels } from '@/src/domain/identity/membership'
import { signUpStatusLabels } from '@/src/domain/screening/labels'
import { choices } from '@/src/domain/shared/choices'
import { moment } from '@/src/fields/moment'
import { signUpEndpoints } from './endpoints'

const hidden = {
  access: { read: fieldFor(nobody), create: fieldFor(nobody), update: fieldFor(nobody) },
  admin: { hidden: true },
}

/** Who signed up and still has to follow the link in the mail (KS-SCR-3). An account comes of it only then. */
export const SignUps: CollectionConfig = {
  slug: 'sign-ups',
  labels: { singular: 'Aanmelding', plural: 'Aanmeldingen' },
  admin: {
    group: 'Screening',
    useAsTitle: 'lastName',
    defaultColumns: ['lastName', 'organisation', 'tier', 'status', 'createdAt'],
  },
  access: collectionAccess({
    read: within('viewPeople'),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('viewPeople'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: signUpEndpoints,
  fields: [
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: 'Organisatie',
      required: true,
      index: true,
    },
    { name: 'tier', type: 'select', label: 'Lidmaatschap', required: true, options: choices(tierLabels) },
    { name: 'membershipNumber', type: 'text', label: 'Lidnummer', required: true, maxLength: 40 },
    { name: 'loginNumber', type: 'text', index: true, admin: { hidden: true } },
    { name: 'firstName', type: 'text', label: 'Voornaam', required: true, maxLength: 80 },
    { name: 'infix', type: 'text', label: 'Tussenvoegsel', maxLength: 20 },
    { name: 'lastName', type: 'text', label: 'Achternaam', required: true, maxLength: 80 },
    { name: 'profession', type: 'text', label: 'Beroep', maxLength: 120 },
    { name: 'email', type: 'email', label: 'E-mailadres', required: true, index: true },
    {
      name: 'status',
      type: 'select',
      label: 'Status',
      required: true,
      defaultValue: 'asked',
      options: choices(signUpStatusLabels),
    },
    { name: 'tokenHash', type: 'text', unique: true, ...hidden },
    { name: 'expiresAt', type: 'date', label: 'Link geldig tot', admin: { date: moment } },
    { name: 'confirmedAt', type: 'date', label: 'Bevestigd', admin: { date: moment } },
    { name: 'therapist', type: 'relationship', relationTo: 'therapists', label: 'Professional', index: true },
  ],
}
