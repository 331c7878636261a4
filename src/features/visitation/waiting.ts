import { z } from 'zod'
import { visitStatus } from '@/collections/visitation/Visitations/row'
import type { Todo } from '@/src/features/portal/todo'
import { formatDate } from '@/src/lib/format'
import { sql } from '@/src/lib/sql'

export const waitingVisit = z.object({
  status: visitStatus,
  visitorName: z.string().nullable(),
  date: z.string().nullable(),
  improvementsDueOn: z.string().nullable(),
  questionnaireSent: z.boolean(),
})

/** The visit of a professional that isn't ended, as far as it can ask something of them. */
export type WaitingVisit = z.infer<typeof waitingVisit>

/** A column with the open visit of the professional `t`: part of the query that reads who they are. */
export const visitColumn = sql`
  (SELECT json_build_object('status', v.status, 'visitorName', v.visitor_name, 'date', v.date,
            'improvementsDueOn', v.improvements_due_on, 'questionnaireSent',
            EXISTS (SELECT 1 FROM visitation_questionnaires q WHERE q.visitation_id = v.id AND q.status = 'sent'))
     FROM visitations v WHERE v.therapist_id = t.id AND v.status NOT IN ('cancelled', 'closed') LIMIT 1)`

const todo = (open: string, title: string, detail: string): Todo => ({
  key: `visitation-${open}`,
  href: `/visitatie?open=${open}#${open}`,
  title,
  question: null,
  detail,
  status: 'todo',
})

/** What a member has to do for their visit (KS-ACC-1, KS-VIS-2). */
export function visitTodos(visit: WaitingVisit | null): Todo[] {
  if (!visit) return []
  const { status, date, visitorName, improvementsDueOn, questionnaireSent } = visit
  if (status === 'proposed' && date) {
    const who = visitorName ? `, ${visitorName}` : ''
    return [todo('planning', 'Antwoord op de datum van je visitatie', `voorstel: ${formatDate(date)}${who}`)]
  }
  if (status === 'improving') {
    const until = improvementsDueOn ? `vóór ${formatDate(improvementsDueOn)}` : 'wacht op jou'
    return [todo('verbeterpunten', 'Voer je verbeterpunten uit en meld het', until)]
  }
  if (status === 'agreed' && date && !questionnaireSent) {
    return [todo('vragenlijst', 'Vul de vragenlijst in voor je visitatie', `vóór ${formatDate(date)}`)]
  }
  return []
}
