import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { asSystem } from '@/src/lib/local-api'
import type { Practice } from '@/src/payload-types'

type Given = Partial<RequiredDataFromCollectionSlug<'practices'>> & { therapist: number; organisation: number }

/** Where a professional works; the main place unless you say otherwise. */
export async function aPractice(req: PayloadRequest, given: Given): Promise<Practice> {
  return req.payload.create({
    collection: 'practices',
    data: { name: 'Praktijk', place: 'Utrecht', main: true, ...given },
    ...asSystem(req, 'factory'),
  })
}
