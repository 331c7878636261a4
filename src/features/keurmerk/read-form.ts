import type { z } from 'zod'
import { invalid } from '@/src/lib/errors/refusals'

/** What a form of the keurmerk says, held against the schema of its endpoint. @throws APIError 400 per field */
export function read<Schema extends z.ZodType>(schema: Schema, values: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(values)
  if (parsed.success) return parsed.data
  throw invalid(Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join('.'), message])))
}
