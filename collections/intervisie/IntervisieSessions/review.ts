import { z } from 'zod'
import type { ReviewRules } from '@/plugins/review/options'
import { sessionProblems } from '@/src/domain/intervisie/session-problems'
import { sessionEffect } from './reported'
import { sessionGuard } from './rules'

const draft = z.object({
  date: z.string().nullish(),
  startsAt: z.string().nullish(),
  endsAt: z.string().nullish(),
  hours: z.number().nullish(),
  group: z.unknown(),
  report: z.unknown(),
  participants: z.array(z.unknown()).nullish(),
  files: z.array(z.unknown()).nullish(),
})

/** How a session is reviewed: nothing is granted; what it counts for follows from its hours and the norm (KS-INT-2). */
export const sessionReview: ReviewRules = {
  noun: 'intervisiesessie',
  points: null,
  claimed: null,
  vault: 'readable',
  memberPath: '/intervisie',
  guard: sessionGuard,
  effect: sessionEffect,
  problems: (item, today) => sessionProblems(draft.parse(item), today),
}
