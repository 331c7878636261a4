import type { z } from 'zod'
import type { Problems } from '@/src/domain/evidence/problems'

/** A sent form, taken apart but not judged. */
export type SentForm = {
  /** null: something new. 0: an id that can't be. */
  id: number | null
  /** Which button: keep as it is, or hand in. */
  intent: 'save' | 'submit'
  /** Everything that was typed, by field. */
  values: Record<string, string>
  files: number[]
}

export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

export function idOf(form: FormData): number | null {
  const text = textOf(form, 'id')
  if (text === '') return null
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}

/** Ids of the files that go along; text that can't be an id becomes 0, which no file has. */
export const filesOf = (form: FormData): number[] =>
  form.getAll('files').map((value) => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : 0))

/** The text fields of a form, with the answer to a question. */
export const textFields = (shape: object): string[] => [
  ...Object.keys(shape).filter((name) => name !== 'files'),
  'message',
]

/** Takes a form apart. @param fields names of its text fields */
export const readForm = (form: FormData, fields: readonly string[]): SentForm => ({
  id: idOf(form),
  intent: textOf(form, 'intent') === 'submit' ? 'submit' : 'save',
  values: Object.fromEntries(fields.map((name) => [name, textOf(form, name)])),
  files: filesOf(form),
})

/**
 * Reads the fields. What can't be read is reported and left empty in `data`, so that everything that is wrong with a
 * form can be told at once.
 */
export function parseFields<Data>(
  schema: z.ZodType<Data>,
  raw: Record<string, unknown>,
): { data: Data; unreadable: Problems } {
  const parsed = schema.safeParse(raw)
  if (parsed.success) return { data: parsed.data, unreadable: {} }
  const unreadable: Problems = {}
  for (const { path, message } of parsed.error.issues) unreadable[String(path[0])] ??= message
  const emptied = Object.fromEntries(Object.keys(unreadable).map((name) => [name, name === 'files' ? [] : '']))
  return { data: schema.parse({ ...raw, ...emptied }), unreadable }
}
