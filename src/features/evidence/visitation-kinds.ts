import type { z } from 'zod'
import { uploadProblems } from '@/src/domain/visitation/upload'
import { asUser } from '@/src/lib/local-api'
import type { EvidenceKind } from './saved-kinds'
import { visitationUploadSchema } from './schema'
import { textFields } from './sent-form'

/** What a therapist uploads about visitation, in the form of every kind of evidence (KS-VIS-1). */
export const visitationUploadKind: EvidenceKind<z.infer<typeof visitationUploadSchema>> = {
  collection: 'visitation-uploads',
  path: '/visitatie',
  fields: textFields(visitationUploadSchema.shape),
  schema: visitationUploadSchema,
  problems: uploadProblems,
  create: (req, data) =>
    req.payload.create({ collection: 'visitation-uploads', data: { ...data, status: 'draft' }, ...asUser(req) }),
  update: (req, id, data) => req.payload.update({ collection: 'visitation-uploads', id, data, ...asUser(req) }),
}
