import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { type Answer, prefill, sendProblems } from '@/src/domain/keurmerk/answers'
import type { Turn } from '@/src/domain/keurmerk/turn'
import { toBeRead } from '@/src/domain/keurmerk/unchanged'
import { invalid } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { mailSent } from '../mails'
import type { KeurmerkOptions } from '../options'
import { answersOf, askedIn } from './answers'
import { lastYear } from './prefill'
import { type Writable, writable } from './turn'

/** What a practice gets for what it sent. `hash` is the SHA-256 of the year, the turn and the answers, in hexadecimal. */
export type Receipt = { turn: Turn; sentAt: string; hash: string }

/** The number by which everybody can see later that these are the answers that were sent. */
export const hashOf = (sent: { evaluation: number; year: number; turn: number; answers: readonly Answer[] }): string =>
  createHash('sha256')
    .update(JSON.stringify([sent.evaluation, sent.year, sent.turn, sent.answers.map(({ code, text }) => [code, text])]))
    .digest('hex')

/** What is word for word what was judged sufficient last year keeps that judgement; nobody has to read it again (KB-5). */
async function carryOver(
  req: PayloadRequest,
  { evaluation, round }: Writable,
  answers: readonly Answer[],
  at: Date,
): Promise<void> {
  const [row] = await query(
    req,
    sql`SELECT practice_id AS id, chamber_number AS number FROM self_evaluations WHERE id = ${evaluation.id}`,
  )
  const last = await lastYear(req, round, {
    id: Number(row?.id ?? 0),
    chamberNumber: typeof row?.number === 'string' ? row.number : null,
  })
  // Only of questions that ask the same: the rule that fills in beforehand knows which.
  const before = prefill(round.framework, last).map((one) => ({ ...one, judgement: 'sufficient' as const }))
  const read = new Set(toBeRead(answers, before).map(({ code }) => code))
  const kept = answers.map(({ code }) => code).filter((code) => !read.has(code))
  await query(
    req,
    sql`INSERT INTO keurmerk_judgements (evaluation_id, organisation_id, turn, code, second, judgement, reviewer_name, judged_at)
        SELECT ${evaluation.id}, ${evaluation.organisation}, 1, code, false, 'sufficient', ${`Overgenomen van ${round.year - 1}`},
               ${at.toISOString()} FROM unnest(${sql.param(kept)}::text[]) AS code
        ON CONFLICT DO NOTHING`,
  )
}

/**
 * Sends what was filled in, when it is complete (KB-4). From then on it is fixed, and has a receipt.
 * @throws APIError 400 with what is missing by question (`answers.<code>`) · 404 not theirs · 409 not open (any more), or sent
 */
export function send(req: PayloadRequest, options: KeurmerkOptions, id: number, at: Date): Promise<Receipt> {
  return inTransaction(req, async () => {
    const found = await writable(req, id, 'update', at)
    const { evaluation, round, turn, party } = found
    const questions = await askedIn(req, round, id, turn)
    const all = await answersOf(req, id)
    const answers = questions.map(({ code }) => ({
      code,
      text: all.find((one) => one.code === code)?.text.trim() ?? '',
    }))
    const problems = sendProblems({ ...round.framework, questions }, answers)
    if (Object.keys(problems).length > 0) {
      throw invalid(Object.fromEntries(Object.entries(problems).map(([code, text]) => [`answers.${code}`, text])))
    }
    const [sentAt, hash] = [at.toISOString(), hashOf({ evaluation: id, year: round.year, turn, answers })]
    await query(
      req,
      sql`INSERT INTO self_evaluation_submissions (evaluation_id, organisation_id, turn, sent_at, sent_by_name, hash, answers,
                                                   created_at, updated_at)
          VALUES (${id}, ${evaluation.organisation}, ${turn}, ${sentAt}, ${party.name}, ${hash},
                  ${JSON.stringify(answers)}::jsonb, now(), now())`,
    )
    await query(
      req,
      turn === 1
        ? sql`UPDATE self_evaluations SET sent_at = ${sentAt}, updated_at = now() WHERE id = ${id}`
        : sql`UPDATE self_evaluations SET sent_again_at = ${sentAt}, updated_at = now() WHERE id = ${id}`,
    )
    if (turn === 1) await carryOver(req, found, answers, at)
    await recordAudit(req, {
      action: 'self-evaluations.send',
      subject: 'self-evaluations',
      subjectId: id,
      organisation: evaluation.organisation,
      fields: { turn, hash },
    })
    await mailSent(req, options, round, evaluation, { turn, hash })
    return { turn, sentAt, hash }
  })
}
