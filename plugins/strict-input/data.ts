import { APIError, type FlattenedField } from 'payload'
import { z } from 'zod'

const object = z.record(z.string(), z.unknown())

const text = z.string('Vul hier tekst in.')
const number = z.union(
  [z.number(), z.string().refine((value) => Number.isFinite(Number(value)))],
  'Vul hier een getal in.',
)
const related = z.union(
  [z.number(), z.string().regex(/^\d*$/), z.object({ id: z.number() })],
  'Deze keuze bestaat niet (meer). Kies opnieuw.',
)

type Node = { children?: Node[] }
const node: z.ZodType<Node> = z.looseObject({
  get children() {
    return z.array(node).optional()
  },
})
/** Half a character (a lone surrogate) shows as an escape in JSON, which the database refuses to keep. */
const halfCharacter = /(?<!\\)(?:\\\\)*\\ud[89a-f]/
const richText = z
  .object({ root: node }, 'Deze tekst kwam beschadigd binnen. Probeer het opnieuw.')
  .refine(
    (value) => !halfCharacter.test(JSON.stringify(value)),
    'Er staat een half teken in deze tekst, dat we niet kunnen bewaren. Typ de tekst opnieuw.',
  )

const group = z.record(z.string(), z.unknown(), 'Vul hier de velden van deze groep in.')

/** The shape of a field's value where Payload and our hooks rely on one; null for what Payload itself judges well. */
function shapeOf(field: FlattenedField): z.ZodType | null {
  switch (field.type) {
    case 'text':
      return field.hasMany ? z.array(text, 'Vul hier een lijst in.') : text
    case 'textarea':
    case 'email':
    case 'code':
      return text
    case 'number':
      return field.hasMany ? z.array(number, 'Vul hier een lijst in.') : number
    case 'relationship':
    case 'upload':
      return field.hasMany || Array.isArray(field.relationTo) ? null : related
    case 'richText':
      return richText
    case 'group':
      return group
    default:
      return null
  }
}

const messageOf = (shape: z.ZodType, value: unknown): string | null => {
  const parsed = shape.nullish().safeParse(value)
  if (parsed.success) return null
  const [issue] = parsed.error.issues
  return issue?.path.length ? 'De gegevens in dit veld kloppen niet. Vul het opnieuw in.' : (issue?.message ?? null)
}

function problemsIn(data: Record<string, unknown>, fields: FlattenedField[], path = ''): Record<string, string> {
  const problems: Record<string, string> = {}
  for (const field of fields) {
    const value = data[field.name]
    const shape = shapeOf(field)
    const message = shape && messageOf(shape, value)
    if (message) problems[`${path}${field.name}`] = message
    else if (field.type === 'group' && value !== null && value !== undefined) {
      const parsed = object.safeParse(value)
      Object.assign(problems, problemsIn(parsed.data ?? {}, field.flattenedFields, `${path}${field.name}.`))
    }
    if (field.type === 'array' && Array.isArray(value)) {
      value.forEach((row: unknown, index) => {
        const parsed = object.safeParse(row)
        if (parsed.success)
          Object.assign(problems, problemsIn(parsed.data, field.flattenedFields, `${path}${field.name}.${index}.`))
        else problems[`${path}${field.name}.${index}`] = 'De gegevens in deze regel kloppen niet. Vul hem opnieuw in.'
      })
    }
  }
  return problems
}

/**
 * Refuses a body that isn't an object, or that holds something else than text, a number or a reference where that
 * belongs: hooks rely on it, and Payload would keep `{"a":1}` as text.
 * @param secrets names of text fields that aren't in the schema (a password)
 * @throws APIError 400 naming the fields
 */
export function refuseMisshapen(data: unknown, fields: FlattenedField[], secrets: string[] = []): void {
  const body = object.safeParse(data)
  if (!body.success || Array.isArray(data)) {
    throw new APIError('De gegevens ontbreken of kwamen beschadigd binnen. Probeer het opnieuw.', 400, null, true)
  }
  const problems = problemsIn(body.data, fields)
  for (const name of secrets) {
    const message = messageOf(text, body.data[name])
    if (message) problems[name] = message
  }
  const errors = Object.entries(problems).map(([field, message]) => ({ field, message }))
  if (errors[0]) throw new APIError(errors[0].message, 400, { errors }, true)
}
