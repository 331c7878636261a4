import { z } from 'zod'
import type { ReviewRules } from '@/plugins/review/options'
import { transferProblems } from '@/src/domain/screening/problems'

const draft = z.object({
  fromOrganisation: z.string().nullish(),
  memberSince: z.string().nullish(),
  memberUntil: z.string().nullish(),
  motivation: z.string().nullish(),
  openMatters: z.boolean().nullish(),
  openMattersText: z.string().nullish(),
  declared: z.boolean().nullish(),
  files: z.array(z.unknown()).nullish(),
})

/** How transfer statements are reviewed (KS-SCR-2). */
export const transferReview: ReviewRules = {
  noun: 'overstapverklaring',
  points: null,
  claimed: null,
  vault: 'readable',
  memberPath: '/screening-extra',
  problems: (item, today) => transferProblems(draft.parse(item), today),
}
