import { z } from 'zod'
import type { ReviewRules } from '@/plugins/review/options'
import { cpdProblems } from '@/src/domain/evidence/problems'
import { cpdEffect } from '../../registers/booking/proofs'

const draft = z.object({
  title: z.string().nullish(),
  category: z.string().nullish(),
  provider: z.string().nullish(),
  from: z.string().nullish(),
  to: z.string().nullish(),
  hours: z.number().nullish(),
  files: z.array(z.unknown()).nullish(),
})

/** How continuing education is reviewed: study hours, in the vault of the period, where the member may still look (KS-CPD-2). */
export const cpdReview: ReviewRules = {
  noun: 'bij- of nascholing',
  points: { label: 'Uren (SBU)', max: 1000, required: true },
  claimed: 'hours',
  vault: 'readable',
  memberPath: '/bij-en-nascholing',
  effect: cpdEffect,
  problems: (item, today) => cpdProblems(draft.parse(item), today),
}
