import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { remember } from '@/src/lib/cache/remember'
import { query, sql } from '@/src/lib/sql'
import { countsOn } from './conditions'
import { type AgendaFilter, agendaQuery, coursesPerPage } from './filter'
import { anyDay, heldCourses } from './held'
import { type AgendaCourse, toCourse } from './present'
import { sessionJson, worthJson } from './sql'

const sessionsShown = 3

/** One statement: what fits, and of the courses on this page what the list shows. */
const agenda = (filter: AgendaFilter, today: CalendarDate, limit: number) => sql`
  WITH ${heldCourses(filter, today)},
  found AS (
    SELECT course, min(starts_on) AS next, count(session)::int AS count, count(*) OVER ()::int AS total
      FROM held GROUP BY course),
  page AS (
    SELECT found.*, fitting.rank, fitting.guessed FROM found JOIN fitting ON fitting.id = found.course
     ORDER BY fitting.rank DESC, found.next NULLS LAST, found.course
     LIMIT ${limit} OFFSET ${(filter.page - 1) * limit})
  SELECT c.id, c.slug, c.title, c.summary, c.form::text, c.hours::float, c.price::float, p.name AS provider,
         page.count, page.total, page.guessed,
         (SELECT json_agg(${sessionJson(sql`first.km`)} ORDER BY s.starts_on, s.id)
            FROM (SELECT session, km FROM held WHERE course = c.id AND session IS NOT NULL
                   ORDER BY starts_on, session LIMIT ${sessionsShown}) first
            JOIN course_sessions s ON s.id = first.session) AS sessions,
         (SELECT ${worthJson} FROM accreditations a WHERE a.course_id = c.id
             AND ${countsOn(sql`coalesce((SELECT s.ends_on FROM held JOIN course_sessions s ON s.id = held.session
                    WHERE held.course = c.id ORDER BY s.starts_on, s.id LIMIT 1), ${anyDay(filter, today)}::date)`)}) AS worth
    FROM page JOIN courses c ON c.id = page.course JOIN providers p ON p.id = c.provider_id
   ORDER BY page.rank DESC, page.next NULLS LAST, c.id`

const counted = z.object({ total: z.number(), guessed: z.boolean() })

export type AgendaPage = {
  courses: AgendaCourse[]
  total: number
  pages: number
  /** No course holds what was asked; these have words like it. */
  guessed: boolean
}

async function ask(req: PayloadRequest, filter: AgendaFilter, today: CalendarDate, limit: number): Promise<AgendaPage> {
  const rows = await query(req, agenda(filter, today, limit))
  const { total, guessed } = rows[0] ? counted.parse(rows[0]) : { total: 0, guessed: false }
  return { courses: rows.map(toCourse), total, pages: Math.ceil(total / limit), guessed }
}

const pages = remember<string, AgendaPage>(['agenda'])

/**
 * A page of the public agenda (KK-AGD-1): one statement, and none while the same question was asked in the last minutes
 * and no course changed.
 */
export const agendaPage = (req: PayloadRequest, filter: AgendaFilter, today: CalendarDate): Promise<AgendaPage> =>
  pages(`${today} ${agendaQuery(filter)}`, () => ask(req, filter, today, coursesPerPage))
