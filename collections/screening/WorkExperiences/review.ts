import { z } from 'zod'
import type { ReviewRules } from '@/plugins/review/options'
import { experienceProblems } from '@/src/domain/screening/work-experience'
import { countAgain } from './computeHours'

const draft = z.object({
  employers: z
    .array(
      z.object({
        employer: z.string().nullish(),
        role: z.string().nullish(),
        from: z.string().nullish(),
        until: z.string().nullish(),
        hoursPerWeek: z.number().nullish(),
      }),
    )
    .nullish(),
  files: z.array(z.unknown()).nullish(),
})

/** How work experience is reviewed: the study points that it is worth are granted (KS-SCR-2). */
export const experienceReview: ReviewRules = {
  noun: 'opgave van werkervaring',
  points: { label: 'Studiepunten (EC)', max: 240, required: true },
  claimed: 'proposedPoints',
  vault: 'readable',
  memberPath: '/screening-extra',
  effect: countAgain,
  problems: (item, today) => experienceProblems(draft.parse(item), today),
}
