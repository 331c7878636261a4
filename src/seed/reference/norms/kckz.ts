import type { NormInput } from '@/src/domain/registers/norm'
import { beforeTheEnd } from './reminders'

/* What both norms of the maternity carers have in common (norms.md §2, §3). */

/** Directions that a certificate names, each from so many points by itself. @param article of both, without its number */
export const directions = (category: string, points: number, article: string): NormInput['annotations'] => [
  {
    code: 'birth-assistance',
    title: 'Partusassistentie',
    article: `${article}.1`,
    category,
    topic: 'birth-assistance',
    points,
  },
  {
    code: 'nursing-techniques',
    title: 'Verpleegtechnische handelingen',
    article: `${article}.2`,
    category,
    topic: 'nursing-techniques',
    points,
  },
]

export const terms = {
  bookingTermWeeks: 3,
  decisionWeeks: 2,
  reminders: beforeTheEnd,
  earlyStartMonths: 3,
  extensionMonths: 3,
} satisfies Partial<NormInput>
