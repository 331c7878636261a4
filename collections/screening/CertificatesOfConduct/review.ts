import { z } from 'zod'
import { settleReviewed } from '@/collections/identity/StandingChanges/hooks'
import type { ReviewRules } from '@/plugins/review/options'
import { conductProblems } from '@/src/domain/screening/problems'
import { afterConduct, guardConduct } from './effects'

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
  guard: guardConduct,
  // Its last day first: the standing is judged by it.
  effect: async (req, act) => {
    await afterConduct(req, act)
    await settleReviewed(req, act)
  },
  problems: (item, today) => conductProblems(draft.parse(item), today),
}
