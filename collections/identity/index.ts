import { CredentialTokens } from './CredentialTokens'
import { Memberships } from './Memberships'
import { Organisations } from './Organisations'
import { Practices } from './Practices'
import { SecondFactors } from './SecondFactors'
import { Therapists } from './Therapists'
import { Users } from './Users'

/** Everything of the area: accounts and how they log in, who may do what, organisations, professionals and where they work. */
export const identityCollections = [
  Users,
  Memberships,
  Organisations,
  Therapists,
  Practices,
  SecondFactors,
  CredentialTokens,
]
