import { APIError, type PayloadRequest } from 'payload'
import type { z } from 'zod'

/**
 * The JSON body of a custom endpoint, checked.
 * @throws APIError 400 with one line per field that is wrong
 */
export async function readBody<Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.infer<Schema>> {
  return checked(await json(req), schema)
}

/** The same for an endpoint that can do without a body: nothing sent is an empty object. */
export async function readBodyIfAny<Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const text = (await req.text?.()) ?? ''
  return checked(text.trim() === '' ? {} : await json({ json: async () => JSON.parse(text) }), schema)
}

/** What is said where a schema has no message of its own: the library's names types, which tells nobody what to do. */
const plain = ({ path, input }: { path?: readonly PropertyKey[]; input?: unknown }): string => {
  if (!path || path.length === 0) return 'Stuur de gegevens als JSON-object.'
  return input === undefined ? `“${path.join('.')}” ontbreekt.` : `Wat bij “${path.join('.')}” staat, klopt niet.`
}

function checked<Schema extends z.ZodType>(body: unknown, schema: Schema): z.infer<Schema> {
  const parsed = schema.safeParse(body, { error: plain })
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.') || undefined, message }))
  throw new APIError(errors[0]?.message ?? 'De gegevens kloppen niet.', 400, { errors }, true)
}

async function json(req: Pick<PayloadRequest, 'json'>): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    throw new APIError('De gegevens kwamen beschadigd binnen. Probeer het opnieuw.', 400, null, true)
  }
}
