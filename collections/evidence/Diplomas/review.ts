import { z } from 'zod'
import type { ReviewRules } from '@/plugins/review/options'
import { diplomaProblems } from '@/src/domain/evidence/problems'

const draft = z.object({
  title: z.string().nullish(),
  level: z.string().nullish(),
  fieldRelated: z.boolean().nullish(),
  provider: z.string().nullish(),
  obtainedOn: z.string().nullish(),
  studyPoints: z.number().nullish(),
  contactHours: z.number().nullish(),
  files: z.array(z.unknown()).nullish(),
})

/** How diplomas are reviewed: study points, and a vault that closes the file for the member (KS-DIP-3). */
export const diplomaReview: ReviewRules = {
  noun: 'diploma',
  points: { label: 'Studiepunten (EC)', max: 480, required: true },
  claimed: 'studyPoints',
  vault: 'closed',
  memberPath: '/scholing',
  problems: (item, today) => diplomaProblems(draft.parse(item), today),
}
