import { z } from 'zod'
import type { ReviewRules } from '@/plugins/review/options'
import { uploadProblems } from '@/src/domain/visitation/upload'

const draft = z.object({
  title: z.string().nullish(),
  subject: z.string().nullish(),
  visitedOn: z.string().nullish(),
  files: z.array(z.unknown()).nullish(),
})

/** How documents about visitation are reviewed: an approved proof is a visit (KS-VIS-1). */
export const uploadReview: ReviewRules = {
  noun: 'visitatiestuk',
  points: null,
  claimed: null,
  vault: 'readable',
  memberPath: '/visitatie',
  problems: (item, today) => uploadProblems(draft.parse(item), today),
}
