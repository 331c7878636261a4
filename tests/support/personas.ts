import { createLocalReq, type Payload } from 'payload'
import type { Role } from '@/src/access/roles'
import { aProvider } from '../factories/accreditation'
import { anOrganisation } from '../factories/organisations'
import { aTherapist } from '../factories/therapists'
import { aMembership, aUser } from '../factories/users'

type Description = {
  /** Organisation the person is a member of, as a professional. */
  memberOf?: 'north' | 'south'
  /** Role, and where it holds; `everywhere` is portal-wide. */
  works?: { as: Role; at: 'north' | 'south' | 'everywhere' }
}

/** Everyone the tests speak as. They stand in the template database: using one costs nothing. */
export const personas = {
  /** Two colleagues of one organisation, and a stranger of another. */
  alice: { memberOf: 'north' },
  bob: { memberOf: 'north' },
  carol: { memberOf: 'south' },
  /** Two reviewers of Alice's organisation, one of Carol's. */
  reviewer: { works: { as: 'reviewer', at: 'north' } },
  reviewer2: { works: { as: 'reviewer', at: 'north' } },
  reviewerSouth: { works: { as: 'reviewer', at: 'south' } },
  admin: { works: { as: 'admin', at: 'everywhere' } },
  editor: { works: { as: 'editor', at: 'everywhere' } },
  support: { works: { as: 'support', at: 'everywhere' } },
  finance: { works: { as: 'finance', at: 'everywhere' } },
  visitor: { works: { as: 'visitor', at: 'everywhere' } },
  accreditation: { works: { as: 'accreditation', at: 'everywhere' } },
  provider: { works: { as: 'provider', at: 'everywhere' } },
  /** Has an account, but no role and no profile. */
  stranger: {},
  /** Work for Alice's organisation alone. */
  adminNorth: { works: { as: 'admin', at: 'north' } },
  editorNorth: { works: { as: 'editor', at: 'north' } },
} as const satisfies Record<string, Description>

export type PersonaName = keyof typeof personas

export const emailOf = (name: PersonaName): string => `${name.toLowerCase()}@personas.test`

const isPersona = (name: string): name is PersonaName => name in personas

/** Puts every persona in an empty database. Runs once, when the template database is built. */
export async function createPersonas(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  const organisations = {
    north: await anOrganisation(req, { name: 'Beroepsorganisatie Noord', shortName: 'BO Noord', slug: 'noord' }),
    south: await anOrganisation(req, { name: 'Beroepsorganisatie Zuid', shortName: 'BO Zuid', slug: 'zuid' }),
  }
  const described: [string, Description][] = Object.entries(personas)
  for (const [name, { memberOf, works }] of described) {
    if (!isPersona(name)) continue
    const user = await aUser(req, { email: emailOf(name) })
    const displayName = name.charAt(0).toUpperCase() + name.slice(1)
    if (memberOf) {
      await aTherapist(req, {
        user: user.id,
        organisation: organisations[memberOf].id,
        membershipNumber: `${memberOf === 'north' ? 'N' : 'Z'}-${1000 + user.id}`,
        firstName: displayName,
        lastName: 'de Vries',
      })
    }
    if (works) {
      const organisation = works.at === 'everywhere' ? null : organisations[works.at].id
      const provider = works.as === 'provider' ? (await aProvider(req, { name: 'Opleider Noord' })).id : null
      await aMembership(req, { user: user.id, role: works.as, displayName, organisation, provider })
    }
  }
}
