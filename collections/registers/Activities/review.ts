import { z } from 'zod'
import type { ReviewRules } from '@/plugins/review/options'
import { activityProblems } from '@/src/domain/registers/problems'
import { activityEffect, activityTermDays } from '../booking/activities'

const draft = z.object({
  title: z.string().nullish(),
  registration: z.unknown(),
  activity: z.string().nullish(),
  date: z.string().nullish(),
  points: z.number().nullish(),
  files: z.array(z.unknown()).nullish(),
})

/** How own activities are reviewed: reviewers may correct the points (PG-2). */
export const activityReview: ReviewRules = {
  noun: 'activiteit',
  points: { label: 'Punten', max: 150, required: true },
  claimed: 'points',
  vault: 'readable',
  memberPath: '/dossier',
  termDaysOf: activityTermDays,
  effect: activityEffect,
  problems: (item, today) => activityProblems(draft.parse(item), today),
}
