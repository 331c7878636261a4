import type { CollectionConfig } from 'payload'
import { can, collectionAccess } from '@/src/access/compose'
import { everywhere, nobody } from '@/src/access/rules'
import { choices } from '@/src/domain/shared/choices'
import { moment } from '@/src/fields/moment'
import { deliveryEndpoints } from './endpoints'
import { deliveredEventLabels } from './events'
import { deliveryLabels } from './states'

const failureWords =
  'HTTP …: zo antwoordde het andere systeem. ECONNREFUSED, ENOTFOUND, ETIMEDOUT: het is niet bereikbaar. EINACTIVE: de webhook stond uit. EADDRESS, EPRIVATE: naar dit adres sturen we niets.'

/** Every message to another system: what it said, how often it was tried, whether it arrived. */
export const WebhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  labels: { singular: 'Webhookbericht', plural: 'Webhookberichten' },
  admin: {
    group: 'Beheer',
    useAsTitle: 'key',
    defaultColumns: ['event', 'endpoint', 'status', 'attempts', 'createdAt'],
    listSearchableFields: ['key'],
  },
  defaultSort: '-createdAt',
  access: collectionAccess({
    read: everywhere('keepIntegrations'),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('keepIntegrations'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  endpoints: deliveryEndpoints,
  fields: [
    {
      name: 'view',
      type: 'ui',
      label: 'Bericht',
      admin: { components: { Field: '/plugins/webhooks/admin/DeliveryView' }, disableListColumn: true },
    },
    {
      name: 'endpoint',
      type: 'relationship',
      relationTo: 'webhook-endpoints',
      label: 'Webhook',
      required: true,
      index: true,
    },
    { name: 'event', type: 'select', label: 'Wat', required: true, options: choices(deliveredEventLabels) },
    // Stays the same however often it is sent.
    { name: 'key', type: 'text', label: 'Kenmerk', required: true, unique: true, maxLength: 120 },
    { name: 'payload', type: 'json', label: 'Inhoud', admin: { hidden: true } },
    {
      name: 'status',
      type: 'select',
      label: 'Status',
      required: true,
      defaultValue: 'queued',
      options: choices(deliveryLabels),
    },
    { name: 'attempts', type: 'number', label: 'Pogingen', required: true, defaultValue: 0 },
    { name: 'lastStatus', type: 'number', label: 'Laatste antwoord (HTTP)' },
    { name: 'lastError', type: 'text', label: 'Laatste fout', maxLength: 300, admin: { description: failureWords } },
    { name: 'deliveredAt', type: 'date', label: 'Bezorgd op', admin: { date: moment } },
  ],
}
