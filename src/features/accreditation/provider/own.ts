import { notFound } from 'next/navigation'
import { formatDateInput } from '@/src/lib/format'
import { idFrom } from '@/src/lib/id'
import { asUser } from '@/src/lib/local-api'
import type { Course, CourseSession } from '@/src/payload-types'
import { type ProviderSession, providerOf } from './session'

/** A course of the contact person behind the page; anyone else's isn't there. */
export async function courseOf(given: string, path: string): Promise<ProviderSession & { course: Course }> {
  const session = await providerOf(path)
  const id = idFrom(given)
  const { docs } = await session.req.payload.find({
    collection: 'courses',
    where: { and: [{ id: { equals: id ?? 0 } }, { provider: { in: session.providers } }] },
    limit: 1,
    pagination: false,
    ...asUser(session.req),
  })
  const [course] = docs
  if (!course) notFound()
  return { ...session, course }
}

/** A meeting of the contact person behind the page, with its course; anyone else's isn't there. */
export async function sessionOf(
  given: string,
  path: string,
): Promise<ProviderSession & { session: CourseSession; course: Course }> {
  const own = await providerOf(path)
  const { docs } = await own.req.payload.find({
    collection: 'course-sessions',
    where: { and: [{ id: { equals: idFrom(given) ?? 0 } }, { provider: { in: own.providers } }] },
    depth: 1,
    limit: 1,
    pagination: false,
    ...asUser(own.req),
  })
  const [session] = docs
  if (!session || typeof session.course !== 'object') notFound()
  return { ...own, session, course: session.course }
}

const typed = (value: number | null | undefined): string => (value ?? '').toString().replace('.', ',')

/** A course as its form shows it. */
export const courseValues = (course: Course): Record<string, string> => ({
  id: String(course.id),
  title: course.title,
  form: course.form,
  hours: typed(course.hours),
  summary: course.summary ?? '',
  description: course.description ?? '',
  price: typed(course.price),
  signUpUrl: course.signUpUrl ?? '',
})

/** A meeting as its form shows it. */
export const sessionValues = (session: CourseSession, course: number): Record<string, string> => ({
  id: String(session.id),
  course: String(course),
  startsOn: formatDateInput(session.startsOn),
  endsOn: session.endsOn === session.startsOn ? '' : formatDateInput(session.endsOn),
  startTime: session.startTime ?? '',
  endTime: session.endTime ?? '',
  online: session.online ? 'yes' : '',
  place: session.place ?? '',
  venue: session.venue ?? '',
  price: typed(session.price),
  seats: typed(session.seats),
  signUpUrl: session.signUpUrl ?? '',
})
