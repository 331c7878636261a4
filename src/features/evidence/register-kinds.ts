import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { applicationProblems, extensionProblems, objectionProblems } from '@/src/domain/registers/problems'
import { conflict } from '@/src/lib/errors/refusals'
import { asUser } from '@/src/lib/local-api'
import type { EvidenceKind } from './saved-kinds'
import { applicationSchema, extensionSchema, objectionSchema, submissionSchema } from './schema'
import { textFields } from './sent-form'

/*
 * What a member hands in about a registration, in the form of every kind of evidence. Its title is the program's.
 */

export const applicationKind: EvidenceKind<z.infer<typeof applicationSchema>> = {
  collection: 'registration-applications',
  path: '/registratie',
  fields: textFields(applicationSchema.shape),
  schema: applicationSchema,
  problems: applicationProblems,
  create: (req, data) =>
    req.payload.create({
      collection: 'registration-applications',
      data: { title: 'Registratie', ...data, status: 'draft' },
      ...asUser(req),
    }),
  update: (req, id, data) => req.payload.update({ collection: 'registration-applications', id, data, ...asUser(req) }),
}

export const submissionKind: EvidenceKind<z.infer<typeof submissionSchema>> = {
  collection: 'dossier-submissions',
  path: '/registratie',
  fields: textFields(submissionSchema.shape),
  schema: submissionSchema,
  problems: () => ({}),
  create: (_req: PayloadRequest) => Promise.reject(conflict('Een dossier meld je aan met de knop in je dossier.')),
  update: (req, id, data) => req.payload.update({ collection: 'dossier-submissions', id, data, ...asUser(req) }),
}

export const extensionKind: EvidenceKind<z.infer<typeof extensionSchema>> = {
  collection: 'extension-requests',
  path: '/registratie',
  fields: textFields(extensionSchema.shape),
  schema: extensionSchema,
  problems: extensionProblems,
  create: (req, data) =>
    req.payload.create({
      collection: 'extension-requests',
      data: { title: 'Verzoek om uitstel', ...data, status: 'draft' },
      ...asUser(req),
    }),
  update: (req, id, data) => req.payload.update({ collection: 'extension-requests', id, data, ...asUser(req) }),
}

export const objectionKind: EvidenceKind<z.infer<typeof objectionSchema>> = {
  collection: 'objections',
  path: '/bezwaar',
  fields: textFields(objectionSchema.shape),
  schema: objectionSchema,
  problems: objectionProblems,
  create: (req, data) =>
    req.payload.create({
      collection: 'objections',
      data: { title: 'Bezwaar', ...data, status: 'draft' },
      ...asUser(req),
    }),
  update: (req, id, data) => req.payload.update({ collection: 'objections', id, data, ...asUser(req) }),
}

export const registerKinds = [applicationKind, submissionKind, extensionKind, objectionKind]
