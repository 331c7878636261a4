import type { ReviewRules } from '@/plugins/review/options'
import { decideDossier } from '../Registrations/life/decideDossier'
import { termOfPeriod } from '../shared/decisionTerm'
import { decisionMail } from './decisionMail'

/**
 * How submitted dossiers are reviewed (KK-DOS-5, KK-DOS-9): whether they may be submitted is judged by the norm, at
 * submission; approving starts the next period.
 */
export const submissionReview: ReviewRules = {
  noun: 'dossier',
  points: null,
  claimed: null,
  vault: 'readable',
  memberPath: '/registratie',
  problems: () => ({}),
  termDaysOf: termOfPeriod,
  effect: decideDossier,
  mailFor: decisionMail,
}
