import type { CollectionConfig } from 'payload'
import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { own, where, within } from '@/src/access/rules'
import { diplomaFields } from './fields/diplomaFields'

/** Diplomas and certificates (KS-DIP-1 … KS-DIP-3). Status and decisions are added by the review plugin. */
export const Diplomas: CollectionConfig = {
  slug: 'diplomas',
  labels: { singular: 'Diploma', plural: 'Diploma’s' },
  admin: {
    group: 'Bewijsstukken',
    description: 'Ingediende diploma’s en certificaten. Beoordelen doe je via Beoordelen in het menu.',
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
  fields: diplomaFields,
}
