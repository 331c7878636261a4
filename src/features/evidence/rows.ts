import { z } from 'zod'
import { evidenceStatuses } from '@/src/domain/evidence/status'
import type {
  ActivityItem,
  ApplicationItem,
  ClaimItem,
  CpdItem,
  DiplomaItem,
  ExtensionItem,
  FirstAidItem,
  ObjectionItem,
  SessionItem,
  SubmissionItem,
  VisitationUploadItem,
} from './types'

const moment = z.coerce.date().transform((value) => value.toISOString())
const number = z.coerce.number().nullable()
const text = z.string().nullable()

const file = z.object({
  id: z.number(),
  name: z.string(),
  mimeType: z.string(),
  size: z.coerce.number(),
  sha256: z.string(),
  receivedAt: moment,
  readable: z.boolean(),
})

const turn = z.object({
  action: z.enum(['submit', 'edit', 'return', 'approve', 'reject', 'reopen', 'correct']),
  by: z.string(),
  message: text,
  at: moment,
})

/** What every row has. */
export const common = {
  id: z.number(),
  title: z.string(),
  status: z.enum(evidenceStatuses),
  submittedAt: moment.nullable(),
  decidedAt: moment.nullable(),
  updatedAt: moment,
  reviewDueOn: text,
  decisionReason: text,
  grantedPoints: number,
  files: z.array(file),
  turns: z.array(turn),
}

/** A row of `diplomas` with its files and conversation, checked. */
export const diplomaRow: z.ZodType<DiplomaItem> = z.object({
  ...common,
  level: z.enum(['hbo', 'mbo', 'other']).nullable(),
  fieldRelated: z.boolean().nullable(),
  plato: z.enum(['none', 'mbk', 'psbk', 'both']).nullable(),
  studyPoints: number,
  contactHours: number,
  provider: text,
  accreditedBy: text,
  obtainedOn: text,
})

/** A row of `cpd_uploads` with its files and conversation, checked. */
export const cpdRow: z.ZodType<CpdItem> = z.object({
  ...common,
  category: z.enum(['own-field', 'free', 'literature', 'mbk', 'psbk']).nullable(),
  provider: text,
  from: text,
  to: text,
  hours: number,
})

/** A row of `intervisie_sessions` with its group, checked. */
export const sessionRow: z.ZodType<SessionItem> = z.object({
  ...common,
  date: text,
  startsAt: text,
  endsAt: text,
  lasted: number,
  creditedHours: number,
  group: z.number().nullable(),
  groupName: text,
  report: z.number().nullable(),
  themes: text,
  participants: z.array(z.object({ name: z.string(), organisation: text })),
})

/** A row of `first_aid_certificates`, checked. */
export const firstAidRow: z.ZodType<FirstAidItem> = z.object({ ...common, obtainedOn: text, validUntil: text })

/** A row of `activities`, checked. */
export const activityRow: z.ZodType<ActivityItem> = z.object({
  ...common,
  registration: z.number().nullable(),
  category: text,
  activity: text,
  date: text,
  points: number,
  description: text,
})

/** A row of `registration_applications`, checked. */
export const applicationRow: z.ZodType<ApplicationItem> = z.object({
  ...common,
  register: z.number().nullable(),
  registerName: text,
  education: text,
  graduatedOn: text,
  employer: text,
  motivation: text,
  declaresTruth: z.boolean().nullable(),
  fee: number,
})

/** A row of `dossier_submissions`, checked. */
export const submissionRow: z.ZodType<SubmissionItem> = z.object({
  ...common,
  retroactive: z.boolean().nullable(),
  fee: number,
})

/** A row of `extension_requests`, checked. */
export const extensionRow: z.ZodType<ExtensionItem> = z.object({
  ...common,
  registration: z.number().nullable(),
  number: text,
  until: text,
  motivation: text,
  statementBy: z.enum(['employer', 'specialist']).nullable(),
})

/** A row of `objections`, checked. */
export const objectionRow: z.ZodType<ObjectionItem> = z.object({
  ...common,
  subject: text,
  subjectId: number,
  grounds: text,
})

/** A row of `visitation_uploads`, checked. */
export const visitationUploadRow: z.ZodType<VisitationUploadItem> = z.object({
  ...common,
  subject: z.enum(['proof', 'questionnaire', 'statement', 'other']).nullable(),
  visitedOn: text,
  remark: text,
})

/** A row of `points_claims` with its provider and what was booked, checked. */
export const claimRow: z.ZodType<ClaimItem> = z.object({
  ...common,
  registration: z.number().nullable(),
  number: text,
  provider: z.number().nullable(),
  providerName: text,
  date: text,
  explanation: text,
  answerDueOn: text,
  answer: z.enum(['confirmed', 'contested']).nullable(),
  answerText: text,
  answeredAt: moment.nullable(),
  booked: number,
})
