import type { CollectionConfig } from 'payload'
import { can, collectionAccess, fieldFor } from '@/src/access/compose'
import { nobody, within } from '@/src/access/rules'
import { moment } from '@/src/fields/moment'
import { resendEndpoint } from './resend'
import { mailStateLabels, mailStates } from './states'

/** Every mail, before and after it was sent. Written by queueMail and the worker only. */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: { singular: 'Bericht', plural: 'Postvak uit' },
  admin: {
    group: 'Beheer',
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'to', 'state', 'createdAt', 'sentAt'],
    listSearchableFields: ['subject', 'to'],
  },
  access: collectionAccess({
    read: within('viewOutbox'),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('viewOutbox'),
  }),
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: [resendEndpoint],
  fields: [
    {
      name: 'preview',
      type: 'ui',
      label: 'Bericht',
      admin: { components: { Field: '/plugins/notifications/admin/MailPreview' }, disableListColumn: true },
    },
    { name: 'subject', type: 'text', required: true, label: 'Onderwerp' },
    { name: 'to', type: 'text', required: true, label: 'Aan', index: true },
    {
      name: 'state',
      type: 'select',
      label: 'Stand',
      required: true,
      defaultValue: 'waiting',
      index: true,
      admin: { components: { Cell: '/plugins/notifications/admin/StateCell' } },
      options: mailStates.map((value) => ({ value, label: mailStateLabels[value] })),
    },
    { name: 'sentAt', type: 'date', label: 'Verzonden op', admin: { date: moment } },
    { name: 'attempts', type: 'number', label: 'Pogingen', required: true, defaultValue: 0 },
    {
      name: 'lastError',
      type: 'text',
      label: 'Laatste fout',
      admin: { description: 'SMTP 5…: de mailserver van de ontvanger weigert deze mail. Klopt het adres?' },
    },
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', label: 'Organisatie', index: true },
    { name: 'template', type: 'text', required: true, label: 'Soort', admin: { hidden: true } },
    // The same key never makes a second mail.
    { name: 'key', type: 'text', required: true, unique: true, label: 'Kenmerk', admin: { hidden: true } },
    { name: 'html', type: 'textarea', label: 'Opgemaakte tekst', admin: { hidden: true } },
    { name: 'text', type: 'textarea', label: 'Tekst', admin: { hidden: true } },
    // The encrypted body of a mail that holds a secret; emptied once sent.
    {
      name: 'sealed',
      type: 'text',
      admin: { hidden: true },
      access: { read: fieldFor(nobody), create: fieldFor(nobody), update: fieldFor(nobody) },
    },
  ],
}
