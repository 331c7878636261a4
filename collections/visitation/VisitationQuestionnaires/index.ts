import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { nobody, ofVisitor, own, where } from '@/src/access/rules'
import { moment } from '@/src/fields/moment'
import { ownerFields } from '../../evidence/shared/ownerFields'
import { visitationField } from '../shared/fields'

/** The questionnaire before a visit: the therapist fills it in, their visitor reads it beforehand (KS-VIS-1). */
export const VisitationQuestionnaires: CollectionConfig = {
  slug: 'visitation-questionnaires',
  labels: { singular: 'Visitatievragenlijst', plural: 'Visitatievragenlijsten' },
  admin: { group: 'Visitatie', defaultColumns: ['therapist', 'status', 'sentAt'] },
  access: collectionAccess({
    read: anyOf(own(), where(ofVisitor('visitation.visitor'), { status: { equals: 'sent' } })),
    create: nobody,
    update: nobody,
    delete: nobody,
    admin: can('overseeVisits'),
  }),
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    { ...visitationField, required: true, unique: true },
    ...ownerFields,
    // [{ code, question, answer }]: the questions as they were.
    { name: 'answers', type: 'json', label: 'Antwoorden' },
    {
      name: 'status',
      type: 'select',
      label: 'Staat',
      required: true,
      defaultValue: 'draft',
      options: [
        { value: 'draft', label: 'Nog niet verstuurd' },
        { value: 'sent', label: 'Verstuurd' },
      ],
    },
    { name: 'sentAt', type: 'date', label: 'Verstuurd', admin: { date: moment } },
  ],
}
