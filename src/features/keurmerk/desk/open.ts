import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { lastYear } from '@/plugins/keurmerk/operations/prefill'
import { type Evaluation, evaluationById, type Round, roundById } from '@/plugins/keurmerk/rows'
import { mayWithin } from '@/src/access/permissions'
import type { Viewer } from '@/src/access/viewer'
import { questionsOf } from '@/src/domain/keurmerk/framework'
import { type Judgement, judgementLabels } from '@/src/domain/keurmerk/labels'
import { inSecondReview } from '@/src/domain/keurmerk/second-review'
import type { Turn } from '@/src/domain/keurmerk/turn'
import { keysOf } from '@/src/domain/shared/keys'
import { query, sql } from '@/src/lib/sql'
import {
  type AskedLine,
  type AttachmentLine,
  attachmentsOf,
  decisionOf,
  type Person,
  peopleOf,
  questionsAsked,
  submissionsOf,
} from '../queries'
import { seenBy } from './lines'

const judgement = z.object({
  turn: z.coerce.number(),
  code: z.string(),
  second: z.boolean(),
  judgement: z.enum(keysOf(judgementLabels)),
  reason: z.string(),
  action: z.string(),
  reviewer: z.number().nullable(),
  by: z.string().nullable(),
})
export type Given = z.infer<typeof judgement>

export type Before = { when: string; answer: string; judgement: Judgement; reason: string; action: string }

const similar = z.object({ code: z.string(), reason: z.string(), action: z.string() })
export type Similar = z.infer<typeof similar>

/** One answer that a reviewer reads, with what was said of it. */
export type ToRead = {
  code: string
  norm: string
  number: number
  text: string
  answer: string
  /** What was sent and judged before: in the first turn, or last year. */
  before: Before | null
  /** What was said of other answers to this question that weren't sufficient, the newest first. */
  similar: Similar[]
  given: Given | null
  /** Their own judgement as the second, blind reviewer. */
  ownSecond: Given | null
  /** Whether they may judge it as the second reviewer: drawn, and somebody else was first. */
  drawn: boolean
  /** They could still be the second reviewer: until they are, they don't see what the first one said. */
  blind: boolean
  levels: Round['framework']['questions'][number]['levels']
  files: AttachmentLine[]
}

export type Opened = {
  evaluation: Evaluation
  round: Round
  turn: Turn | null
  answers: ToRead[]
  people: Person[]
  asked: AskedLine[]
  decision: Awaited<ReturnType<typeof decisionOf>>
  manages: boolean
}

/** What was said before of answers to the same questions by other practices, three of each. */
async function similarOnes(req: PayloadRequest, { id, organisation }: Evaluation): Promise<Similar[]> {
  const rows = await query(
    req,
    sql`SELECT code, reason, action
          FROM (SELECT code, reason, action, row_number() OVER (PARTITION BY code ORDER BY judged_at DESC, id DESC) AS nth
                  FROM keurmerk_judgements
                 WHERE organisation_id = ${organisation} AND NOT second AND judgement <> 'sufficient'
                   AND evaluation_id <> ${id}) AS said
         WHERE nth <= 3 ORDER BY code, nth`,
  )
  return z.array(similar).parse(rows)
}

/** What the practice sent for the year before, and what was judged of it. */
async function yearBefore(req: PayloadRequest, round: Round, id: number): Promise<Map<string, Before>> {
  const [row] = await query(
    req,
    sql`SELECT practice_id AS id, chamber_number AS number FROM self_evaluations WHERE id = ${id}`,
  )
  const last = await lastYear(req, round, {
    id: Number(row?.id ?? 0),
    chamberNumber: typeof row?.number === 'string' ? row.number : null,
  })
  const when = `Keurmerk ${round.year - 1}`
  return new Map(
    last?.answers.map(({ code, text, judgement: said }) => [
      code,
      { when, answer: text, judgement: said, reason: '', action: '' },
    ]),
  )
}

async function allJudgements(req: PayloadRequest, id: number): Promise<Given[]> {
  const rows = await query(
    req,
    sql`SELECT turn, code, second, judgement::text, coalesce(reason, '') AS reason, coalesce(action, '') AS action,
               reviewer_id AS reviewer, reviewer_name AS by FROM keurmerk_judgements WHERE evaluation_id = ${id}`,
  )
  return z.array(judgement).parse(rows)
}

/** One self-evaluation as its reviewer reads it; null when it isn't theirs to judge. That it was opened is written down. */
export async function openEvaluation(req: PayloadRequest, viewer: Viewer, id: number): Promise<Opened | null> {
  const [seen] = await query(req, sql`SELECT e.id FROM self_evaluations e WHERE e.id = ${id} AND ${seenBy(viewer)}`)
  if (!seen) return null
  const evaluation = await evaluationById(req, id)
  const round = await roundById(req, evaluation.round)
  const [submissions, judgements, files, people, asked, decision, others, earlierYear] = await Promise.all([
    submissionsOf(req, id),
    allJudgements(req, id),
    attachmentsOf(req, id),
    peopleOf(req, id),
    questionsAsked(req, id),
    decisionOf(req, id),
    similarOnes(req, evaluation),
    yearBefore(req, round, id),
  ])
  const { organisation } = evaluation
  await recordAudit(req, { action: 'self-evaluations.read', subject: 'self-evaluations', subjectId: id, organisation })
  const manages = mayWithin(viewer, 'manageKeurmerk', organisation)
  const latest = submissions.at(-1)
  const first = submissions[0]
  const turn: Turn | null = latest ? (latest.turn === 2 ? 2 : 1) : null
  const said = (code: string, of: Turn, second: boolean) =>
    judgements.find((one) => one.code === code && one.turn === of && one.second === second) ?? null
  const answers = round.framework.norms.flatMap(({ code: norm }) =>
    questionsOf(round.framework, norm).flatMap(({ code, number, text, levels }): ToRead[] => {
      const answer = latest?.answers.find((one) => one.code === code)
      if (!answer || turn === null) return []
      const given = said(code, turn, false)
      const second = said(code, turn, true)
      const drawn =
        given !== null &&
        given.reviewer !== null &&
        given.reviewer !== viewer.userId &&
        (second === null || second.reviewer === viewer.userId) &&
        inSecondReview(round.sampleSeed, id, code, round.samplePercent)
      const blind = drawn && second === null && !manages
      const earlier = turn === 2 ? said(code, 1, false) : null
      const sentFirst = first?.answers.find((one) => one.code === code)?.text ?? ''
      return [
        {
          code,
          norm,
          number,
          text,
          levels,
          answer: answer.text,
          before: earlier
            ? { when: 'Eerste keer', answer: sentFirst, ...earlier }
            : turn === 1
              ? (earlierYear.get(code) ?? null)
              : null,
          similar: others.filter((one) => one.code === code),
          given: blind ? null : given,
          ownSecond: second?.reviewer === viewer.userId ? second : null,
          drawn,
          blind,
          files: files.filter((one) => one.code === code),
        },
      ]
    }),
  )
  return { evaluation, round, turn, answers, people, asked, decision, manages }
}
