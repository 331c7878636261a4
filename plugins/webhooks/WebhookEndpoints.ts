import type { CollectionBeforeChangeHook, CollectionConfig } from 'payload'
import { lockRows } from '@/plugins/review/hooks/lockRows'
import { can, collectionAccess, fieldFor } from '@/src/access/compose'
import { everywhere, nobody } from '@/src/access/rules'
import { choices } from '@/src/domain/shared/choices'
import { urlProblem } from './addresses'
import { endpointEndpoints } from './endpoints'
import { eventLabels } from './events'
import { strictAddresses } from './sendWebhook'
import { newSalt } from './sign'

const keepers = everywhere('keepIntegrations')

const secret = {
  access: { read: fieldFor(nobody), create: fieldFor(nobody), update: fieldFor(nobody) },
  admin: { hidden: true },
} as const

const giveSalt: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'create' ? { ...data, salt: newSalt() } : data

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
  endpoints: endpointEndpoints,
  // Locked before it is read: a renewed secret must not be written back by somebody who saves the name.
  hooks: { beforeOperation: [lockRows], beforeChange: [giveSalt] },
  fields: [
    { name: 'name', type: 'text', label: 'Van wie', required: true, maxLength: 80 },
    {
      name: 'url',
      type: 'text',
      label: 'Adres',
      required: true,
      maxLength: 300,
      validate: (value: string | null | undefined) =>
        value ? (urlProblem(value, strictAddresses) ?? true) : 'Vul het adres in waar berichten heen gaan.',
    },
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
    {
      name: 'secret',
      type: 'ui',
      label: 'Geheim',
      admin: { components: { Field: '/plugins/webhooks/admin/EndpointTools' }, disableListColumn: true },
    },
    // The signing secret is made from the server's own secret and this: nothing secret is stored.
    { name: 'salt', type: 'text', ...secret },
    { name: 'previousSalt', type: 'text', ...secret },
    { name: 'renewedAt', type: 'date', ...secret },
  ],
}
