import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { requestStatuses } from '@/src/domain/accreditation/request-status'
import { query, sql } from '@/src/lib/sql'
import { judgedCourse } from '../Courses/judged'

const line = z.object({
  norm: z.number(),
  category: z.string(),
  topic: z.string().nullable(),
  component: z.string().nullable(),
  points: z.coerce.number(),
})

const schema = z.object({
  id: z.number(),
  title: z.string(),
  provider: z.number(),
  course: z.number(),
  register: z.number(),
  organisation: z.number(),
  application: z.string().nullable(),
  kind: z.enum(['new', 'renewal', 'change']),
  status: z.enum(requestStatuses),
  changes: judgedCourse.partial().nullable(),
  lines: z.array(line),
  reviewDueOn: z.string().nullable(),
  updatedAt: z.string(),
})

export type RequestRow = z.infer<typeof schema>

/** A request as it is now, whoever asks, with its row locked until the end of the transaction; null when there is none. */
export async function lockedRequest(req: PayloadRequest, id: number): Promise<RequestRow | null> {
  // Apart from the reading: one that waited for the lock would still see the row as it was before.
  await query(req, sql`SELECT id FROM accreditation_requests WHERE id = ${id} FOR UPDATE`)
  return requestById(req, id)
}

/** A request as it is now, whoever asks; null when there is none. */
export async function requestById(req: PayloadRequest, id: number): Promise<RequestRow | null> {
  const [row] = await query(
    req,
    sql`SELECT r.id, r.title, r.provider_id AS provider, r.course_id AS course, r.register_id AS register,
               r.organisation_id AS organisation, r.application, r.kind::text, r.status::text, r.changes,
               r.review_due_on::text AS "reviewDueOn", to_json(r.updated_at)#>>'{}' AS "updatedAt",
               (SELECT coalesce(json_agg(json_build_object('norm', l.norm_id, 'category', l.category, 'topic', l.topic,
                   'component', l.component, 'points', l.points) ORDER BY l._order), '[]')
                  FROM accreditation_requests_lines l WHERE l._parent_id = r.id) AS lines
          FROM accreditation_requests r WHERE r.id = ${id}`,
  )
  return row ? schema.parse(row) : null
}
