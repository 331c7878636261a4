import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type JudgedAnswer, prefill } from '@/src/domain/keurmerk/answers'
import { query, sql } from '@/src/lib/sql'
import { keptFramework } from '../framework/read'
import type { Round } from '../rows'
import { judgementsOf } from './answers'

const before = z.object({ id: z.number(), framework: keptFramework, outcome: z.string().nullable() })
const sent = z.object({ answers: z.array(z.object({ code: z.string(), text: z.string() })) })

type Last = { framework: Round['framework']; answers: JudgedAnswer[]; holder: boolean }

/**
 * What the practice sent for the year before, and what was judged of it: the same practice, or one by the same number of the
 * Chamber of Commerce, in a round of the same organisation.
 */
export async function lastYear(
  req: PayloadRequest,
  round: Pick<Round, 'organisation' | 'year'>,
  practice: { id: number; chamberNumber: string | null },
): Promise<Last | null> {
  const [row] = await query(
    req,
    sql`SELECT e.id, r.framework, e.outcome::text
          FROM self_evaluations e JOIN keurmerk_rounds r ON r.id = e.round_id
         WHERE r.organisation_id = ${round.organisation} AND r.year = ${round.year - 1} AND e.sent_at IS NOT NULL
           AND (e.practice_id = ${practice.id} OR e.chamber_number = ${practice.chamberNumber})
         ORDER BY e.practice_id = ${practice.id} DESC NULLS LAST, e.id LIMIT 1`,
  )
  if (!row) return null
  const { id, framework, outcome } = before.parse(row)
  const turns = await query(
    req,
    sql`SELECT answers FROM self_evaluation_submissions WHERE evaluation_id = ${id} ORDER BY turn`,
  )
  // What was sent again takes the place of what was sent first.
  const texts = new Map(
    turns.flatMap((turn) => sent.parse(turn).answers.map(({ code, text }) => [code, text] as const)),
  )
  const judged = await judgementsOf(req, id, 2)
  const answers = judged.flatMap(({ code, judgement }) => {
    const text = texts.get(code)
    return text === undefined ? [] : [{ code, judgement, text }]
  })
  return { framework, answers, holder: outcome === 'granted' }
}

/** Fills in last year's answers of a practice that holds the keurmerk, each marked as such (KB-4). */
export async function fillFromLastYear(
  req: PayloadRequest,
  round: Round,
  evaluation: number,
  practice: { id: number; chamberNumber: string | null },
): Promise<void> {
  const answers = prefill(round.framework, await lastYear(req, round, practice))
  if (answers.length === 0) return
  await query(
    req,
    sql`INSERT INTO self_evaluation_answers (evaluation_id, organisation_id, code, text, revision, prefilled, saved_at)
        SELECT ${evaluation}, ${round.organisation}, a.code, a.text, 1, true, now()
          FROM jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) AS a(code text, text text)
        ON CONFLICT DO NOTHING`,
  )
}
