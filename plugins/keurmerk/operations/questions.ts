import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { conflict, invalid, notFound } from '@/src/lib/errors/refusals'
import { limit } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { mailAnswered } from '../mails'
import type { KeurmerkOptions } from '../options'
import { evaluationById, roundById } from '../rows'
import { partyOf, reviewerOf } from './party'

/** Asks who keeps the keurmerk something, about one item or in general (KB-4). @throws APIError 400 · 404 · 429 */
export async function ask(
  req: PayloadRequest,
  id: number,
  { code, question }: { code: string | null; question: string },
  at: Date,
): Promise<number> {
  const { therapist } = await partyOf(req, id)
  await limit(req, 'keurmerk-question', therapist)
  const { round, organisation } = await evaluationById(req, id)
  const { framework } = await roundById(req, round)
  if (code !== null && !framework.questions.some((one) => one.code === code))
    throw invalid({ code: 'Deze vraag is er niet.' })
  const [row] = await query(
    req,
    sql`INSERT INTO keurmerk_questions (evaluation_id, organisation_id, therapist_id, code, question, asked_at, created_at, updated_at)
        VALUES (${id}, ${organisation}, ${therapist}, ${code}, ${question.trim()}, ${at.toISOString()}, now(), now()) RETURNING id`,
  )
  return Number(row?.id)
}

const asked = z.object({
  evaluation: z.number(),
  therapist: z.number().nullable(),
  organisation: z.number(),
  answered: z.boolean(),
})

/** Answers a question; who asked it has a mail (KB-4). @throws APIError 404 out of reach · 409 answered already */
export function answer(
  req: PayloadRequest,
  options: KeurmerkOptions,
  id: number,
  text: string,
  at: Date,
): Promise<void> {
  return inTransaction(req, async () => {
    const [row] = await query(
      req,
      sql`SELECT evaluation_id AS evaluation, therapist_id AS therapist, organisation_id AS organisation,
                 answered_at IS NOT NULL AS answered FROM keurmerk_questions WHERE id = ${id} FOR NO KEY UPDATE`,
    )
    if (!row) throw notFound()
    const { evaluation, therapist, organisation, answered } = asked.parse(row)
    const reviewer = await reviewerOf(req, { id: evaluation, organisation })
    if (answered) throw conflict('Een collega heeft deze vraag al beantwoord. Ververs de pagina.')
    await query(
      req,
      sql`UPDATE keurmerk_questions SET answer = ${text.trim()}, answered_by_name = ${reviewer.name},
                 answered_at = ${at.toISOString()}, updated_at = now() WHERE id = ${id}`,
    )
    await recordAudit(req, {
      action: 'keurmerk-questions.answer',
      subject: 'keurmerk-questions',
      subjectId: id,
      organisation,
    })
    if (therapist === null) return
    const { practiceName } = await evaluationById(req, evaluation)
    await mailAnswered(req, options, { therapist, organisation, question: id, evaluation, practiceName })
  })
}
