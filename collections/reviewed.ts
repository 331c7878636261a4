import type { ReviewRules } from '@/plugins/review/options'
import { claimReview } from './accreditation/PointsClaims/review'
import { cpdReview } from './evidence/CpdUploads/review'
import { diplomaReview } from './evidence/Diplomas/review'
import { sessionReview } from './intervisie/IntervisieSessions/review'
import { reviewedInRegisters } from './registers/review'
import { reviewedInScreening } from './screening/review'
import { uploadReview } from './visitation/VisitationUploads/review'

/** What is judged in the portal, and by which rules. */
export const reviewed: Record<string, ReviewRules> = {
  diplomas: diplomaReview,
  'cpd-uploads': cpdReview,
  ...reviewedInRegisters,
  'points-claims': claimReview,
  ...reviewedInScreening,
  'intervisie-sessions': sessionReview,
  'visitation-uploads': uploadReview,
}
