import { z } from 'zod'
import type { ReviewRules } from '@/plugins/review/options'
import { correctionProblems } from '@/src/domain/screening/problems'
import { afterCorrection, guardCorrection } from './effects'

const draft = z.object({
  subject: z.string().nullish(),
  firstName: z.string().nullish(),
  lastName: z.string().nullish(),
  birthDate: z.string().nullish(),
  files: z.array(z.unknown()).nullish(),
})

/** How requests to correct a name or birth date are reviewed (KS-PER-1). */
export const correctionReview: ReviewRules = {
  noun: 'verzoek om correctie',
  points: null,
  claimed: null,
  vault: 'closed',
  memberPath: '/persoonlijk',
  guard: guardCorrection,
  effect: afterCorrection,
  problems: (item, today) => correctionProblems(draft.parse(item), today),
}
