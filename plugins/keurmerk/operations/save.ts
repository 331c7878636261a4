import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { answerProblem, judgeSave } from '@/src/domain/keurmerk/answers'
import type { KeurmerkQuestion } from '@/src/domain/keurmerk/framework'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { askedIn } from './answers'
import { type Writable, writable } from './turn'

/** An answer to save; `seen` is the revision that the writer started from, 0 when there was no answer yet. */
export type ToSave = { code: string; text: string; seen: number }

export type Saved =
  | { outcome: 'saved' | 'same'; revision: number }
  /** Somebody of the practice changed it meanwhile: nothing was overwritten, and both texts are there to choose from. */
  | { outcome: 'conflict'; revision: number; text: string; savedByName: string | null }

const current = z.object({ revision: z.coerce.number(), text: z.string(), savedByName: z.string().nullable() })

/** The question, when it is open in this turn. @throws APIError 400 unknown · 409 not open (any more) */
export async function openQuestion(
  req: PayloadRequest,
  { evaluation, round, turn }: Writable,
  code: string,
): Promise<KeurmerkQuestion> {
  const question = round.framework.questions.find((one) => one.code === code)
  if (!question) throw invalid({ code: 'Deze vraag is er niet.' })
  if (turn === 1) return question
  const open = await askedIn(req, round, evaluation.id, turn)
  if (!open.some((one) => one.code === code)) throw conflict('Dit antwoord voldoet al en staat vast.')
  return question
}

/**
 * Saves an answer (KB-4); nothing is sent. Colleagues who write at once don't overwrite each other: who started from an older
 * text gets the newer one beside their own.
 * @throws APIError 400 per field · 404 not theirs · 409 not open (any more)
 */
export function save(req: PayloadRequest, id: number, { code, text, seen }: ToSave, at: Date): Promise<Saved> {
  return inTransaction(req, async () => {
    const found = await writable(req, id, 'share', at)
    const question = await openQuestion(req, found, code)
    const problem = answerProblem(question, text, found.round.year)
    if (problem) throw invalid({ text: problem })
    const [row] = await query(
      req,
      sql`INSERT INTO self_evaluation_answers AS a (evaluation_id, organisation_id, code, text, revision, prefilled,
                                                    saved_by_name, saved_at, created_at, updated_at)
          VALUES (${id}, ${found.evaluation.organisation}, ${code}, ${text}, 1, false, ${found.party.name},
                  ${at.toISOString()}, now(), now())
          ON CONFLICT (evaluation_id, code) DO UPDATE
             SET text = excluded.text, revision = a.revision + 1, prefilled = a.prefilled AND a.text = excluded.text,
                 saved_by_name = excluded.saved_by_name, saved_at = excluded.saved_at, updated_at = now()
           WHERE a.revision = ${seen} RETURNING revision`,
    )
    if (row) return { outcome: 'saved', revision: Number(row.revision) }
    const [newer] = await query(
      req,
      sql`SELECT revision, coalesce(text, '') AS text, saved_by_name AS "savedByName"
            FROM self_evaluation_answers WHERE evaluation_id = ${id} AND code = ${code}`,
    )
    const now = current.parse(newer)
    const outcome = judgeSave(now, { seen, text })
    return outcome === 'conflict' ? { outcome, ...now } : { outcome: 'same', revision: now.revision }
  })
}
