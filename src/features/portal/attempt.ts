import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { PayloadRequest } from 'payload'
import { errorLines } from '@/src/lib/errors/error-lines'
import { getSession } from '@/src/lib/session'
import type { PortalFormState } from '@/src/ui/form/portal-form-state'

export const signedOut = 'Je bent niet meer ingelogd. Log in een nieuw tabblad in en verstuur dit formulier opnieuw.'

/** Everything that was typed or ticked: several of one name stand under each other. */
export function valuesOf(form: FormData): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$')) continue
    values[name] = values[name] === undefined ? value : `${values[name]}\n${value}`
  }
  return values
}

/**
 * Does what a form about the person, practice, codes, bank or a request asks, for the member who sent it. A refusal comes back with
 * everything that was typed.
 * @param page where to go on, with what `work` answers behind the question mark
 */
export async function attempt(
  page: '/praktijk' | '/account' | '/persoonlijk' | '/aov' | '/service-contact',
  form: FormData,
  work: (req: PayloadRequest, values: Record<string, string>, therapist: number) => Promise<string>,
): Promise<PortalFormState> {
  const values = valuesOf(form)
  const refused = (errors: PortalFormState['errors']): PortalFormState => ({
    outcome: 'invalid',
    values,
    errors,
    goTo: null,
  })
  const { req, viewer } = await getSession()
  if (!viewer?.therapist) return refused([{ message: signedOut }])
  let goTo: string
  try {
    goTo = `${page}?${await work(req, values, viewer.therapist.id)}`
    revalidatePath(page)
  } catch (error) {
    return refused(errorLines(req, error, true))
  }
  // A browser that sends the form by itself, without scripts, is led on here: nobody else would.
  if (req.headers.get('sec-fetch-mode') === 'navigate') redirect(goTo)
  return { outcome: 'done', values, errors: [], goTo }
}
