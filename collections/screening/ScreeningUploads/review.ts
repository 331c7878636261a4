import { z } from 'zod'
import type { ReviewRules } from '@/plugins/review/options'
import { screeningUploadProblems } from '@/src/domain/screening/problems'

const draft = z.object({
  title: z.string().nullish(),
  subject: z.string().nullish(),
  files: z.array(z.unknown()).nullish(),
})

/** How extra documents for the screening are reviewed (KS-SCR-1). */
export const screeningUploadReview: ReviewRules = {
  noun: 'stuk',
  points: null,
  claimed: null,
  vault: 'readable',
  memberPath: '/screening-extra',
  problems: (item) => screeningUploadProblems(draft.parse(item)),
}
