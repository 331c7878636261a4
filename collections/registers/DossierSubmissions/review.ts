import type { ReviewRules } from '@/plugins/review/options'

/** How submitted dossiers are reviewed: whether they may be submitted is judged by the norm, at submission (KK-DOS-5). */
export const submissionReview: ReviewRules = {
  noun: 'dossier',
  points: null,
  claimed: null,
  vault: 'readable',
  memberPath: '/dossier',
  problems: () => ({}),
}
