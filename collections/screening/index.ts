import { Admissions } from './Admissions'
import { CertificatesOfConduct } from './CertificatesOfConduct'
import { ChamberExtracts } from './ChamberExtracts'
import { DataCorrections } from './DataCorrections'
import { IdentityDocuments } from './IdentityDocuments'
import { ScreeningPlans } from './ScreeningPlans'
import { ScreeningUploads } from './ScreeningUploads'
import { SignUps } from './SignUps'
import { TransferStatements } from './TransferStatements'
import { WorkExperiences } from './WorkExperiences'

/** Everything of the area: how somebody becomes a member, and what they hand in to show who they are. */
export const screeningCollections = [
  SignUps,
  Admissions,
  ScreeningPlans,
  IdentityDocuments,
  CertificatesOfConduct,
  ChamberExtracts,
  ScreeningUploads,
  WorkExperiences,
  TransferStatements,
  DataCorrections,
]
