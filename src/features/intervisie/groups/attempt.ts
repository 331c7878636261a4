import { revalidatePath } from 'next/cache'
import type { PayloadRequest } from 'payload'
import { textOf } from '@/src/features/evidence/sent-form'
import { errorLines } from '@/src/lib/errors/error-lines'
import { getSession } from '@/src/lib/session'
import type { PortalFormState } from '@/src/ui/form/portal-form-state'

const signedOut = 'Je bent niet meer ingelogd. Log in een nieuw tabblad in en verstuur dit formulier opnieuw.'

const page = '/intervisiegroep'

/** What can't be read of a form: field → message. */
export type Unreadable = { problems: Record<string, string> }

/**
 * Does what a form of the group page asks, for the member who sent it. A refusal comes back with everything that was typed.
 * @param work what to do; answers with what the address says of it, or with what couldn't be read
 */
export async function attempt(
  form: FormData,
  fields: readonly string[],
  work: (req: PayloadRequest, values: Record<string, string>) => Promise<string | Unreadable>,
): Promise<PortalFormState> {
  const values = Object.fromEntries(fields.map((name) => [name, textOf(form, name)]))
  const refused = (errors: PortalFormState['errors']): PortalFormState => ({
    outcome: 'invalid',
    values,
    errors,
    goTo: null,
  })
  const { req, viewer } = await getSession()
  if (!viewer?.therapist) return refused([{ message: signedOut }])
  try {
    const done = await work(req, values)
    if (typeof done !== 'string') {
      return refused(Object.entries(done.problems).map(([field, message]) => ({ field, message })))
    }
    revalidatePath(page)
    return { outcome: 'done', values, errors: [], goTo: `${page}?${done}` }
  } catch (error) {
    return refused(errorLines(req, error))
  }
}
