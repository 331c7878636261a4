import { z } from 'zod'
import type { ReviewRules } from '@/plugins/review/options'
import { applicationProblems } from '@/src/domain/registers/problems'
import { termOfRegister } from '../shared/decisionTerm'
import { applicationMail, applyApplication, guardApplication } from './effects'

const draft = z.object({
  register: z.unknown(),
  education: z.string().nullish(),
  graduatedOn: z.string().nullish(),
  employer: z.string().nullish(),
  declaresTruth: z.boolean().nullish(),
  files: z.array(z.unknown()).nullish(),
})

/** How applications are reviewed: approving admits (PG-4). */
export const applicationReview: ReviewRules = {
  noun: 'aanvraag',
  points: null,
  claimed: null,
  vault: 'readable',
  memberPath: '/registratie',
  problems: (item, today) => applicationProblems(draft.parse(item), today),
  termDaysOf: termOfRegister,
  guard: guardApplication,
  effect: applyApplication,
  mailFor: applicationMail,
}
