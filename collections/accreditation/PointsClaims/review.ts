import { z } from 'zod'
import type { ReviewRules } from '@/plugins/review/options'
import { claimProblems } from '@/src/domain/accreditation/claim-problems'
import { claimMail, claimTermDays, guardClaim, settleClaim } from './effects'

const draft = z.object({
  title: z.string().nullish(),
  registration: z.unknown(),
  provider: z.unknown(),
  date: z.string().nullish(),
  files: z.array(z.unknown()).nullish(),
})

/** How claims of missing points are judged: after the provider answered, or let its term pass. */
export const claimReview: ReviewRules = {
  noun: 'melding',
  points: null,
  claimed: null,
  vault: 'readable',
  memberPath: '/punten-missen',
  termDaysOf: claimTermDays,
  guard: guardClaim,
  effect: settleClaim,
  mailFor: claimMail,
  problems: (item, today) => claimProblems(draft.parse(item), today),
}
