import { z } from 'zod'
import type { ReviewRules } from '@/plugins/review/options'
import { uploadProblems } from '@/src/domain/visitation/upload'
import { guardUpload, tieToVisit, uploadTermDays } from './effects'

const draft = z.object({
  title: z.string().nullish(),
  subject: z.string().nullish(),
  visitedOn: z.string().nullish(),
  files: z.array(z.unknown()).nullish(),
})

/**
 * How documents about visitation are reviewed. An approved proof is a visit (KS-VIS-1). All else is for the visitor: it
 * stands in no queue, and is approved when the visit is closed.
 */
export const uploadReview: ReviewRules = {
  noun: 'visitatiestuk',
  points: null,
  claimed: null,
  vault: 'readable',
  memberPath: '/visitatie',
  termDaysOf: uploadTermDays,
  guard: guardUpload,
  effect: tieToVisit,
  problems: (item, today) => uploadProblems(draft.parse(item), today),
}
