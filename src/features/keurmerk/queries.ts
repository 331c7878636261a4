import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { outcomeLabels } from '@/src/domain/keurmerk/labels'
import { keysOf } from '@/src/domain/shared/keys'
import { query, sql } from '@/src/lib/sql'

const round = z.object({
  id: z.number(),
  title: z.string(),
  year: z.coerce.number(),
  intro: z.string().nullable(),
  opensOn: z.string(),
  closesOn: z.string(),
  reportsOn: z.string(),
  requalifiesFrom: z.string(),
  requalifiesUntil: z.string(),
  decidesOn: z.string(),
})

/** A round as a list shows it, without what it asks. */
export type RoundLine = z.infer<typeof round>

/** Published rounds of an organisation, the newest first. */
export async function roundsOf(req: PayloadRequest, organisation: number): Promise<RoundLine[]> {
  const rows = await query(
    req,
    sql`SELECT id, title, year, intro, opens_on::text AS "opensOn", closes_on::text AS "closesOn", reports_on::text AS "reportsOn",
               requalifies_from::text AS "requalifiesFrom", requalifies_until::text AS "requalifiesUntil",
               decides_on::text AS "decidesOn"
          FROM keurmerk_rounds WHERE organisation_id = ${organisation} AND published ORDER BY year DESC, id DESC LIMIT 10`,
  )
  return z.array(round).parse(rows)
}

const own = z.object({
  id: z.number(),
  round: z.number(),
  practiceName: z.string(),
  sent: z.boolean(),
  reported: z.boolean(),
  sentAgain: z.boolean(),
  decided: z.boolean(),
  outcome: z.enum(keysOf(outcomeLabels)).nullable(),
  code: z.string().nullable(),
})

/** A self-evaluation that a member fills in, as a list shows it. */
export type OwnEvaluation = z.infer<typeof own>

/** The self-evaluations that a member fills in, or did. */
export async function ownEvaluations(req: PayloadRequest, therapist: number): Promise<OwnEvaluation[]> {
  const rows = await query(
    req,
    sql`SELECT e.id, e.round_id AS round, e.practice_name AS "practiceName", e.sent_at IS NOT NULL AS sent,
               e.reported_at IS NOT NULL AS reported, e.sent_again_at IS NOT NULL AS "sentAgain",
               e.outcome IS NOT NULL AS decided, e.outcome::text, e.code
          FROM self_evaluation_people p JOIN self_evaluations e ON e.id = p.evaluation_id
         WHERE p.therapist_id = ${therapist} ORDER BY e.id DESC LIMIT 50`,
  )
  return z.array(own).parse(rows)
}

const practice = z.object({ id: z.number(), name: z.string(), place: z.string() })

/** A member's practices, the main one first: with which they can apply. */
export async function ownPractices(req: PayloadRequest, therapist: number): Promise<z.infer<typeof practice>[]> {
  const rows = await query(
    req,
    sql`SELECT id, name, place FROM practices WHERE therapist_id = ${therapist} ORDER BY main DESC NULLS LAST, id LIMIT 20`,
  )
  return z.array(practice).parse(rows)
}

const person = z.object({ therapist: z.number(), name: z.string(), contact: z.boolean() })
const attachment = z.object({
  id: z.number(),
  file: z.number(),
  code: z.string(),
  name: z.string(),
  turn: z.coerce.number(),
})
const question = z.object({
  id: z.number(),
  code: z.string().nullable(),
  question: z.string(),
  answer: z.string().nullable(),
  answeredByName: z.string().nullable(),
})
const submission = z.object({
  turn: z.coerce.number(),
  sentAt: z.string(),
  sentByName: z.string(),
  hash: z.string(),
  answers: z.array(z.object({ code: z.string(), text: z.string() })),
})

export type Person = z.infer<typeof person>
export type AttachmentLine = z.infer<typeof attachment>
export type AskedLine = z.infer<typeof question>
export type Submission = z.infer<typeof submission>

/** Who fills it in, the first contact person first. */
export async function peopleOf(req: PayloadRequest, evaluation: number): Promise<Person[]> {
  const rows = await query(
    req,
    sql`SELECT p.therapist_id AS therapist, t.display_name AS name, coalesce(p.contact, false) AS contact
          FROM self_evaluation_people p JOIN therapists t ON t.id = p.therapist_id
         WHERE p.evaluation_id = ${evaluation} ORDER BY p.contact DESC, t.display_name`,
  )
  return z.array(person).parse(rows)
}

/** The files with the answers. */
export async function attachmentsOf(req: PayloadRequest, evaluation: number): Promise<AttachmentLine[]> {
  const rows = await query(
    req,
    sql`SELECT a.id, a.file_id AS file, a.code, f.name, a.turn FROM self_evaluation_attachments a JOIN files f ON f.id = a.file_id
         WHERE a.evaluation_id = ${evaluation} ORDER BY a.id`,
  )
  return z.array(attachment).parse(rows)
}

/** What was asked of the office, the newest first. */
export async function questionsAsked(req: PayloadRequest, evaluation: number): Promise<AskedLine[]> {
  const rows = await query(
    req,
    sql`SELECT id, code, question, answer, answered_by_name AS "answeredByName" FROM keurmerk_questions
         WHERE evaluation_id = ${evaluation} ORDER BY id DESC LIMIT 100`,
  )
  return z.array(question).parse(rows)
}

/** What was sent, turn by turn. */
export async function submissionsOf(req: PayloadRequest, evaluation: number): Promise<Submission[]> {
  const rows = await query(
    req,
    sql`SELECT turn, to_char(sent_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "sentAt", sent_by_name AS "sentByName",
               hash, answers FROM self_evaluation_submissions WHERE evaluation_id = ${evaluation} ORDER BY turn`,
  )
  return z.array(submission).parse(rows)
}

const decided = z.object({
  code: z.string().nullable(),
  objection: z.string().nullable(),
  objectionAnswer: z.string().nullable(),
  objectionUpheld: z.boolean().nullable(),
})

/** What was decided, and what was objected to it. */
export async function decisionOf(req: PayloadRequest, evaluation: number): Promise<z.infer<typeof decided>> {
  const [row] = await query(
    req,
    sql`SELECT code, objection, objection_answer AS "objectionAnswer", objection_upheld AS "objectionUpheld"
          FROM self_evaluations WHERE id = ${evaluation}`,
  )
  return decided.parse(row)
}
