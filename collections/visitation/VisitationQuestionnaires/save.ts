import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { getViewer } from '@/src/access/viewer'
import type { VisitStatus } from '@/src/domain/visitation/labels'
import { type Answers, answerProblems, answersOf } from '@/src/domain/visitation/questionnaire'
import { conflict, invalid, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { lockedVisit } from '../Visitations/row'

/** Until the visit has been, it can be filled in. */
const open: readonly VisitStatus[] = ['due', 'planned', 'proposed', 'agreed']

const sent = z.object({ status: z.enum(['draft', 'sent']) })

type Given = {
  visit: unknown
  /** What was typed for a question, by its code. */
  typed: (code: string) => string
  intent: 'save' | 'send'
}

/**
 * Saves the questionnaire of the member's own visit, or sends it to their visitor; what was sent stays as it is (KS-VIS-1).
 * @throws APIError 404 not theirs · 409 sent already, or too late · 400 with the codes of the questions
 */
export async function saveQuestionnaire(
  req: PayloadRequest,
  { visit: wanted, typed, intent }: Given,
): Promise<Answers> {
  const id = idFrom(wanted)
  const viewer = await getViewer(req)
  if (id === null) throw notFound()
  return inTransaction(req, async () => {
    const visit = await lockedVisit(req, id)
    if (!visit || viewer?.therapist?.id !== visit.therapist) throw notFound()
    if (!open.includes(visit.status)) throw conflict('De vragenlijst vul je in vóór het bezoek. Dat is nu voorbij.')
    const [row] = await query(req, sql`SELECT status::text FROM visitation_questionnaires WHERE visitation_id = ${id}`)
    if (sent.safeParse(row).data?.status === 'sent') {
      throw conflict(
        'Je hebt de vragenlijst al verstuurd. Wil je iets aanvullen? Upload het als stuk bij je visitatie.',
      )
    }
    const settings = await req.payload.findGlobal({
      slug: 'visitation-settings',
      ...asSystem(req, 'questions of the questionnaire'),
    })
    const questions = settings.questions ?? []
    const answers = answersOf(questions, typed)
    const problems = answerProblems(questions, answers, intent)
    if (Object.keys(problems).length > 0) throw invalid(problems)
    const status = intent === 'send' ? 'sent' : 'draft'
    await query(
      req,
      sql`INSERT INTO visitation_questionnaires (visitation_id, therapist_id, organisation_id, answers, status, sent_at)
          VALUES (${id}, ${visit.therapist}, ${visit.organisation}, ${JSON.stringify(answers)}::jsonb, ${status},
                  ${intent === 'send' ? sql`now()` : sql`NULL`})
          ON CONFLICT (visitation_id) DO UPDATE SET answers = excluded.answers, status = excluded.status,
            sent_at = excluded.sent_at, updated_at = now()`,
    )
    if (intent === 'send') {
      await recordAudit(req, {
        action: 'visitation-questionnaires.submit',
        subject: 'visitation-questionnaires',
        subjectId: id,
        organisation: visit.organisation,
      })
    }
    return answers
  })
}
