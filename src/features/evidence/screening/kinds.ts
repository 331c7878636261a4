import type { z } from 'zod'
import {
  conductProblems,
  correctionProblems,
  extractProblems,
  identityProblems,
  screeningUploadProblems,
  transferProblems,
} from '@/src/domain/screening/problems'
import { experienceProblems } from '@/src/domain/screening/work-experience'
import { asUser } from '@/src/lib/local-api'
import type { EvidenceKind } from '../saved-kinds'
import { textFields } from '../sent-form'
import { atTheirRows, employerNames, isAboutEmployer } from './employers'
import {
  conductSchema,
  correctionSchema,
  experienceSchema,
  extractSchema,
  identitySchema,
  screeningUploadSchema,
  transferSchema,
} from './schema'
import { screeningWords } from './words'

/* What a member hands in about who they are and what they bring along, in the form of every kind of evidence. */

export const identityKind: EvidenceKind<z.infer<typeof identitySchema>> = {
  collection: 'identity-documents',
  path: screeningWords['identity-documents'].path,
  fields: textFields(identitySchema.shape),
  schema: identitySchema,
  problems: identityProblems,
  create: (req, data) =>
    req.payload.create({
      collection: 'identity-documents',
      data: { title: 'Legitimatiebewijs', ...data, status: 'draft' },
      ...asUser(req),
    }),
  update: (req, id, data) => req.payload.update({ collection: 'identity-documents', id, data, ...asUser(req) }),
}

export const conductKind: EvidenceKind<z.infer<typeof conductSchema>> = {
  collection: 'certificates-of-conduct',
  path: screeningWords['certificates-of-conduct'].path,
  fields: textFields(conductSchema.shape),
  schema: conductSchema,
  problems: conductProblems,
  create: (req, data) =>
    req.payload.create({
      collection: 'certificates-of-conduct',
      data: { title: 'Verklaring omtrent het gedrag', ...data, status: 'draft' },
      ...asUser(req),
    }),
  update: (req, id, data) => req.payload.update({ collection: 'certificates-of-conduct', id, data, ...asUser(req) }),
}

export const correctionKind: EvidenceKind<z.infer<typeof correctionSchema>> = {
  collection: 'data-corrections',
  path: screeningWords['data-corrections'].path,
  fields: textFields(correctionSchema.shape),
  schema: correctionSchema,
  problems: correctionProblems,
  create: (req, data) =>
    req.payload.create({
      collection: 'data-corrections',
      data: { title: 'Correctie van gegevens', ...data, status: 'draft' },
      ...asUser(req),
    }),
  update: (req, id, data) => req.payload.update({ collection: 'data-corrections', id, data, ...asUser(req) }),
}

export const extractKind: EvidenceKind<z.infer<typeof extractSchema>> = {
  collection: 'chamber-extracts',
  path: screeningWords['chamber-extracts'].path,
  fields: textFields(extractSchema.shape),
  schema: extractSchema,
  problems: extractProblems,
  create: (req, data) =>
    req.payload.create({
      collection: 'chamber-extracts',
      data: { title: 'KvK-uittreksel', ...data, status: 'draft' },
      ...asUser(req),
    }),
  update: (req, id, data) => req.payload.update({ collection: 'chamber-extracts', id, data, ...asUser(req) }),
}

export const screeningUploadKind: EvidenceKind<z.infer<typeof screeningUploadSchema>> = {
  collection: 'screening-uploads',
  path: screeningWords['screening-uploads'].path,
  fields: textFields(screeningUploadSchema.shape),
  schema: screeningUploadSchema,
  problems: screeningUploadProblems,
  create: (req, data) =>
    req.payload.create({ collection: 'screening-uploads', data: { ...data, status: 'draft' }, ...asUser(req) }),
  update: (req, id, data) => req.payload.update({ collection: 'screening-uploads', id, data, ...asUser(req) }),
}

type Experience = z.infer<typeof experienceSchema>

/** Employers as the collection keeps them: what is required there, was asked before. */
const kept = ({ employers, files }: Experience) => ({
  files,
  employers: employers.map((one) => ({
    ...one,
    employer: one.employer ?? '',
    role: one.role ?? '',
    from: one.from ?? '',
    hoursPerWeek: one.hoursPerWeek ?? 0,
  })),
})

export const experienceKind: EvidenceKind<Experience> = {
  collection: 'work-experiences',
  path: screeningWords['work-experiences'].path,
  fields: ['employers', ...employerNames, 'message'],
  schema: experienceSchema,
  problems: (data, today) => atTheirRows(experienceProblems(data, today), data.rows),
  evenInDraft: isAboutEmployer,
  create: (req, data) =>
    req.payload.create({
      collection: 'work-experiences',
      data: { title: 'HBO-werkervaring', ...kept(data), status: 'draft' },
      ...asUser(req),
    }),
  update: (req, id, data) =>
    req.payload.update({ collection: 'work-experiences', id, data: kept(data), ...asUser(req) }),
}

export const transferKind: EvidenceKind<z.infer<typeof transferSchema>> = {
  collection: 'transfer-statements',
  path: screeningWords['transfer-statements'].path,
  fields: textFields(transferSchema.shape),
  schema: transferSchema,
  problems: transferProblems,
  create: (req, data) =>
    req.payload.create({
      collection: 'transfer-statements',
      data: { title: 'Overstapverklaring', ...data, status: 'draft' },
      ...asUser(req),
    }),
  update: (req, id, data) => req.payload.update({ collection: 'transfer-statements', id, data, ...asUser(req) }),
}

export const screeningKinds = [
  identityKind,
  conductKind,
  correctionKind,
  extractKind,
  screeningUploadKind,
  experienceKind,
  transferKind,
]
