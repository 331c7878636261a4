import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Viewer } from '@/src/access/viewer'
import { type Answer, type AnswerKind, answerKindLabels } from '@/src/domain/assistant/kinds'
import { notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'

const basis = z.object({ title: z.string(), text: z.string(), href: z.string() })
const source = z.object({ n: z.number(), title: z.string(), href: z.string(), excerpt: z.string() })
const isKind = (kind: string): kind is AnswerKind => Object.hasOwn(answerKindLabels, kind)

const turnRow = z.object({
  id: z.number(),
  thread: z.string(),
  question: z.string(),
  text: z.string(),
  kind: z.string().refine(isKind),
  sources: z.array(source),
  rule: basis.nullable(),
  record: basis.nullable(),
  helpful: z.boolean().nullable(),
})

export type Turn = z.infer<typeof turnRow>

const columns = sql`id, thread, question, answer AS text, kind::text, sources, rule, record, helpful`

/** Who may go on with a thread: whoever began it. What nobody in particular began, whoever knows its key. */
const whose = (viewer: Viewer | null) => sql`therapist_id IS NOT DISTINCT FROM ${viewer?.therapist?.id ?? null}::int`

/** @throws APIError 404 when the thread is somebody else's */
export async function refuseStranger(req: PayloadRequest, viewer: Viewer | null, thread: string): Promise<void> {
  const [other] = await query(
    req,
    sql`SELECT 1 FROM assistant_turns WHERE thread = ${thread} AND NOT (${whose(viewer)}) LIMIT 1`,
  )
  if (other) throw notFound()
}

/** What was said in a thread of who asks, oldest first; none when it isn't theirs. */
export async function turnsIn(req: PayloadRequest, viewer: Viewer | null, thread: string): Promise<Turn[]> {
  const rows = await query(
    req,
    sql`SELECT ${columns} FROM (SELECT * FROM assistant_turns WHERE thread = ${thread} AND ${whose(viewer)}
                                 ORDER BY id DESC LIMIT 50) latest ORDER BY id`,
  )
  return z.array(turnRow).parse(rows)
}

/** The turn that was asked with a key before: a question that is sent again isn't answered twice. */
export async function turnOf(
  req: PayloadRequest,
  viewer: Viewer | null,
  { thread, clientKey }: { thread: string; clientKey: string },
): Promise<Turn | null> {
  const [row] = await query(
    req,
    sql`SELECT ${columns} FROM assistant_turns WHERE thread = ${thread} AND client_key = ${clientKey} AND ${whose(viewer)}`,
  )
  return row ? turnRow.parse(row) : null
}

type NewTurn = {
  thread: string
  clientKey: string
  question: string
  answer: Answer
  score: number | null
  model: string | null
  ms: number
}

const json = (value: unknown) => (value === null ? null : JSON.stringify(value))

/** Keeps a question with its answer. Sent twice at once it is kept once, and that one is given back. */
export async function keepTurn(
  req: PayloadRequest,
  viewer: Viewer | null,
  { thread, clientKey, question, answer, score, model, ms }: NewTurn,
): Promise<Turn> {
  const { id = null, organisation = null } = viewer?.therapist ?? {}
  const [row] = await query(
    req,
    sql`INSERT INTO assistant_turns (thread, client_key, therapist_id, organisation_id, question, answer, kind, sources, rule,
                                     record, score, model, ms, created_at, updated_at)
        VALUES (${thread}, ${clientKey}, ${id}, ${organisation}, ${question}, ${answer.text}, ${answer.kind},
                ${JSON.stringify(answer.sources)}, ${json(answer.rule)}, ${json(answer.record)}, ${score}, ${model}, ${ms}, now(), now())
        ON CONFLICT (thread, client_key) DO NOTHING RETURNING ${columns}`,
  )
  if (row) return turnRow.parse(row)
  const before = await turnOf(req, viewer, { thread, clientKey })
  if (!before) throw notFound()
  return before
}

/** Says whether an answer helped. @throws APIError 404 when it isn't theirs */
export async function rateTurn(
  req: PayloadRequest,
  viewer: Viewer | null,
  { id, thread, helpful }: { id: number; thread: string; helpful: boolean },
): Promise<void> {
  const [row] = await query(
    req,
    sql`UPDATE assistant_turns SET helpful = ${helpful}, updated_at = now()
         WHERE id = ${id} AND thread = ${thread} AND ${whose(viewer)} RETURNING 1`,
  )
  if (!row) throw notFound()
}
