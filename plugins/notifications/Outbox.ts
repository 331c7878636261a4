import type { CollectionConfig } from 'payload'
import { can, collectionAccess } from '@/src/access/compose'
import { nobody } from '@/src/access/rules'

/** Every mail, before and after it was sent. */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: { singular: 'Bericht', plural: 'Postvak uit' },
  admin: { group: 'Beheer', useAsTitle: 'subject', defaultColumns: ['subject', 'to', 'state', 'createdAt'] },
  access: collectionAccess({
    read: can('viewOutbox'),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('viewOutbox'),
  }),
  lockDocuments: false,
  fields: [
    // The same key never makes a second mail.
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'template', type: 'text', required: true },
    { name: 'to', type: 'text', required: true, label: 'Aan' },
    { name: 'subject', type: 'text', required: true, label: 'Onderwerp' },
    { name: 'html', type: 'textarea', required: true },
    { name: 'text', type: 'textarea', required: true, label: 'Tekst' },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      options: [
        { value: 'waiting', label: 'Wacht' },
        { value: 'sent', label: 'Verzonden' },
        { value: 'failed', label: 'Mislukt' },
      ],
    },
    { name: 'sentAt', type: 'date', label: 'Verzonden op' },
    { name: 'attempts', type: 'number', defaultValue: 0, label: 'Pogingen' },
  ],
}
