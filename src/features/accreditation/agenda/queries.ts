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
     LIMIT ${limit} OFFSET ${(filter.page - 1) * limit}),
  near AS (
    SELECT held.*, row_number() OVER (PARTITION BY held.course ORDER BY held.starts_on, held.session) AS nth
      FROM held JOIN page ON page.course = held.course WHERE held.session IS NOT NULL),
  shown AS MATERIALIZED (
    SELECT c.id AS course, json_agg(${sessionJson(sql`near.km`)} ORDER BY near.nth) AS sessions,
           min(s.ends_on) FILTER (WHERE near.nth = 1) AS first_ends_on
      FROM near JOIN course_sessions s ON s.id = near.session JOIN courses c ON c.id = near.course
     WHERE near.nth <= ${sessionsShown} GROUP BY c.id)
  SELECT c.id, c.slug, c.title, c.summary, c.form::text, c.hours::float, c.price::float, p.name AS provider,
         page.count, page.total, page.guessed, shown.sessions,
         (SELECT ${worthJson} FROM accreditations a WHERE a.course_id = c.id
             AND ${countsOn(sql`coalesce(shown.first_ends_on, ${anyDay(filter, today)}::date)`)}) AS worth
    FROM page JOIN courses c ON c.id = page.course JOIN providers p ON p.id = c.provider_id
    LEFT JOIN shown ON shown.course = c.id
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

/** More courses don't fit in a list that is put in order for one person. */
const most = 400

const lists = remember<string, AgendaCourse[]>(['agenda'])

/** The first courses that answer a question, all at once: to be put in another order. Asks as little as `agendaPage`. */
export const manyCourses = (req: PayloadRequest, filter: AgendaFilter, today: CalendarDate): Promise<AgendaCourse[]> =>
  lists(`${today} ${agendaQuery(filter)}`, async () => (await ask(req, { ...filter, page: 1 }, today, most)).courses)
