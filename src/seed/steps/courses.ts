import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { addDays, addYears, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { aCourse, anAccreditation, aSession } from '@/tests/factories/accreditation'
import { courses, type DemoCourse, ungranted } from '../data/courses'
import { venues } from '../data/providers'
import type { SeededProvider } from './providers'

const normRow = z.object({
  code: z.string(),
  norm: z.number(),
  register: z.number(),
  slug: z.string(),
  organisation: z.number(),
})

export type NormPlace = z.infer<typeof normRow>

/** Where the norms of the demo are, by their code. */
export async function normPlaces(req: PayloadRequest): Promise<Map<string, NormPlace>> {
  const rows = await query(
    req,
    sql`SELECT n.code, n.id AS norm, r.id AS register, r.slug, r.organisation_id AS organisation
          FROM norms n JOIN registers r ON r.id = n.register_id`,
  )
  return new Map(
    z
      .array(normRow)
      .parse(rows)
      .map((row) => [row.code, row]),
  )
}

export type SeededCourse = DemoCourse & { id: number; giver: SeededProvider; index: number }

/** Days from today on which a course is held, spread so that the agenda has something every week. */
const days = (index: number): number[] => [
  -150 + ((index * 17) % 70),
  -48 + ((index * 11) % 40),
  6 + ((index * 13) % 45),
  58 + ((index * 19) % 110),
]

/** An e-learning runs by the month: whoever finishes in one gets the points on its last day. */
const monthOf = (today: CalendarDate, months: number): { startsOn: CalendarDate; endsOn: CalendarDate } => {
  const startsOn = `${addDays(`${today.slice(0, 7)}-01`, months * 31).slice(0, 7)}-01`
  return { startsOn, endsOn: addDays(`${addDays(startsOn, 31).slice(0, 7)}-01`, -1) }
}

async function seedSessions(req: PayloadRequest, course: SeededCourse, today: CalendarDate): Promise<void> {
  if (course.form === 'e-learning') {
    for (const months of [-1, 0, 1]) {
      await aSession(req, { course: course.id, ...monthOf(today, months), online: true })
    }
    return
  }
  const places = venues[course.provider] ?? []
  for (const [turn, day] of days(course.index).entries()) {
    const startsOn = addDays(today, day)
    const [place, venue] = places[(course.index + turn) % places.length] ?? ['Utrecht', null]
    await aSession(req, {
      course: course.id,
      startsOn,
      endsOn: course.hours > 8 ? addDays(startsOn, 7) : startsOn,
      startTime: '09:30',
      endTime: course.hours > 4 ? '16:30' : '12:30',
      place,
      venue,
      seats: 12 + (course.index % 3) * 4,
    })
  }
}

/** Granted for a year that began so long ago that some end soon and others only next year. */
async function grant(
  req: PayloadRequest,
  course: SeededCourse,
  norms: ReadonlyMap<string, NormPlace>,
  today: CalendarDate,
): Promise<void> {
  const validFrom = addDays(addYears(today, -1), 40 + ((course.index * 23) % 170))
  const validUntil = addDays(addYears(validFrom, 1), -1)
  for (const { norm: code, category, topic, component, points } of course.worth) {
    const place = norms.get(code)
    if (!place) throw new Error(`no norm ${code}`)
    const { norm, register, organisation } = place
    const where = { course: course.id, provider: course.giver.id, norm, register, organisation }
    await anAccreditation(req, { ...where, category, topic, component, points, validFrom, validUntil })
  }
}

/** Courses with what they count for and when they are held; a few that still have to be granted. */
export async function seedCourses(
  req: PayloadRequest,
  providers: readonly SeededProvider[],
  norms: ReadonlyMap<string, NormPlace>,
  today: CalendarDate,
): Promise<SeededCourse[]> {
  const seeded: SeededCourse[] = []
  for (const [index, course] of courses.entries()) {
    const giver = providers.find(({ key }) => key === course.provider)
    if (!giver) throw new Error(`no provider ${course.provider}`)
    const granted = !ungranted.has(course.title)
    const { title, summary, form, hours, price } = course
    const { id } = await aCourse(req, {
      provider: giver.id,
      title,
      slug: null,
      summary,
      description: `${summary} We beginnen met wat je al kunt, oefenen in kleine groepen en sluiten af met een toets.`,
      form,
      hours,
      price,
      signUpUrl: `https://www.${giver.slug}.test/aanmelden`,
      status: granted ? 'offered' : 'draft',
    })
    const made = { ...course, id, giver, index }
    if (granted) await grant(req, made, norms, today)
    await seedSessions(req, made, today)
    seeded.push(made)
  }
  return seeded
}
