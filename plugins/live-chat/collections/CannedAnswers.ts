import type { CollectionConfig } from 'payload'
import { audited } from '@/plugins/audit-trail'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { may } from '@/src/access/permissions'
import { type Rule, within } from '@/src/access/rules'
import { writeWithin } from '@/src/access/write-within'
import { longestMessage } from '@/src/domain/chat/labels'

/** Those for everyone, for whoever answers somewhere. */
const shared: Rule = (viewer) => may(viewer, 'answerChats') && { organisation: { exists: false } }

/** Answers that are often given, to begin a message with (KS-SRV-8). */
export const CannedAnswers: CollectionConfig = {
  slug: 'canned-answers',
  labels: { singular: 'Standaardantwoord', plural: 'Standaardantwoorden' },
  admin: { group: 'Service', useAsTitle: 'title', defaultColumns: ['title', 'organisation', 'updatedAt'] },
  access: collectionAccess({
    read: anyOf(shared, within('answerChats')),
    create: can('answerChats'),
    update: within('answerChats'),
    delete: within('answerChats'),
    admin: can('answerChats'),
  }),
  custom: audited(['title', 'organisation']),
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: 'title',
  hooks: { beforeChange: [writeWithin('answerChats')] },
  fields: [
    { name: 'title', type: 'text', label: 'Titel', required: true, maxLength: 80 },
    {
      name: 'body',
      type: 'textarea',
      label: 'Tekst',
      required: true,
      maxLength: longestMessage,
      admin: { description: 'Komt in het tekstvak te staan. Je past hem aan voor je hem verstuurt.' },
    },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: 'Organisatie',
      index: true,
      admin: { description: 'Leeg: voor alle organisaties.' },
    },
  ],
}
