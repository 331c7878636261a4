import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { needsCode } from '@/collections/identity/SecondFactors/verify'
import { errorLines } from '@/src/lib/errors/error-lines'
import { getSession } from '@/src/lib/session'
import { type IdentityFormState, untouched } from './form-state'

const shown = ['email', 'username', 'naar'] as const

/** Reads a form, runs `work` with it as who is looking, and turns a refusal into the form's next state. */
export async function attempt<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
  work: (req: PayloadRequest, data: z.infer<Schema>) => Promise<void>,
  /** Names of the fields that the form shows again; never a password. */
  kept: readonly string[] = shown,
): Promise<IdentityFormState> {
  const sent = Object.fromEntries([...form].filter(([, value]) => typeof value === 'string' && value !== ''))
  const values = Object.fromEntries(kept.map((name) => [name, typeof sent[name] === 'string' ? sent[name] : '']))
  const parsed = schema.safeParse(sent)
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }) => ({ field: String(path[0] ?? ''), message }))
    return { ...untouched, outcome: 'invalid', errors, values }
  }
  const { req } = await getSession()
  try {
    await work(req, parsed.data)
    return { ...untouched, outcome: 'done', values }
  } catch (error) {
    return { outcome: 'invalid', errors: errorLines(req, error), values, needsCode: needsCode(error) }
  }
}
