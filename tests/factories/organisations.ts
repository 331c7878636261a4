import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { asSystem } from '@/src/lib/local-api'
import type { Organisation } from '@/src/payload-types'
import { nextNumber } from './sequence'

/** An organisation; give what matters to your test. */
export async function anOrganisation(
  req: PayloadRequest,
  given: Partial<RequiredDataFromCollectionSlug<'organisations'>> = {},
): Promise<Organisation> {
  const number = nextNumber()
  return req.payload.create({
    collection: 'organisations',
    data: {
      name: `Beroepsorganisatie ${number}`,
      shortName: `BO ${number}`,
      slug: `bo-${number}`,
      kind: 'professional-organisation',
      ...given,
    },
    ...asSystem(req, 'factory'),
  })
}
