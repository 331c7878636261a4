import { z } from 'zod'
import { sql } from '@/src/lib/sql'

const text = z.string().nullable()

const file = z.object({
  id: z.number(),
  name: z.string(),
  mimeType: z.string(),
  size: z.coerce.number(),
  sha256: z.string(),
  receivedAt: z.coerce.date().transform((moment) => moment.toISOString()),
  readable: z.boolean(),
})

const participant = z.object({
  name: z.string(),
  answer: z.enum(['waiting', 'confirmed', 'declined', 'named']),
  reason: text,
  author: z.boolean(),
})

export const ownReport = z.object({
  id: z.number(),
  title: z.string(),
  status: z.enum(['draft', 'sent']),
  date: z.string(),
  startsAt: text,
  endsAt: text,
  themes: text,
  files: z.array(file),
  participants: z.array(participant),
})

/** A report that the member wrote, with what everyone says of it. */
export type OwnReport = z.infer<typeof ownReport>

/** The reports that a professional wrote. */
export const reportsColumn = (therapist: number) => sql`
  (SELECT coalesce(json_agg(one ORDER BY one.date DESC, one.id DESC), '[]') FROM (
     SELECT r.id, r.title, r.status, r.date, r.starts_at AS "startsAt", r.ends_at AS "endsAt", r.themes,
            (SELECT coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'mimeType', f.mime_type, 'size', f.size,
                      'sha256', f.sha256, 'receivedAt', f.received_at, 'readable', f.state = 'stored') ORDER BY f.id), '[]')
               FROM files f WHERE f.attached_to = 'intervisie-reports' AND f.attached_id = r.id
                AND f.state IN ('stored', 'quarantined')) AS files,
            (SELECT coalesce(json_agg(json_build_object('name', p.name, 'answer', p.answer, 'reason', p.reason,
                      'author', p.therapist_id IS NOT DISTINCT FROM r.therapist_id) ORDER BY p.id), '[]')
               FROM intervisie_report_participants p WHERE p.report_id = r.id) AS participants
       FROM intervisie_reports r WHERE r.therapist_id = ${therapist} ORDER BY r.date DESC, r.id DESC LIMIT 30) one)`

/** Who else is in the group a professional is in (else was in last), or was there this year or the year before. */
export const membersColumn = (therapist: number) => sql`
  (SELECT coalesce(json_agg(json_build_object('id', o.id, 'name', coalesce(t.display_name, o.name, o.membership_number),
            'from', o."from", 'until', o.until) ORDER BY coalesce(t.display_name, o.name)), '[]')
     FROM intervisie_group_members o LEFT JOIN therapists t ON t.id = o.therapist_id
    WHERE o.therapist_id IS DISTINCT FROM ${therapist}
      AND (o.until IS NULL OR o.until >= date_trunc('year', now()) - interval '1 year')
      AND o.group_id = (SELECT m.group_id FROM intervisie_group_members m WHERE m.therapist_id = ${therapist}
                         ORDER BY (m.until IS NULL) DESC, m.until DESC LIMIT 1))`
