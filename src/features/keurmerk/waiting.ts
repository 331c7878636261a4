import type { Payload } from 'payload'
import { z } from 'zod'
import { stageAt } from '@/src/domain/keurmerk/round'
import { turnNow } from '@/src/domain/keurmerk/turn'
import type { Todo } from '@/src/features/portal/todo'
import { sql } from '@/src/lib/sql'
import { evaluationPath } from './address'
import { hasKeurmerk } from './available'
import { timeLeft } from './words'

export const waitingEvaluation = z.object({
  id: z.number(),
  year: z.number(),
  practice: z.string(),
  sent: z.boolean(),
  reported: z.boolean(),
  sentAgain: z.boolean(),
  opensOn: z.string(),
  closesOn: z.string(),
  reportsOn: z.string(),
  requalifiesFrom: z.string(),
  requalifiesUntil: z.string(),
  decidesOn: z.string(),
})

/** A self-evaluation without a decision that a member fills in. */
export type WaitingEvaluation = z.infer<typeof waitingEvaluation>

const column = sql`
  (SELECT coalesce(json_agg(json_build_object('id', e.id, 'year', r.year, 'practice', e.practice_name,
            'sent', e.sent_at IS NOT NULL, 'reported', e.reported_at IS NOT NULL, 'sentAgain', e.sent_again_at IS NOT NULL,
            'opensOn', r.opens_on, 'closesOn', r.closes_on, 'reportsOn', r.reports_on, 'requalifiesFrom', r.requalifies_from,
            'requalifiesUntil', r.requalifies_until, 'decidesOn', r.decides_on) ORDER BY e.id), '[]')
     FROM self_evaluation_people own JOIN self_evaluations e ON e.id = own.evaluation_id
          JOIN keurmerk_rounds r ON r.id = e.round_id
    WHERE own.therapist_id = t.id AND e.outcome IS NULL)`

/** A column with what the professional `t` fills in: part of the query that reads who they are. Without the plugin: nothing. */
export const evaluationColumn = (payload: Payload) => (hasKeurmerk(payload) ? column : sql`'[]'::json`)

/** What a member has to do for the keurmerk of their practice: only what can be sent now (KS-ACC-1, KB-4). */
export function evaluationTodos(evaluations: readonly WaitingEvaluation[], now: Date): Todo[] {
  return evaluations.flatMap(({ id, year, practice, ...one }): Todo[] => {
    const turn = turnNow(stageAt(one, now), { ...one, decided: false })
    if (typeof turn === 'string') return []
    const again = turn === 2
    return [
      {
        key: `keurmerk-${id}`,
        href: evaluationPath(id),
        title: again
          ? `Vul je zelfevaluatie voor het keurmerk ${year} aan`
          : `Verstuur je zelfevaluatie voor het keurmerk ${year}`,
        question: null,
        detail: `${practice}, ${timeLeft(again ? one.requalifiesUntil : one.closesOn, now)}`,
        status: 'todo',
      },
    ]
  })
}
