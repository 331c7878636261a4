import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { normById } from '@/collections/registers/shared/normStore'
import { queueMail } from '@/plugins/notifications/queueMail'
import { whereItCounts } from '@/src/domain/accreditation/where-it-counts'
import { memberEmail } from '@/src/lib/member-email'
import { query, sql } from '@/src/lib/sql'

const participantRow = z.object({
  attendance: z.number(),
  organisation: z.number().nullable(),
  number: z.string(),
  register: z.string(),
  norm: z.number(),
  name: z.string(),
  email: z.string(),
  course: z.string(),
  provider: z.string(),
  day: z.string(),
  lines: z.array(
    z.object({
      category: z.string(),
      topic: z.string().nullable(),
      component: z.string().nullable(),
      points: z.number(),
    }),
  ),
})

/** One participant with what stands of the meeting in their dossier; null when the row ended or there is no address. */
async function participantOf(req: PayloadRequest, attendance: number) {
  const [row] = await query(
    req,
    sql`SELECT a.id AS attendance, r.organisation_id AS organisation, r.number, g.name AS register, p.norm_id AS norm,
               t.first_name AS name, ${memberEmail} AS email, c.title AS course, v.name AS provider, s.ends_on::text AS day,
               (SELECT coalesce(json_agg(json_build_object('category', l.category, 'topic', l.topic,
                          'component', l.component, 'points', l.points) ORDER BY l.id), '[]')
                  FROM credits l WHERE l.registration = r.id AND l.source = 'course-sessions/' || s.id
                   AND l.reverses IS NULL AND NOT EXISTS (SELECT 1 FROM credits o WHERE o.reverses = l.id)) AS lines
          FROM attendance a
          JOIN course_sessions s ON s.id = a.session_id
          JOIN courses c ON c.id = s.course_id
          JOIN providers v ON v.id = s.provider_id
          JOIN registrations r ON r.id = a.registration_id
          JOIN registers g ON g.id = r.register_id
          JOIN therapists t ON t.id = r.therapist_id
          JOIN users u ON u.id = t.user_id
          JOIN periods p ON p.registration_id = r.id AND s.ends_on BETWEEN p.start AND p."end"
         WHERE a.id = ${attendance} AND a.ended_at IS NULL`,
  )
  return row ? participantRow.parse(row) : null
}

/**
 * Tells a participant what a meeting brought them, in one mail however many categories it counts in (KK-DOS-4). The same
 * row of attendance is never told twice.
 */
export async function tellParticipant(req: PayloadRequest, attendance: number): Promise<boolean> {
  const found = await participantOf(req, attendance)
  if (!found || found.lines.length === 0) return false
  const { email, organisation, norm: normId, lines, ...facts } = found
  const norm = await normById(req, normId)
  await queueMail(req, {
    to: email,
    key: `attendance:${attendance}`,
    organisation,
    template: 'points-credited',
    props: {
      name: facts.name,
      course: facts.course,
      provider: facts.provider,
      day: facts.day,
      register: facts.register,
      number: facts.number,
      lines: lines.map((line) => ({ where: whereItCounts(norm, line), points: line.points })),
      link: `${req.payload.config.serverURL}/dossier`,
    },
  })
  return true
}

const rowId = z.object({ id: z.number() })

/** Tells these participants of a meeting at once, in the transaction of `req`: for one or a few. */
export async function tellParticipants(
  req: PayloadRequest,
  session: number,
  registrations: readonly number[],
): Promise<void> {
  const rows = await query(
    req,
    sql`SELECT id FROM attendance WHERE session_id = ${session} AND ended_at IS NULL
           AND registration_id = ANY(${sql.param(registrations)}::int[]) ORDER BY id`,
  )
  for (const { id } of z.array(rowId).parse(rows)) await tellParticipant(req, id)
}
