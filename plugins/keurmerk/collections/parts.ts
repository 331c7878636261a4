import type { CollectionConfig, Endpoint, Field } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { nobody, own, within } from '@/src/access/rules'
import { judgementLabels } from '@/src/domain/keurmerk/labels'
import { choices } from '@/src/domain/shared/choices'
import { moment } from '@/src/fields/moment'

const date = { date: moment }
const plain = { lockDocuments: false, disableDuplicate: true } as const
const closed = { create: nobody, update: nobody, delete: nobody }

const evaluation: Field[] = [
  {
    name: 'evaluation',
    type: 'relationship',
    relationTo: 'self-evaluations',
    label: 'Zelfevaluatie',
    required: true,
    index: true,
  },
  {
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    label: 'Organisatie',
    required: true,
    index: true,
  },
]
const code: Field = { name: 'code', type: 'text', label: 'Vraag', required: true, maxLength: 40 }
const turn: Field = { name: 'turn', type: 'number', label: 'Keer', required: true, min: 1, max: 2 }

/** Who fills in a self-evaluation: the contact person, and colleagues they let in (KB-4). */
export const SelfEvaluationPeople: CollectionConfig = {
  slug: 'self-evaluation-people',
  labels: { singular: 'Invuller van een zelfevaluatie', plural: 'Invullers van zelfevaluaties' },
  admin: { group: 'Keurmerk', hidden: true },
  access: collectionAccess({ read: anyOf(own(), within('judgeKeurmerk')), ...closed, admin: can('judgeKeurmerk') }),
  ...plain,
  fields: [
    ...evaluation,
    { name: 'therapist', type: 'relationship', relationTo: 'therapists', label: 'Lid', required: true, index: true },
    { name: 'contact', type: 'checkbox', label: 'Eerste contactpersoon', defaultValue: false },
  ],
}

/** What a practice has filled in so far; nobody else reads it before it is sent (KB-4). */
export const SelfEvaluationAnswers: CollectionConfig = {
  slug: 'self-evaluation-answers',
  labels: { singular: 'Antwoord van een zelfevaluatie', plural: 'Antwoorden van zelfevaluaties' },
  admin: { group: 'Keurmerk', hidden: true },
  access: collectionAccess({ read: nobody, ...closed, admin: nobody }),
  ...plain,
  fields: [
    ...evaluation,
    code,
    { name: 'text', type: 'textarea', label: 'Antwoord', maxLength: 20_000 },
    { name: 'revision', type: 'number', label: 'Versie', required: true, defaultValue: 1 },
    { name: 'prefilled', type: 'checkbox', label: 'Van vorig jaar', defaultValue: false },
    { name: 'savedByName', type: 'text', label: 'Opgeslagen door', maxLength: 160 },
    { name: 'savedAt', type: 'date', label: 'Opgeslagen', required: true, admin: date },
  ],
}

/** A file with an answer (KB-4). The file itself is kept by private-files. */
export const SelfEvaluationAttachments: CollectionConfig = {
  slug: 'self-evaluation-attachments',
  labels: { singular: 'Bijlage van een zelfevaluatie', plural: 'Bijlagen van zelfevaluaties' },
  admin: { group: 'Keurmerk', hidden: true },
  access: collectionAccess({ read: own(), ...closed, admin: nobody }),
  ...plain,
  fields: [
    ...evaluation,
    { name: 'therapist', type: 'relationship', relationTo: 'therapists', label: 'Toegevoegd door', index: true },
    code,
    turn,
    { name: 'file', type: 'relationship', relationTo: 'files', label: 'Bestand', index: true },
  ],
}

/** What was sent, as it was sent; it never changes (KB-4). */
export const SelfEvaluationSubmissions: CollectionConfig = {
  slug: 'self-evaluation-submissions',
  labels: { singular: 'Verstuurde zelfevaluatie', plural: 'Verstuurde zelfevaluaties' },
  admin: { group: 'Keurmerk', hidden: true },
  access: collectionAccess({ read: within('judgeKeurmerk'), ...closed, admin: can('judgeKeurmerk') }),
  ...plain,
  fields: [
    ...evaluation,
    turn,
    { name: 'sentAt', type: 'date', label: 'Verstuurd', required: true, admin: date },
    { name: 'sentByName', type: 'text', label: 'Verstuurd door', required: true, maxLength: 160 },
    { name: 'hash', type: 'text', label: 'Controlegetal (SHA-256)', required: true, maxLength: 64 },
    { name: 'answers', type: 'json', label: 'Antwoorden', required: true },
  ],
}

/**
 * What a reviewer said of one answer (KB-5). Over REST only for who keeps the keurmerk: a second reviewer must not see the first
 * judgement, and practices read theirs in the report.
 */
export const KeurmerkJudgements: CollectionConfig = {
  slug: 'keurmerk-judgements',
  labels: { singular: 'Oordeel over een antwoord', plural: 'Oordelen over antwoorden' },
  admin: { group: 'Keurmerk', hidden: true },
  access: collectionAccess({ read: within('manageKeurmerk'), ...closed, admin: can('manageKeurmerk') }),
  ...plain,
  fields: [
    ...evaluation,
    turn,
    code,
    { name: 'second', type: 'checkbox', label: 'Tweede beoordeling', defaultValue: false },
    { name: 'drawn', type: 'checkbox', label: 'In de steekproef' },
    { name: 'judgement', type: 'select', label: 'Oordeel', required: true, options: choices(judgementLabels) },
    { name: 'reason', type: 'textarea', label: 'Reden', maxLength: 4000 },
    { name: 'action', type: 'textarea', label: 'Actie', maxLength: 4000 },
    { name: 'reviewer', type: 'relationship', relationTo: 'users', label: 'Account', index: true },
    { name: 'reviewerName', type: 'text', label: 'Beoordelaar', maxLength: 160 },
    { name: 'judgedAt', type: 'date', label: 'Beoordeeld', required: true, admin: date },
  ],
}

/** A question of a practice to who keeps the keurmerk, from any item of the questionnaire, and its answer (KB-4). */
export const KeurmerkQuestions = (endpoints: Endpoint[]): CollectionConfig => ({
  slug: 'keurmerk-questions',
  endpoints,
  labels: { singular: 'Vraag over het keurmerk', plural: 'Vragen over het keurmerk' },
  admin: { group: 'Keurmerk', defaultColumns: ['evaluation', 'code', 'question', 'askedAt', 'answeredAt'] },
  access: collectionAccess({ read: anyOf(own(), within('judgeKeurmerk')), ...closed, admin: can('judgeKeurmerk') }),
  ...plain,
  fields: [
    ...evaluation,
    { name: 'therapist', type: 'relationship', relationTo: 'therapists', label: 'Gevraagd door', index: true },
    { name: 'code', type: 'text', label: 'Vraag', maxLength: 40 },
    { name: 'question', type: 'textarea', label: 'Wat er gevraagd is', required: true, maxLength: 2000 },
    { name: 'askedAt', type: 'date', label: 'Gevraagd', required: true, admin: date },
    { name: 'answer', type: 'textarea', label: 'Antwoord', maxLength: 4000 },
    { name: 'answeredByName', type: 'text', label: 'Beantwoord door', maxLength: 160 },
    { name: 'answeredAt', type: 'date', label: 'Beantwoord', admin: date },
  ],
})

/** What a round did by itself, each once (KB-3). */
export const KeurmerkSteps: CollectionConfig = {
  slug: 'keurmerk-steps',
  labels: { singular: 'Stap van een ronde', plural: 'Stappen van rondes' },
  admin: { group: 'Keurmerk', defaultColumns: ['round', 'step', 'doneAt', 'practices'] },
  access: collectionAccess({ read: within('judgeKeurmerk'), ...closed, admin: can('judgeKeurmerk') }),
  ...plain,
  fields: [
    { name: 'round', type: 'relationship', relationTo: 'keurmerk-rounds', label: 'Ronde', required: true, index: true },
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      label: 'Organisatie',
      required: true,
      index: true,
    },
    { name: 'step', type: 'text', label: 'Stap', required: true, maxLength: 40 },
    { name: 'doneAt', type: 'date', label: 'Gedaan', required: true, admin: date },
    { name: 'practices', type: 'number', label: 'Praktijken', required: true },
  ],
}
