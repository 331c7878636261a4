import { activityReview } from './Activities/review'
import { submissionReview } from './DossierSubmissions/review'
import { extensionReview } from './ExtensionRequests/review'
import { firstAidReview } from './FirstAidCertificates/review'
import { objectionReview } from './Objections/review'
import { applicationReview } from './RegistrationApplications/review'

/** What is judged in this area, and by which rules. */
export const reviewedInRegisters = {
  'first-aid-certificates': firstAidReview,
  activities: activityReview,
  'registration-applications': applicationReview,
  'dossier-submissions': submissionReview,
  'extension-requests': extensionReview,
  objections: objectionReview,
}
