import { notFound } from 'next/navigation'
import { answersOf, askedIn, judgementsOf, type SavedAnswer } from '@/plugins/keurmerk/operations/answers'
import { type Party, partyOf } from '@/plugins/keurmerk/operations/party'
import { type Evaluation, evaluationById, type Round, roundById } from '@/plugins/keurmerk/rows'
import { getViewer } from '@/src/access/viewer'
import type { KeurmerkQuestion } from '@/src/domain/keurmerk/framework'
import { type Judged, type NormReport, reportOf } from '@/src/domain/keurmerk/report'
import { type RoundStage, stageAt } from '@/src/domain/keurmerk/round'
import { type Turn, turnNow } from '@/src/domain/keurmerk/turn'
import { loadMemberPage, type MemberPage } from '@/src/features/portal/frame'
import { idFrom } from '@/src/lib/id'
import {
  type AskedLine,
  type AttachmentLine,
  attachmentsOf,
  decisionOf,
  type OwnEvaluation,
  ownEvaluations,
  ownPractices,
  type Person,
  peopleOf,
  questionsAsked,
  type RoundLine,
  roundsOf,
  type Submission,
  submissionsOf,
} from './queries'

type Frame = Pick<MemberPage, 'member' | 'frame'>

/** The page about the keurmerk: which rounds there are, and what one takes part in (KB-2). */
export async function loadKeurmerk(): Promise<
  Frame & { rounds: RoundLine[]; own: OwnEvaluation[]; practices: Awaited<ReturnType<typeof ownPractices>>; now: Date }
> {
  const { req, member, frame } = await loadMemberPage('/keurmerk', { diplomas: false })
  const [rounds, own, practices] = await Promise.all([
    roundsOf(req, (await getViewer(req))?.therapist?.organisation ?? 0),
    ownEvaluations(req, member.therapist),
    ownPractices(req, member.therapist),
  ])
  return { member, frame, rounds, own, practices, now: new Date() }
}

export type LoadedEvaluation = Frame & {
  evaluation: Evaluation
  round: Round
  stage: RoundStage
  /** Which turn is open for this practice now, or why none is. */
  turn: Turn | string
  party: Party
  people: Person[]
  /** The questions of the open turn; when none is open, all. */
  questions: readonly KeurmerkQuestion[]
  answers: SavedAnswer[]
  attachments: AttachmentLine[]
  asked: AskedLine[]
  submissions: Submission[]
  /** The judgements that count; empty until the report. */
  judged: Judged[]
  report: NormReport[] | null
  decision: Awaited<ReturnType<typeof decisionOf>>
}

/** Everything of the page of one self-evaluation; not found for who doesn't fill it in (KB-3 … KB-6). */
export async function loadEvaluation(given: string): Promise<LoadedEvaluation> {
  const id = idFrom(given)
  if (id === null) notFound()
  const { req, member, frame } = await loadMemberPage('/keurmerk', { diplomas: false })
  const party = await partyOf(req, id).catch(() => null)
  if (!party) notFound()
  const evaluation = await evaluationById(req, id)
  const round = await roundById(req, evaluation.round)
  const stage = stageAt(round, new Date())
  const turn = turnNow(stage, evaluation)
  const shown: Turn = evaluation.decided ? 2 : 1
  const [people, answers, attachments, asked, submissions, decision, questions, judged] = await Promise.all([
    peopleOf(req, id),
    answersOf(req, id),
    attachmentsOf(req, id),
    questionsAsked(req, id),
    submissionsOf(req, id),
    decisionOf(req, id),
    turn === 2 ? askedIn(req, round, id, 2) : round.framework.questions,
    evaluation.reported ? judgementsOf(req, id, shown) : [],
  ])
  const report = evaluation.reported ? reportOf(round.framework, judged) : null
  return {
    member,
    frame,
    evaluation,
    round,
    stage,
    turn,
    party,
    people,
    questions,
    answers,
    attachments,
    asked,
    submissions,
    judged,
    report,
    decision,
  }
}
