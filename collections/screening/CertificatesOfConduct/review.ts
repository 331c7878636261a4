import { z } from 'zod'
import { settleReviewed } from '@/collections/identity/StandingChanges/hooks'
import type { ReviewRules } from '@/plugins/review/options'
import { conductProblems } from '@/src/domain/screening/problems'

const draft = z.object({
  issuedOn: z.string().nullish(),
  profile: z.string().nullish(),
  files: z.array(z.unknown()).nullish(),
})

/** How certificates of conduct are reviewed: their days decide (KS-PER-3). */
export const conductReview: ReviewRules = {
  noun: 'VOG',
  points: null,
  claimed: null,
  vault: 'readable',
  memberPath: '/persoonlijk',
  effect: settleReviewed,
  problems: (item, today) => conductProblems(draft.parse(item), today),
}
