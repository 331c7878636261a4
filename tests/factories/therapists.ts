import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { asSystem } from '@/src/lib/local-api'
import type { Therapist } from '@/src/payload-types'
import { nextNumber } from './sequence'

type Given = Partial<RequiredDataFromCollectionSlug<'therapists'>> & { organisation: number }

/** A professional in an organisation; give `user` to let them log in. */
export async function aTherapist(req: PayloadRequest, given: Given): Promise<Therapist> {
  const number = nextNumber()
  return req.payload.create({
    collection: 'therapists',
    data: {
      membershipNumber: `RH-${10_000 + number}`,
      firstName: 'Noor',
      lastName: `Jansen ${number}`,
      tier: 'reimbursable',
      standing: 'admitted',
      ...given,
    },
    ...asSystem(req, 'factory'),
  })
}
