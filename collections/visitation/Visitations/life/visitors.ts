import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { addYears, type CalendarDate } from '@/src/domain/shared/calendar-date'
import type { Ties } from '@/src/domain/visitation/independence'
import { query, sql } from '@/src/lib/sql'

const person = z.object({ user: z.number(), name: z.string(), email: z.string() })

export type Visitor = z.infer<typeof person>

/** Who may make visits in an organisation today. */
export async function visitorsOf(req: PayloadRequest, organisation: number): Promise<Visitor[]> {
  const rows = await query(
    req,
    sql`SELECT DISTINCT ON (u.id) u.id AS user, m.display_name AS name, u.email
          FROM memberships m JOIN users u ON u.id = m.user_id
         WHERE m.role = 'visitor' AND m.ended_at IS NULL
           AND (m.organisation_id IS NULL OR m.organisation_id = ${organisation}) ORDER BY u.id, m.id`,
  )
  return z.array(person).parse(rows)
}

const ties = z.object({ themself: z.boolean(), sameGroup: z.boolean(), samePractice: z.boolean() })

/**
 * What ties an account that makes visits to a therapist: they are the same, in one intervisie group today or in the last
 * year, or in practices with one KvK number. A visitor without a profile of their own has no ties.
 */
export async function tiesOf(
  req: PayloadRequest,
  visitor: number,
  therapist: number,
  today: CalendarDate,
): Promise<Ties> {
  const since = addYears(today, -1)
  const [row] = await query(
    req,
    sql`WITH own AS (SELECT id FROM therapists WHERE user_id = ${visitor})
        SELECT EXISTS (SELECT 1 FROM own WHERE id = ${therapist}) AS themself,
               EXISTS (SELECT 1 FROM own JOIN intervisie_group_members a ON a.therapist_id = own.id
                        JOIN intervisie_group_members b ON b.group_id = a.group_id AND b.therapist_id = ${therapist}
                       WHERE (a.until IS NULL OR a.until >= ${since}) AND (b.until IS NULL OR b.until >= ${since})
                         AND a."from" <= coalesce(b.until, 'infinity') AND b."from" <= coalesce(a.until, 'infinity')
                     ) AS "sameGroup",
               EXISTS (SELECT 1 FROM own JOIN practices a ON a.therapist_id = own.id
                        JOIN practices b ON b.therapist_id = ${therapist} AND b.chamber_number = a.chamber_number
                       WHERE a.chamber_number <> '') AS "samePractice"`,
  )
  return ties.parse(row)
}
