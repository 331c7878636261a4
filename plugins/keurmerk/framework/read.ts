import { z } from 'zod'
import type { Framework } from '@/src/domain/keurmerk/framework'
import { judgementLabels, levelLabels, phaseLabels } from '@/src/domain/keurmerk/labels'
import { keysOf } from '@/src/domain/shared/keys'

const text = z
  .string()
  .nullish()
  .transform((value) => (value ?? '').trim())
const lines = text.transform((value) =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
)
const list = <Row extends z.ZodType>(row: Row) =>
  z
    .array(row)
    .nullish()
    .transform((rows) => rows ?? [])

const words = text.transform((value) =>
  value
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== ''),
)

const criteria = z
  .object({ plan: lines, do: lines, check: lines, act: lines })
  .nullish()
  .transform((filled) =>
    // A phase without criteria isn't part of the norm.
    Object.fromEntries(
      keysOf(phaseLabels).flatMap((phase) => (filled?.[phase].length ? [[phase, filled[phase]]] : [])),
    ),
  )

const norm = z.object({
  code: text,
  level: z.enum(keysOf(levelLabels)),
  title: text,
  description: text,
  promise: text,
  criteria,
  documents: list(
    z.object({ title: text, description: text, availableFrom: text.transform((day) => (day === '' ? null : day)) }),
  ),
  faq: list(z.object({ question: text, answer: text })),
})

const level = z
  .object({ description: text, examples: lines })
  .nullish()
  .transform((filled) => filled ?? { description: '', examples: [] })
const noLevels = {
  insufficient: { description: '', examples: [] },
  almost: { description: '', examples: [] },
  sufficient: { description: '', examples: [] },
}

const question = z.object({
  code: text,
  norm: text,
  phase: z.enum(keysOf(phaseLabels)),
  kind: z
    .enum(['text', 'yes-no', 'year', 'link'])
    .nullish()
    .transform((kind) => kind ?? 'text'),
  text,
  points: list(z.object({ text, words })),
  levels: z
    .object({ insufficient: level, almost: level, sufficient: level } satisfies Record<
      keyof typeof judgementLabels,
      z.ZodType
    >)
    .nullish()
    .transform((filled) => filled ?? noLevels),
  isExample: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
})

const filledIn = z.object({ year: z.number(), norms: list(norm), questions: list(question) })

/**
 * The framework as the rules know it, from the fields as a manager filled them in (KB-1).
 * @throws ZodError when a required field is missing: Payload says so at the field before
 */
export const frameworkFrom = (doc: unknown): Framework => filledIn.parse(doc)

const kept = z.object({
  year: z.number(),
  norms: z.array(
    z.object({
      code: z.string(),
      level: z.enum(keysOf(levelLabels)),
      title: z.string(),
      description: z.string(),
      promise: z.string(),
      criteria: z.partialRecord(z.enum(keysOf(phaseLabels)), z.array(z.string())),
      documents: z.array(
        z.object({ title: z.string(), description: z.string(), availableFrom: z.string().nullable() }),
      ),
      faq: z.array(z.object({ question: z.string(), answer: z.string() })),
    }),
  ),
  questions: z.array(
    z.object({
      code: z.string(),
      norm: z.string(),
      phase: z.enum(keysOf(phaseLabels)),
      kind: z.enum(['text', 'yes-no', 'year', 'link']),
      text: z.string(),
      points: z.array(z.object({ text: z.string(), words: z.array(z.string()) })),
      levels: z.record(
        z.enum(keysOf(judgementLabels)),
        z.object({ description: z.string(), examples: z.array(z.string()) }),
      ),
      isExample: z.boolean(),
    }),
  ),
})

/** The framework as the round keeps it. */
export const keptFramework: z.ZodType<Framework> = kept
