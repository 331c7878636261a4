import { BankDetails } from './BankDetails'
import { CredentialTokens } from './CredentialTokens'
import { EcdCodes } from './EcdCodes'
import { Memberships } from './Memberships'
import { Organisations } from './Organisations'
import { PartnerKeys } from './PartnerKeys'
import { PersonalDetails } from './PersonalDetails'
import { PracticeProfiles } from './PracticeProfiles'
import { Practices } from './Practices'
import { ProfessionalCodes } from './ProfessionalCodes'
import { Recognitions } from './Recognitions'
import { SecondFactors } from './SecondFactors'
import { StandingChanges } from './StandingChanges'
import { Therapists } from './Therapists'
import { Users } from './Users'

/** Everything of the area: accounts and how they log in, who may do what, organisations, professionals and where they work. */
export const identityCollections = [
  Users,
  Memberships,
  Organisations,
  Therapists,
  PersonalDetails,
  Practices,
  PracticeProfiles,
  ProfessionalCodes,
  Recognitions,
  StandingChanges,
  BankDetails,
  EcdCodes,
  PartnerKeys,
  SecondFactors,
  CredentialTokens,
]
