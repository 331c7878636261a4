import type { CollectionConfig, Endpoint } from 'payload'
import { anyOf, can, collectionAccess, fieldFor } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { closedByLabels, conversationStatusLabels } from '@/src/domain/chat/labels'
import { choices } from '@/src/domain/shared/choices'
import { moment } from '@/src/fields/moment'

const staffOnly = { read: fieldFor(can('answerChats')) }
const date = { date: moment }

/**
 * A chat of a member, or of a visitor of an organisation's own site, with who works here (KS-SRV-8). Everything that happens to it
 * goes through the endpoints; the database holds to its life and numbers its messages.
 */
export const Conversations = (endpoints: Endpoint[]): CollectionConfig => ({
  slug: 'conversations',
  labels: { singular: 'Chatgesprek', plural: 'Chatgesprekken' },
  admin: {
    group: 'Service',
    useAsTitle: 'openedAt',
    defaultColumns: ['openedAt', 'therapist', 'visitorName', 'status', 'staffName'],
  },
  access: collectionAccess({
    read: anyOf(own(), within('answerChats')),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('answerChats'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-openedAt',
  endpoints,
  fields: [
    // Empty: a visitor, who is known by the hash of their key.
    { name: 'therapist', type: 'relationship', relationTo: 'therapists', label: 'Lid', index: true },
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', label: 'Organisatie', index: true },
    { name: 'visitorKeyHash', type: 'text', access: { read: fieldFor(nobody) }, admin: { hidden: true } },
    { name: 'visitorName', type: 'text', label: 'Bezoeker', maxLength: 80 },
    { name: 'visitorEmail', type: 'text', label: 'E-mail van de bezoeker', maxLength: 254 },
    { name: 'origin', type: 'text', label: 'Site', maxLength: 200 },
    { name: 'page', type: 'text', label: 'Begonnen op', maxLength: 300 },
    {
      name: 'status',
      type: 'select',
      label: 'Status',
      required: true,
      defaultValue: 'waiting',
      options: choices(conversationStatusLabels),
    },
    { name: 'assignee', type: 'relationship', relationTo: 'users', label: 'Account', access: staffOnly },
    { name: 'staffName', type: 'text', label: 'Medewerker', maxLength: 120 },
    { name: 'openedAt', type: 'date', label: 'Begonnen', required: true, admin: date },
    { name: 'takenAt', type: 'date', label: 'Aangenomen', admin: date },
    { name: 'closedAt', type: 'date', label: 'Afgesloten', admin: date },
    { name: 'closedBy', type: 'select', label: 'Afgesloten door', options: choices(closedByLabels) },
    { name: 'lastSeq', type: 'number', label: 'Berichten', required: true, defaultValue: 0 },
    { name: 'lastMessageAt', type: 'date', label: 'Laatste bericht', admin: date },
    { name: 'memberReadSeq', type: 'number', label: 'Gelezen door het lid', required: true, defaultValue: 0 },
    { name: 'staffReadSeq', type: 'number', label: 'Gelezen door ons', required: true, defaultValue: 0 },
    // The talk with the assistant that it goes on from; a plain id, the assistant can be taken out.
    { name: 'handedFrom', type: 'text', label: 'Gesprek met de assistent', maxLength: 64 },
  ],
})
