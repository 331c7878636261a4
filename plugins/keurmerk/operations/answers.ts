import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Framework } from '@/src/domain/keurmerk/framework'
import { judgementLabels } from '@/src/domain/keurmerk/labels'
import type { Judged } from '@/src/domain/keurmerk/report'
import type { Turn } from '@/src/domain/keurmerk/turn'
import { keysOf } from '@/src/domain/shared/keys'
import { query, sql } from '@/src/lib/sql'

const saved = z.object({
  id: z.number(),
  code: z.string(),
  text: z.string(),
  revision: z.coerce.number(),
  prefilled: z.boolean(),
  savedByName: z.string().nullable(),
})

/** An answer as it stands now. `revision` 0: only something was attached. */
export type SavedAnswer = z.infer<typeof saved>

/** What is filled in so far. */
export async function answersOf(req: PayloadRequest, evaluation: number): Promise<SavedAnswer[]> {
  const rows = await query(
    req,
    sql`SELECT id, code, coalesce(text, '') AS text, revision, coalesce(prefilled, false) AS prefilled,
               saved_by_name AS "savedByName"
          FROM self_evaluation_answers WHERE evaluation_id = ${evaluation} ORDER BY id`,
  )
  return z.array(saved).parse(rows)
}

const judged = z.object({
  code: z.string(),
  judgement: z.enum(keysOf(judgementLabels)),
  reason: z.string(),
  action: z.string(),
  turn: z.coerce.number(),
})

/**
 * The judgements that count, one for each question that was judged: of the second turn where there is one, else of the first.
 * What a second reviewer said blindly isn't among them.
 * @param until the last turn to look at
 */
export async function judgementsOf(req: PayloadRequest, evaluation: number, until: Turn): Promise<Judged[]> {
  const rows = await query(
    req,
    sql`SELECT DISTINCT ON (code) code, judgement::text, coalesce(reason, '') AS reason, coalesce(action, '') AS action, turn
          FROM keurmerk_judgements WHERE evaluation_id = ${evaluation} AND NOT second AND turn <= ${until}
         ORDER BY code, turn DESC`,
  )
  return z.array(judged).parse(rows)
}

/** The questions that are asked in a turn: all of them first, then those that weren't met (KB-3). */
export async function askedIn(
  req: PayloadRequest,
  { framework }: { framework: Framework },
  evaluation: number,
  turn: Turn,
): Promise<Framework['questions']> {
  if (turn === 1) return framework.questions
  const first = await judgementsOf(req, evaluation, 1)
  return framework.questions.filter(
    ({ code }) => !first.some((one) => one.code === code && one.judgement === 'sufficient'),
  )
}
