import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { moment } from '@/src/fields/moment'
import { eventActions } from './event'

/**
 * What happened to every item: the conversation and the receipts in one. It only grows: a database trigger
 * refuses changes. Rows hold plain ids, because they outlive what they speak of.
 */
export const ReviewEvents: CollectionConfig = {
  slug: 'review-events',
  labels: { singular: 'Gebeurtenis', plural: 'Verloop van inzendingen' },
  admin: {
    group: 'Bewijsstukken',
    useAsTitle: 'action',
    defaultColumns: ['at', 'collection', 'itemId', 'action', 'actorName'],
  },
  access: collectionAccess({
    read: anyOf(own(), within('reviewEvidence')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('reviewEvidence'),
  }),
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-at',
  indexes: [{ fields: ['collection', 'itemId'] }],
  fields: [
    { name: 'collection', type: 'text', label: 'Soort', required: true },
    { name: 'itemId', type: 'number', label: 'Nummer', required: true },
    {
      name: 'action',
      type: 'select',
      label: 'Gebeurtenis',
      required: true,
      options: Object.entries(eventActions).map(([value, label]) => ({ value, label })),
    },
    { name: 'from', type: 'text', label: 'Status ervoor', required: true },
    { name: 'to', type: 'text', label: 'Status erna', admin: { description: 'Leeg: verwijderd.' } },
    { name: 'message', type: 'textarea', label: 'Bericht' },
    { name: 'points', type: 'number', label: 'Toegekend' },
    { name: 'title', type: 'text', label: 'Titel op dat moment', required: true },
    {
      name: 'files',
      type: 'json',
      label: 'Bestanden op dat moment',
      required: true,
      admin: { components: { Field: '/plugins/review/admin/FilesThen' }, disableListColumn: true },
    },
    { name: 'actor', type: 'number', label: 'Account' },
    { name: 'actorName', type: 'text', label: 'Door', required: true },
    { name: 'therapist', type: 'number', label: 'Professional (nummer)', required: true, index: true },
    { name: 'organisation', type: 'number', label: 'Organisatie (nummer)', required: true },
    { name: 'at', type: 'date', label: 'Moment', required: true, index: true, admin: { date: moment } },
  ],
}
