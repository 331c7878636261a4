import type { CoursePage } from './course'
import type { AgendaSession } from './present'
import { webAddress } from './words'

const modes = { classroom: 'Onsite', 'e-learning': 'Online', blended: 'Blended' } as const

const offer = (price: number | null, url: string) =>
  price === null
    ? {}
    : { offers: { '@type': 'Offer', price, priceCurrency: 'EUR', category: price === 0 ? 'Free' : 'Paid', url } }

const instance = (course: CoursePage, session: AgendaSession, url: string, status = 'Scheduled') => ({
  '@type': 'CourseInstance',
  eventStatus: `https://schema.org/Event${status}`,
  courseMode: session.online ? 'Online' : modes[course.form],
  startDate: session.startsOn,
  endDate: session.endsOn,
  ...(session.place && !session.online
    ? {
        location: {
          '@type': 'Place',
          name: session.venue ?? session.place,
          address: { '@type': 'PostalAddress', addressLocality: session.place, addressCountry: 'NL' },
        },
      }
    : {}),
  ...offer(session.price, url),
})

/** The course as search engines read it (schema.org Course). */
export function structuredCourse(course: CoursePage, portal: string): object {
  const url = `${portal}/opleidingen/${course.slug}`
  const website = webAddress(course.contact.website)
  const instances = [
    ...course.sessions.map((session) => instance(course, session, url)),
    ...course.cancelled.map((session) => instance(course, session, url, 'Cancelled')),
  ]
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: course.title,
    description: course.summary ?? course.description?.slice(0, 300) ?? course.title,
    url,
    inLanguage: 'nl-NL',
    provider: { '@type': 'Organization', name: course.provider, ...(website ? { url: website } : {}) },
    ...(course.hours === null ? {} : { timeRequired: `PT${Math.round(course.hours * 60)}M` }),
    ...offer(course.price, url),
    ...(instances.length > 0 ? { hasCourseInstance: instances } : {}),
  }
}
