import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { cpdProblems, diplomaProblems, type Problems } from '@/src/domain/evidence/problems'
import type { EvidenceStatus } from '@/src/domain/evidence/status'
import { activityProblems, firstAidProblems } from '@/src/domain/registers/problems'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { asUser } from '@/src/lib/local-api'
import { claimKind } from './accreditation-kinds'
import { sessionKind } from './intervisie-kind'
import { registerKinds } from './register-kinds'
import { activitySchema, cpdSchema, diplomaSchema, firstAidSchema } from './schema'
import { screeningKinds } from './screening/kinds'
import { textFields } from './sent-form'
import type { EvidenceCollection } from './types'
import { visitationUploadKind } from './visitation-kinds'

type Saved = { id: number; status: EvidenceStatus }

/** What differs between the kinds of evidence when a member saves one. */
export type EvidenceKind<Data> = {
  collection: EvidenceCollection
  /** Page that shows it. */
  path: string
  /** Text fields in the order of the form. */
  fields: readonly string[]
  schema: z.ZodType<Data>
  problems: (data: Data, today: CalendarDate) => Problems
  /** Which of its problems even a draft may not have; left out: only a missing title. */
  evenInDraft?: (field: string) => boolean
  create: (req: PayloadRequest, data: Data) => Promise<Saved>
  update: (req: PayloadRequest, id: number, data: Data) => Promise<Saved>
}

export const diplomaKind: EvidenceKind<z.infer<typeof diplomaSchema>> = {
  collection: 'diplomas',
  path: '/scholing',
  fields: textFields(diplomaSchema.shape),
  schema: diplomaSchema,
  problems: diplomaProblems,
  create: (req, data) =>
    req.payload.create({ collection: 'diplomas', data: { ...data, status: 'draft' }, ...asUser(req) }),
  update: (req, id, data) => req.payload.update({ collection: 'diplomas', id, data, ...asUser(req) }),
}

export const cpdKind: EvidenceKind<z.infer<typeof cpdSchema>> = {
  collection: 'cpd-uploads',
  path: '/bij-en-nascholing',
  fields: textFields(cpdSchema.shape),
  schema: cpdSchema,
  problems: cpdProblems,
  create: (req, data) =>
    req.payload.create({ collection: 'cpd-uploads', data: { ...data, status: 'draft' }, ...asUser(req) }),
  update: (req, id, data) => req.payload.update({ collection: 'cpd-uploads', id, data, ...asUser(req) }),
}

export const firstAidKind: EvidenceKind<z.infer<typeof firstAidSchema>> = {
  collection: 'first-aid-certificates',
  path: '/dossier',
  fields: textFields(firstAidSchema.shape),
  schema: firstAidSchema,
  problems: firstAidProblems,
  create: (req, data) =>
    req.payload.create({
      collection: 'first-aid-certificates',
      data: { title: 'EHBO-certificaat', ...data, status: 'draft' },
      ...asUser(req),
    }),
  update: (req, id, data) => req.payload.update({ collection: 'first-aid-certificates', id, data, ...asUser(req) }),
}

export const activityKind: EvidenceKind<z.infer<typeof activitySchema>> = {
  collection: 'activities',
  path: '/dossier',
  fields: ['registration', 'activity', 'title', 'date', 'points', 'description', 'message'],
  schema: activitySchema,
  problems: activityProblems,
  create: (req, data) =>
    req.payload.create({ collection: 'activities', data: { ...data, status: 'draft' }, ...asUser(req) }),
  update: (req, id, data) => req.payload.update({ collection: 'activities', id, data, ...asUser(req) }),
}

/** The page of a collection; null for a name that isn't one. */
export const collectionOf = (name: string): { collection: EvidenceCollection; path: string } | null =>
  [
    diplomaKind,
    cpdKind,
    sessionKind,
    firstAidKind,
    activityKind,
    ...registerKinds,
    claimKind,
    visitationUploadKind,
    ...screeningKinds,
  ].find(({ collection }) => collection === name) ?? null
