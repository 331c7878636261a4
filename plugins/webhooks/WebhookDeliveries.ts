import type { CollectionConfig } from 'payload'
import { can, collectionAccess } from '@/src/access/compose'
import { everywhere, nobody } from '@/src/access/rules'
import { choices } from '@/src/domain/shared/choices'
import { moment } from '@/src/fields/moment'
import { eventLabels } from './events'

/** Every message to another system: what it said, how often it was tried, whether it arrived. */
export const WebhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  labels: { singular: 'Webhookbericht', plural: 'Webhookberichten' },
  admin: { group: 'Beheer', defaultColumns: ['event', 'endpoint', 'status', 'attempts', 'createdAt'] },
  access: collectionAccess({
    read: everywhere('keepIntegrations'),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('keepIntegrations'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    {
      name: 'endpoint',
      type: 'relationship',
      relationTo: 'webhook-endpoints',
      label: 'Webhook',
      required: true,
      index: true,
    },
    { name: 'event', type: 'select', label: 'Wat', required: true, options: choices(eventLabels) },
    // Stays the same however often it is sent.
    { name: 'key', type: 'text', label: 'Kenmerk', required: true, unique: true, maxLength: 120 },
    { name: 'payload', type: 'json', label: 'Inhoud', admin: { hidden: true } },
    {
      name: 'status',
      type: 'select',
      label: 'Status',
      required: true,
      defaultValue: 'queued',
      options: [
        { value: 'queued', label: 'Wacht' },
        { value: 'delivered', label: 'Bezorgd' },
        { value: 'failed', label: 'Niet gelukt' },
      ],
    },
    { name: 'attempts', type: 'number', label: 'Pogingen', required: true, defaultValue: 0 },
    { name: 'lastStatus', type: 'number', label: 'Laatste antwoord (HTTP)' },
    { name: 'lastError', type: 'text', label: 'Laatste fout', maxLength: 300 },
    { name: 'deliveredAt', type: 'date', label: 'Bezorgd op', admin: { date: moment } },
  ],
}
