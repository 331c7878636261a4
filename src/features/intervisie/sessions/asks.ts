import { z } from 'zod'
import { sessionTitle } from '@/src/domain/intervisie/session-title'
import type { Todo } from '@/src/features/portal/todo'
import { formatDate } from '@/src/lib/format'
import { sql } from '@/src/lib/sql'
import { askAnchor } from './ask'

export const ask = z.object({
  report: z.number(),
  author: z.string().nullable(),
  group: z.string(),
  date: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  themes: z.string().nullable(),
  sentAt: z.coerce.date(),
  files: z.array(z.object({ id: z.number(), name: z.string() })),
})

/** A report in which somebody is named and hasn't answered yet. */
export type Ask = z.infer<typeof ask>

/** A column with the reports that ask the professional `t`: part of the query that reads who they are. */
export const askColumn = sql`
  (SELECT coalesce(json_agg(json_build_object('report', r.id, 'author', a.display_name, 'group', g.name, 'date', r.date,
            'startsAt', r.starts_at, 'endsAt', r.ends_at, 'themes', r.themes, 'sentAt', r.sent_at,
            'files', (SELECT coalesce(json_agg(json_build_object('id', f.id, 'name', f.name) ORDER BY f.id), '[]') FROM files f
                       WHERE f.attached_to = 'intervisie-reports' AND f.attached_id = r.id AND f.state = 'stored')
          ) ORDER BY r.date, r.id), '[]')
     FROM intervisie_report_participants p
     JOIN intervisie_reports r ON r.id = p.report_id AND r.status = 'sent'
     JOIN intervisie_groups g ON g.id = r.group_id
     JOIN therapists a ON a.id = r.therapist_id
    WHERE p.therapist_id = t.id AND p.answer = 'waiting')`

/** Reports to confirm, as things to do (KS-ACC-1, X-4). */
export const askTodos = (asks: readonly Ask[]): Todo[] =>
  asks.map(({ report, author, date, sentAt }) => ({
    key: `verslag-${report}`,
    href: `/intervisie#${askAnchor(report)}`,
    title: `Bevestig je ${sessionTitle(date).toLowerCase()}`,
    question: null,
    detail: `verslag van ${author ?? 'een groepslid'}, ${formatDate(sentAt.toISOString().slice(0, 10))}`,
    status: 'returned',
  }))
