import type { CollectionConfig } from 'payload'
import { collectionAccess } from '@/src/access/compose'
import { nobody, own } from '@/src/access/rules'
import { answerKindLabels, longestQuestion } from '@/src/domain/assistant/kinds'
import { choices } from '@/src/domain/shared/choices'

/**
 * One question and its answer. Read back by who asked, and by nobody else: staff see the questions that found no answer without
 * who asked them, on a page of their own (KS-SRV-9).
 */
export const AssistantTurns: CollectionConfig = {
  slug: 'assistant-turns',
  labels: { singular: 'Vraag aan de assistent', plural: 'Vragen aan de assistent' },
  admin: { hidden: true },
  access: collectionAccess({ read: own(), create: nobody, update: nobody, delete: nobody, admin: nobody }),
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-createdAt',
  fields: [
    { name: 'thread', type: 'text', label: 'Gesprek', required: true, maxLength: 36 },
    { name: 'clientKey', type: 'text', label: 'Kenmerk', required: true, maxLength: 36 },
    // Nobody: asked by who isn't logged in, or isn't a member.
    { name: 'therapist', type: 'relationship', relationTo: 'therapists', label: 'Professional', index: true },
    { name: 'organisation', type: 'relationship', relationTo: 'organisations', label: 'Organisatie', index: true },
    { name: 'question', type: 'textarea', label: 'Vraag', required: true, maxLength: longestQuestion },
    { name: 'answer', type: 'textarea', label: 'Antwoord', required: true },
    { name: 'kind', type: 'select', label: 'Soort', required: true, options: choices(answerKindLabels) },
    { name: 'sources', type: 'json', label: 'Bronnen', required: true },
    { name: 'rule', type: 'json', label: 'Regel' },
    { name: 'record', type: 'json', label: 'Gegeven' },
    { name: 'helpful', type: 'checkbox', label: 'Hielp' },
    { name: 'score', type: 'number', label: 'Hoe goed het past' },
    { name: 'model', type: 'text', label: 'Taalmodel', maxLength: 120 },
    { name: 'ms', type: 'number', label: 'Duur (ms)' },
  ],
}
