import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { own, where, within } from '@/src/access/rules'
import { cpdFields } from './fields/cpdFields'

/** Continuing professional development (KS-CPD-1, KS-CPD-2). Status and decisions are added by the review plugin. */
export const CpdUploads: CollectionConfig = {
  slug: 'cpd-uploads',
  labels: { singular: 'Bij- of nascholing', plural: 'Bij- en nascholing' },
  admin: {
    group: 'Bewijsstukken',
    description: 'Ingediende bij- en nascholing. Beoordelen doe je via Beoordelen in het menu.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'therapist', 'status', 'submittedAt'],
  },
  access: collectionAccess({
    read: anyOf(own(), where(within('reviewEvidence'), { status: { not_equals: 'draft' } })),
    create: (viewer) => viewer?.therapist !== null && viewer !== null,
    update: own(),
    delete: own(),
    admin: can('reviewEvidence'),
  }),
  lockDocuments: false,
  fields: cpdFields,
}
