import { z } from 'zod'
import type { ReviewRules } from '@/plugins/review/options'
import { extractProblems } from '@/src/domain/screening/problems'
import { afterExtract, guardExtract } from './effects'

const draft = z.object({
  chamberNumber: z.string().nullish(),
  issuedOn: z.string().nullish(),
  files: z.array(z.unknown()).nullish(),
})

/** How chamber extracts are reviewed (KS-PRA-4). */
export const extractReview: ReviewRules = {
  noun: 'KvK-uittreksel',
  points: null,
  claimed: null,
  vault: 'readable',
  memberPath: '/praktijk',
  guard: guardExtract,
  effect: afterExtract,
  problems: (item, today) => extractProblems(draft.parse(item), today),
}
