import { revalidatePath } from 'next/cache'
import type { PayloadRequest } from 'payload'
import { textOf } from '@/src/features/evidence/sent-form'
import { errorLines } from '@/src/lib/errors/error-lines'
import { getSession } from '@/src/lib/session'
import type { PortalFormState } from '@/src/ui/form/portal-form-state'

const signedOut = 'Je bent niet meer ingelogd. Log in een nieuw tabblad in en verstuur dit formulier opnieuw.'

/** What can't be read of a form: field → message. */
export class UnreadableForm extends Error {
  constructor(readonly problems: Record<string, string>) {
    super('unreadable form')
  }
}

/** The unreadable fields in what was thrown, told by shape: Next bundles this module twice. */
function problemsIn(error: unknown): Record<string, string> | null {
  if (typeof error !== 'object' || error === null || !('problems' in error)) return null
  const { problems } = error
  return typeof problems === 'object' && problems !== null
    ? Object.fromEntries(Object.entries(problems).map(([field, message]) => [field, String(message)]))
    : null
}

/**
 * Does what a form of the provider portal asks, for the contact person who sent it. A refusal comes back with everything
 * that was typed.
 * @param fields names of the text fields of the form
 * @param work what to do; answers with the address to go on to
 */
export async function attempt(
  form: FormData,
  fields: readonly string[],
  work: (req: PayloadRequest, values: Record<string, string>) => Promise<string>,
): Promise<PortalFormState> {
  const values = Object.fromEntries(fields.map((name) => [name, textOf(form, name)]))
  const refused = (errors: PortalFormState['errors']): PortalFormState => ({
    outcome: 'invalid',
    values,
    errors,
    goTo: null,
  })
  const { req, viewer } = await getSession()
  if (!viewer || viewer.providers.length === 0) return refused([{ message: signedOut }])
  try {
    const goTo = await work(req, values)
    revalidatePath('/opleider', 'layout')
    return { outcome: 'done', values, errors: [], goTo }
  } catch (error) {
    const problems = problemsIn(error)
    if (!problems) return refused(errorLines(req, error, true))
    return refused(Object.entries(problems).map(([field, message]) => ({ field, message })))
  }
}
