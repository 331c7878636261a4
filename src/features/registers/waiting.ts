import { z } from 'zod'
import type { LoadedDossier } from '@/collections/registers/shared/loadDossier'
import { assess } from '@/src/domain/registers/assess'
import { amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { editHref } from '@/src/features/evidence/address'
import type { Todo } from '@/src/features/portal/todo'
import { formatDate } from '@/src/lib/format'
import { sql } from '@/src/lib/sql'
import { dossierPath } from './dossier/path'

const kinds = [
  // Where a page doesn't read them itself.
  'diplomas',
  'intervisie-sessions',
  'activities',
  'first-aid-certificates',
  'registration-applications',
  'dossier-submissions',
  'extension-requests',
  'objections',
  'points-claims',
  'visitation-uploads',
  'identity-documents',
  'certificates-of-conduct',
  'data-corrections',
  'chamber-extracts',
  'screening-uploads',
  'work-experiences',
  'transfer-statements',
] as const

export const waitingItem = z.object({
  kind: z.enum(kinds),
  id: z.number(),
  title: z.string(),
  status: z.enum(['draft', 'returned']),
  changedAt: z.coerce.date(),
  question: z.string().nullable(),
  askedAt: z.coerce.date().nullable(),
})

/** What a member handed in for a register and a reviewer has a question about, or saved and didn't send. */
export type WaitingItem = z.infer<typeof waitingItem>

const itemsOf = (kind: (typeof kinds)[number]) => sql`
  SELECT ${kind}::text AS kind, i.id, i.title, i.status::text AS status, i.updated_at AS "changedAt",
         e.message AS question, e.at AS "askedAt"
    FROM ${sql.identifier(kind.replaceAll('-', '_'))} i
    LEFT JOIN LATERAL (SELECT message, at FROM review_events WHERE collection = ${kind} AND item_id = i.id
                          AND action = 'return' ORDER BY id DESC LIMIT 1) e ON i.status = 'returned'
   WHERE i.therapist_id = t.id AND i.status IN ('draft', 'returned')`

/** A column with everything that waits for the professional `t`: part of the query that reads who they are. */
export const waitingColumn = sql`
  (SELECT coalesce(json_agg(w ORDER BY w."changedAt" DESC), '[]')
     FROM (${sql.join(kinds.map(itemsOf), sql` UNION ALL `)}) w)`

const day = (moment: Date): string => formatDate(amsterdamDay(moment))

/** Questions about what was handed in for a register, and what was saved and not sent, as things to do (KS-ACC-1, PG-3). */
export const waitingTodos = (items: readonly WaitingItem[]): Todo[] =>
  items.map((item) => {
    const asked = item.status === 'returned'
    return {
      key: `${item.kind}-${item.id}`,
      href: editHref(item.kind, item.id),
      title: asked ? `Beantwoord de vraag over “${item.title}”` : `Verstuur “${item.title}”`,
      question: asked ? item.question : null,
      detail: asked ? `gevraagd op ${day(item.askedAt ?? item.changedAt)}` : `opgeslagen op ${day(item.changedAt)}`,
      status: item.status,
    }
  })

/** Dossiers that can be submitted now (KK-DOS-5): the one thing that must not be missed. */
export const submissionTodos = (dossiers: readonly LoadedDossier[], on: CalendarDate): Todo[] =>
  dossiers.flatMap(({ norm, dossier, status, register, registerName }) => {
    const { submission } = assess(norm, dossier, on)
    if (status !== 'running' || !submission.open) return []
    const until = submission.lastDay ? `uiterlijk ${formatDate(submission.lastDay)}, ` : ''
    return [
      {
        key: `dossier-${register}`,
        href: dossierPath(register, dossiers.length > 1),
        title: 'Meld je dossier aan',
        question: null,
        detail: `${until}${registerName}`,
        status: 'todo',
      },
    ]
  })
