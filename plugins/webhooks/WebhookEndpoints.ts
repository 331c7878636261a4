import type { CollectionConfig } from 'payload'
import { can, collectionAccess, fieldFor } from '@/src/access/compose'
import { everywhere, nobody } from '@/src/access/rules'
import { choices } from '@/src/domain/shared/choices'
import { eventLabels } from './events'

const keepers = everywhere('keepIntegrations')

/** Where other systems want to be told of changes. */
export const WebhookEndpoints: CollectionConfig = {
  slug: 'webhook-endpoints',
  labels: { singular: 'Webhook', plural: 'Webhooks' },
  admin: { group: 'Beheer', useAsTitle: 'name', defaultColumns: ['name', 'url', 'organisation', 'active'] },
  access: collectionAccess({
    read: keepers,
    create: keepers,
    update: keepers,
    delete: nobody,
    admin: can('keepIntegrations'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    { name: 'name', type: 'text', label: 'Van wie', required: true, maxLength: 80 },
    { name: 'url', type: 'text', label: 'Adres', required: true, maxLength: 300 },
    {
      name: 'events',
      type: 'select',
      hasMany: true,
      label: 'Wat het hoort',
      required: true,
      options: choices(eventLabels),
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: 'Alleen over leden van',
      index: true,
    },
    { name: 'active', type: 'checkbox', label: 'Actief', defaultValue: true },
    // The signing secret is made from the server's own secret and this: nothing secret is stored.
    {
      name: 'salt',
      type: 'text',
      access: { read: fieldFor(nobody), create: fieldFor(nobody), update: fieldFor(nobody) },
      admin: { hidden: true },
    },
  ],
}
