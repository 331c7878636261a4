import { z } from 'zod'
import type { ReviewRules } from '@/plugins/review/options'
import { firstAidProblems } from '@/src/domain/registers/problems'

const draft = z.object({
  obtainedOn: z.string().nullish(),
  validUntil: z.string().nullish(),
  files: z.array(z.unknown()).nullish(),
})

/** How first-aid certificates are reviewed: nothing is counted, its days decide (KK-DOS-3). */
export const firstAidReview: ReviewRules = {
  noun: 'EHBO-certificaat',
  points: null,
  claimed: null,
  vault: 'readable',
  memberPath: '/dossier',
  problems: (item, today) => firstAidProblems(draft.parse(item), today),
}
