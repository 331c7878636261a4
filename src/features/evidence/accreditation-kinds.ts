import type { z } from 'zod'
import { claimProblems } from '@/src/domain/accreditation/claim-problems'
import { asUser } from '@/src/lib/local-api'
import type { EvidenceKind } from './saved-kinds'
import { claimSchema } from './schema'
import { textFields } from './sent-form'

/** A claim of missing points, in the form of every kind of evidence. */
export const claimKind: EvidenceKind<z.infer<typeof claimSchema>> = {
  collection: 'points-claims',
  path: '/punten-missen',
  fields: textFields(claimSchema.shape),
  schema: claimSchema,
  problems: claimProblems,
  create: (req, data) =>
    req.payload.create({ collection: 'points-claims', data: { ...data, status: 'draft' }, ...asUser(req) }),
  update: (req, id, data) => req.payload.update({ collection: 'points-claims', id, data, ...asUser(req) }),
}
