import { z } from 'zod'
import type { ReviewRules } from '@/plugins/review/options'
import { objectionProblems } from '@/src/domain/registers/problems'
import { guardObjection, objectionMail, settleObjection } from './effects'

const draft = z.object({
  subject: z.string().nullish(),
  subjectId: z.number().nullish(),
  grounds: z.string().nullish(),
})

/** How objections are reviewed: never by who took the decision. */
export const objectionReview: ReviewRules = {
  noun: 'bezwaar',
  points: null,
  claimed: null,
  vault: 'readable',
  memberPath: '/bezwaar',
  problems: (item) => objectionProblems(draft.parse(item)),
  guard: guardObjection,
  effect: settleObjection,
  mailFor: objectionMail,
}
