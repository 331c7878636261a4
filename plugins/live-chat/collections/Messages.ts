import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess, fieldFor } from '@/src/access/compose'
import { nobody, own, where, within } from '@/src/access/rules'
import { authorLabels, longestMessage } from '@/src/domain/chat/labels'
import { choices } from '@/src/domain/shared/choices'
import { moment } from '@/src/fields/moment'

/** What was said in a chat (KS-SRV-8). Only grows; number, owner and moment are given by the database. */
export const Messages: CollectionConfig = {
  slug: 'messages',
  labels: { singular: 'Chatbericht', plural: 'Chatberichten' },
  admin: { group: 'Service', hidden: true, useAsTitle: 'seq' },
  access: collectionAccess({
    read: anyOf(where(own(), { internal: { not_equals: true } }), within('answerChats')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('answerChats'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: 'seq',
  fields: [
    {
      name: 'conversation',
      type: 'relationship',
      relationTo: 'conversations',
      label: 'Gesprek',
      required: true,
      index: true,
    },
    { name: 'therapist', type: 'relationship', relationTo: 'therapists', label: 'Lid', index: true },
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', label: 'Organisatie', index: true },
    { name: 'seq', type: 'number', label: 'Nummer' },
    { name: 'author', type: 'select', label: 'Van', required: true, options: choices(authorLabels) },
    {
      name: 'staff',
      type: 'relationship',
      relationTo: 'users',
      label: 'Account',
      access: { read: fieldFor(can('answerChats')) },
    },
    { name: 'staffName', type: 'text', label: 'Naam', maxLength: 120 },
    { name: 'body', type: 'textarea', label: 'Bericht', maxLength: longestMessage },
    // Between those who work here.
    { name: 'internal', type: 'checkbox', label: 'Notitie', defaultValue: false },
    { name: 'file', type: 'relationship', relationTo: 'files', label: 'Bestand' },
    // Sent again is the same message.
    {
      name: 'clientKey',
      type: 'text',
      required: true,
      maxLength: 80,
      access: { read: fieldFor(nobody) },
      admin: { hidden: true },
    },
    { name: 'sentAt', type: 'date', label: 'Verstuurd', admin: { date: moment } },
  ],
}
