import { conductReview } from './CertificatesOfConduct/review'
import { extractReview } from './ChamberExtracts/review'
import { correctionReview } from './DataCorrections/review'
import { identityReview } from './IdentityDocuments/review'
import { screeningUploadReview } from './ScreeningUploads/review'
import { transferReview } from './TransferStatements/review'
import { experienceReview } from './WorkExperiences/review'

/** What is judged in this area, and by which rules. */
export const reviewedInScreening = {
  'identity-documents': identityReview,
  'certificates-of-conduct': conductReview,
  'chamber-extracts': extractReview,
  'screening-uploads': screeningUploadReview,
  'work-experiences': experienceReview,
  'transfer-statements': transferReview,
  'data-corrections': correctionReview,
}
