import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { sql } from '@/src/lib/sql'
import { countsOn, exact, kmTo, ofCourse, ofPrice, ofSession, ofWorth, said } from './conditions'
import type { AgendaFilter } from './filter'

/** The first day on which an e-learning without a day could be followed. */
export const anyDay = (filter: AgendaFilter, today: CalendarDate): CalendarDate =>
  filter.from && filter.from > today ? filter.from : today

/**
 * What fits the question, as two tables for a statement to go on with: `fitting`, the courses by words, form and
 * provider; `held`, their meetings that fit the rest and are accredited on their last day (norms §2.1). An e-learning
 * needs no meeting: without one it can be followed any day.
 */
export function heldCourses(filter: AgendaFilter, today: CalendarDate) {
  const undated = filter.place
    ? sql`false`
    : sql`c.form = 'e-learning' AND ${ofPrice(filter, sql`c.price`)}
        AND NOT EXISTS (SELECT FROM course_sessions s
                         WHERE s.course_id = c.id AND s.status = 'planned' AND s.ends_on >= ${today})
        AND EXISTS (SELECT FROM accreditations a
                     WHERE a.course_id = c.id AND ${countsOn(sql`${anyDay(filter, today)}::date`)} AND ${ofWorth(filter)})`
  return sql`
    exact AS (${exact(filter)}), said AS (${said(filter)}),
    fitting AS MATERIALIZED (
      SELECT c.id, c.form, c.price, said.rank, said.guessed
        FROM said JOIN courses c ON c.id = said.id JOIN providers p ON p.id = c.provider_id
       WHERE c.slug IS NOT NULL AND p.closed IS NOT TRUE AND ${ofCourse(filter)}),
    held AS MATERIALIZED (
      SELECT c.id AS course, s.id AS session, s.starts_on, ${kmTo(filter)} AS km
        FROM fitting c JOIN course_sessions s ON s.course_id = c.id
       WHERE ${ofSession(filter, today)} AND ${ofPrice(filter, sql`coalesce(s.price, c.price)`)}
         AND EXISTS (SELECT FROM accreditations a
                      WHERE a.course_id = s.course_id AND ${countsOn(sql`s.ends_on`)} AND ${ofWorth(filter)})
      UNION ALL
      SELECT c.id, NULL, NULL, NULL FROM fitting c WHERE ${undated})`
}
