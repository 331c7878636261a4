import { anyOf, can, collectionAccess } from '@/src/access/compose'
import { isProfessional, own, type Rule, where, within } from '@/src/access/rules'

/** Who reaches what a professional hands in: they themselves, and reviewers of the organisation once it is handed in. */
export const evidenceAccess = (create: Rule = isProfessional) =>
  collectionAccess({
    read: anyOf(own(), where(within('reviewEvidence'), { status: { not_equals: 'draft' } })),
    create,
    update: own(),
    delete: own(),
    admin: can('reviewEvidence'),
  })
