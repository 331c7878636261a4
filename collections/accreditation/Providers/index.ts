import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess, fieldFor } from '@/src/access/compose'
import { everyone, everywhere, nobody, ofProvider } from '@/src/access/rules'
import { webAddress } from '@/src/fields/web-address'
import { expireAgenda } from '../shared/expireAgenda'

const text = (name: string, label: string, maxLength: number) => ({ name, type: 'text', label, maxLength }) as const

// A contact person keeps the particulars; under what name a provider is known is the committee's.
const byTheCommittee = { update: fieldFor(everywhere('judgeCourses')) }

/** Who gives courses (KK-PRV-1). Its contact persons are memberships with the role `provider`. */
export const Providers: CollectionConfig = {
  slug: 'providers',
  labels: { singular: 'Opleider', plural: 'Opleiders' },
  admin: {
    group: 'Scholing',
    useAsTitle: 'name',
    defaultColumns: ['name', 'place', 'email', 'closed'],
    description: 'Wie scholing geeft. Contactpersonen krijgen onder Rollen de rol Opleider, bij deze opleider.',
  },
  // Name and contact stand in the public agenda.
  access: collectionAccess({
    read: everyone,
    create: can('judgeCourses'),
    // The organisations share providers: who works for one of them makes new ones, but changes none.
    update: anyOf(ofProvider('id'), everywhere('judgeCourses')),
    delete: nobody,
    admin: can('judgeCourses'),
  }),
  lockDocuments: false,
  hooks: { afterChange: [expireAgenda] },
  disableDuplicate: true,
  fields: [
    { name: 'name', type: 'text', label: 'Naam', required: true, maxLength: 160, access: byTheCommittee },
    {
      name: 'slug',
      type: 'text',
      label: 'Naam in adressen',
      required: true,
      unique: true,
      maxLength: 80,
      access: byTheCommittee,
    },
    { name: 'about', type: 'textarea', label: 'Over deze opleider', maxLength: 2000 },
    webAddress({ name: 'website', label: 'Website', maxLength: 300 }),
    { name: 'email', type: 'email', label: 'E-mail voor deelnemers' },
    text('phone', 'Telefoon', 30),
    text('place', 'Plaats', 80),
    {
      name: 'closed',
      type: 'checkbox',
      label: 'Gestopt: staat niet meer in de agenda',
      defaultValue: false,
      access: byTheCommittee,
    },
  ],
}
