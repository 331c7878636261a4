import { z } from 'zod'
import type { WorthLine } from '@/src/domain/accreditation/worth'
import { parseDecimal } from '@/src/lib/dutch-input'
import { idFrom } from '@/src/lib/id'

/** A line as it is typed: everything is text. */
export type TypedLine = { norm: string; category: string; topic: string; component: string; points: string }

export const emptyLine: TypedLine = { norm: '', category: '', topic: '', component: '', points: '' }

const schema = z
  .array(
    z.object({
      norm: z.string(),
      category: z.string(),
      topic: z.string(),
      component: z.string(),
      points: z.string(),
    }),
  )
  .max(100)

/** The lines in a hidden field of a form; none when it holds something else. */
export function parseTypedLines(text: string | undefined): TypedLine[] {
  try {
    return schema.safeParse(JSON.parse(text || '[]')).data ?? []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

/** What was typed, as the rules read it, with what couldn't be read: `lines.0.points` → message. */
export function readTypedLines(typed: readonly TypedLine[]): { lines: WorthLine[]; problems: Record<string, string> } {
  const problems: Record<string, string> = {}
  const lines = typed.map(({ norm, category, topic, component, points }, index) => {
    const number = parseDecimal(points)
    if (number === null) problems[`lines.${index}.points`] = 'Vul het aantal punten in, bijvoorbeeld 1,5.'
    if (!norm) problems[`lines.${index}.norm`] = 'Kies een norm.'
    else if (!category) problems[`lines.${index}.category`] = 'Kies een categorie.'
    return {
      norm: idFrom(norm) ?? 0,
      category,
      topic: topic || null,
      component: component || null,
      points: number ?? 0,
    }
  })
  return { lines, problems }
}

/** A stored line as the form shows it. */
export const typedLine = ({ norm, category, topic, component, points }: WorthLine): TypedLine => ({
  norm: String(norm),
  category,
  topic: topic ?? '',
  component: component ?? '',
  points: String(points).replace('.', ','),
})
