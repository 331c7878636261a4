import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { answer } from '@/plugins/assistant/answer'
import type { AssistantOptions } from '@/plugins/assistant/options'
import type { Viewer } from '@/src/access/viewer'
import { worthShowing } from '@/src/domain/assistant/answer'
import { type Intent, intentOf, intents } from '@/src/domain/assistant/intent'
import { aboutOthers } from '@/src/domain/assistant/others'
import { query, sql } from '@/src/lib/sql'

const questionSchema = z
  .strictObject({
    question: z.string(),
    /** Any of these is a right answer: collection and slug (of a norm: its register). */
    sources: z.array(z.string()).optional(),
    /** What of the own dossier it asks. */
    dossier: z.enum(intents).optional(),
    refused: z.literal(true).optional(),
    /** There is no answer; to say so is right. */
    unknown: z.literal(true).optional(),
    as: z.literal('visitor').optional(),
    /** Not looked at while the words and weights were chosen. */
    held: z.literal(true).optional(),
  })
  .refine(
    (one) =>
      [one.sources, one.dossier, one.refused, one.unknown].filter((expected) => expected !== undefined).length === 1,
  )

export type TestQuestion = z.infer<typeof questionSchema>

/** The questions as members type them, with what is a right answer. */
export const questions: TestQuestion[] = z
  .array(questionSchema)
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'questions.json'), 'utf8')))

export type Judged = {
  asked: TestQuestion
  /** What was answered: sources in their order, best first, or the kind of answer. */
  got: string[]
  /** Place of the first right source among those that are shown; null: none of them is right. */
  place: number | null
  right: boolean
}

const named = z.object({ key: z.string(), name: z.string() })

/** Sources by collection and slug, as the questions name them. */
async function names(req: PayloadRequest): Promise<Map<string, string>> {
  const rows = await query(
    req,
    sql`SELECT 'articles/' || id AS key, 'articles/' || slug AS name FROM articles WHERE slug IS NOT NULL
        UNION ALL SELECT 'posts/' || id, 'posts/' || slug FROM posts WHERE slug IS NOT NULL
        UNION ALL SELECT 'document-templates/' || id, 'document-templates/' || slug FROM document_templates
        UNION ALL SELECT 'norms/' || n.id, 'norms/' || g.slug FROM norms n JOIN registers g ON g.id = n.register_id`,
  )
  return new Map(
    z
      .array(named)
      .parse(rows)
      .map(({ key, name }) => [key, name]),
  )
}

/** Asks every question as it would be asked and judges the answer; what the dossier says isn't read, only that it is asked. */
export async function evaluate(
  req: PayloadRequest,
  viewer: Viewer,
  options: AssistantOptions,
  asked: readonly TestQuestion[] = questions,
): Promise<Judged[]> {
  const named = await names(req)
  const judged: Judged[] = []
  for (const one of asked) {
    const others = aboutOthers(one.question)
    const intent: Intent | null = others ? null : intentOf(one.question)
    if (others || intent) {
      judged.push({
        asked: one,
        got: [others ? 'refused' : String(intent)],
        place: null,
        right: others ? one.refused === true : one.dossier === intent,
      })
      continue
    }
    const { kind, ranked } = await answer(req, one.as ? null : viewer, one.question, options)
    const shown = worthShowing(ranked).map(({ passage }) => named.get(`${passage.source}/${passage.sourceId}`) ?? '?')
    const at = shown.findIndex((name) => one.sources?.includes(name))
    judged.push({
      asked: one,
      got: shown.length > 0 ? shown : [kind],
      place: at < 0 ? null : at + 1,
      right: one.unknown ? kind === 'unknown' : at >= 0,
    })
  }
  return judged
}

export type Figures = {
  of: number
  first: number
  three: number
  dossier: [number, number]
  refused: [number, number]
  unknown: [number, number]
  wronglyRefused: number
}

/** Counts what was right. */
export function figures(judged: readonly Judged[]): Figures {
  const withSource = judged.filter(({ asked }) => asked.sources)
  const counted = (of: Judged[]): [number, number] => [of.filter(({ right }) => right).length, of.length]
  return {
    of: withSource.length,
    first: withSource.filter(({ place }) => place === 1).length,
    three: withSource.filter(({ place }) => place !== null && place <= 3).length,
    dossier: counted(judged.filter(({ asked }) => asked.dossier)),
    refused: counted(judged.filter(({ asked }) => asked.refused)),
    unknown: counted(judged.filter(({ asked }) => asked.unknown)),
    wronglyRefused: judged.filter(({ asked, got }) => !asked.refused && got[0] === 'refused').length,
  }
}
