import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { asSystem } from '@/src/lib/local-api'
import type {
  Accreditation,
  AccreditationMessage,
  AccreditationRequest,
  Course,
  CourseSession,
  Provider,
} from '@/src/payload-types'
import { nextNumber } from './sequence'

type Given<Slug extends 'providers' | 'courses' | 'course-sessions' | 'accreditations'> = Partial<
  RequiredDataFromCollectionSlug<Slug>
>

/** Somebody who gives courses. */
export async function aProvider(req: PayloadRequest, given: Given<'providers'> = {}): Promise<Provider> {
  const number = nextNumber()
  return req.payload.create({
    collection: 'providers',
    data: {
      name: `Opleider ${number}`,
      slug: `opleider-${number}`,
      email: `opleider${number}@voorbeeld.test`,
      ...given,
    },
    ...asSystem(req, 'factory'),
  })
}

/** A course of a provider, in the agenda. */
export async function aCourse(req: PayloadRequest, given: Given<'courses'> & { provider: number }): Promise<Course> {
  const number = nextNumber()
  return req.payload.create({
    collection: 'courses',
    data: { title: `Scholing ${number}`, slug: `scholing-${number}`, form: 'classroom', status: 'offered', ...given },
    ...asSystem(req, 'factory'),
  })
}

/** One meeting of a course. */
export const aSession = (
  req: PayloadRequest,
  given: Given<'course-sessions'> & { course: number },
): Promise<CourseSession> =>
  req.payload.create({
    collection: 'course-sessions',
    data: { startsOn: '2026-03-02', endsOn: '2026-03-02', status: 'planned', ...given },
    ...asSystem(req, 'factory'),
  })

/** What a course counts for in one norm, valid all this year unless given. */
export const anAccreditation = (
  req: PayloadRequest,
  given: Given<'accreditations'> & {
    course: number
    provider: number
    register: number
    organisation: number
    norm: number
    category: string
    points: number
  },
): Promise<Accreditation> =>
  req.payload.create({
    collection: 'accreditations',
    data: { validFrom: '2026-01-01', validUntil: '2026-12-31', ...given },
    ...asSystem(req, 'factory'),
  })

/** A request for accreditation, as it stands: a draft of a new one unless given. */
export const anAccreditationRequest = (
  req: PayloadRequest,
  given: Partial<RequiredDataFromCollectionSlug<'accreditation-requests'>> & { course: number; register: number },
): Promise<AccreditationRequest> =>
  req.payload.create({
    collection: 'accreditation-requests',
    // The title is that of the course; the server puts it there.
    data: { title: '', kind: 'new', status: 'draft', ...given },
    ...asSystem(req, 'factory'),
  })

/** Something that was said on a request. */
export const aRequestMessage = (
  req: PayloadRequest,
  given: RequiredDataFromCollectionSlug<'accreditation-messages'>,
): Promise<AccreditationMessage> =>
  req.payload.create({ collection: 'accreditation-messages', data: given, ...asSystem(req, 'factory') })
