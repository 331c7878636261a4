import { z } from 'zod'
import type { ReviewRules } from '@/plugins/review/options'
import { identityProblems } from '@/src/domain/screening/problems'
import { afterIdentity, guardIdentity } from './effects'
import { identityMail } from './mail'

const draft = z.object({
  kind: z.string().nullish(),
  validUntil: z.string().nullish(),
  masked: z.boolean().nullish(),
  files: z.array(z.unknown()).nullish(),
})

/** How copies of identity documents are reviewed: seen, decided and erased (KS-PER-2). */
export const identityReview: ReviewRules = {
  noun: 'legitimatiebewijs',
  points: null,
  claimed: null,
  vault: 'closed',
  memberPath: '/persoonlijk',
  guard: guardIdentity,
  effect: afterIdentity,
  mailFor: identityMail,
  problems: (item, today) => identityProblems(draft.parse(item), today),
}
