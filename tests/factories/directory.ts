import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { asSystem } from '@/src/lib/local-api'
import type { PracticeProfile, Therapist } from '@/src/payload-types'
import { aPractice } from './practices'
import { aTherapist } from './therapists'

type Owned = { therapist: number; organisation: number }

/** How a practice shows itself; the member consents to be found unless you say otherwise. */
export async function aProfile(
  req: PayloadRequest,
  given: Owned & Partial<RequiredDataFromCollectionSlug<'practice-profiles'>>,
): Promise<PracticeProfile> {
  return req.payload.create({
    collection: 'practice-profiles',
    data: { listed: true, ...given },
    ...asSystem(req, 'factory'),
  })
}

type Findable = Partial<RequiredDataFromCollectionSlug<'therapists'>> & {
  organisation: number
  /** Towns of the practices; the first is the main one. */
  places?: string[]
  profile?: Partial<RequiredDataFromCollectionSlug<'practice-profiles'>>
}

/** A therapist that clients find: admitted, with a practice in Utrecht, and their consent. */
export async function aFindableTherapist(
  req: PayloadRequest,
  { places = ['Utrecht'], profile, ...given }: Findable,
): Promise<Therapist> {
  const therapist = await aTherapist(req, { recognisedOn: '2020-01-01', ...given })
  const owned = { therapist: therapist.id, organisation: given.organisation }
  for (const [nth, place] of places.entries()) {
    await aPractice(req, { ...owned, name: `Praktijk ${place}`, place, main: nth === 0 })
  }
  await aProfile(req, { ...profile, ...owned })
  return therapist
}
