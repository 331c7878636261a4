import { z } from 'zod'
import type { ReviewRules } from '@/plugins/review/options'
import { extensionProblems } from '@/src/domain/registers/problems'
import { termOfPeriod } from '../shared/decisionTerm'
import { extensionMail, grantExtension, guardExtension } from './effects'

const draft = z.object({
  registration: z.unknown(),
  until: z.string().nullish(),
  motivation: z.string().nullish(),
  statementBy: z.string().nullish(),
  files: z.array(z.unknown()).nullish(),
})

/** How requests for a longer extension are reviewed: approving moves the end (KK-DOS-8). */
export const extensionReview: ReviewRules = {
  noun: 'verzoek om uitstel',
  points: null,
  claimed: null,
  vault: 'readable',
  memberPath: '/registratie',
  problems: (item) => extensionProblems(draft.parse(item)),
  termDaysOf: termOfPeriod,
  guard: guardExtension,
  effect: grantExtension,
  mailFor: extensionMail,
}
