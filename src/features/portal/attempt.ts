import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { PayloadRequest } from 'payload'
import type { Viewer } from '@/src/access/viewer'
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

/** What can't be read of a form: field → message. */
export class UnreadableForm extends Error {
  constructor(readonly problems: Record<string, string>) {
    super('unreadable form')
  }
}

/** The unreadable fields in what was thrown, told by shape: Next bundles this module twice. */
function problemsIn(error: unknown): PortalFormState['errors'] | null {
  if (typeof error !== 'object' || error === null || !('problems' in error)) return null
  const { problems } = error
  if (typeof problems !== 'object' || problems === null) return null
  return Object.entries(problems).map(([field, message]) => ({ field, message: String(message) }))
}

type Sent = {
  values: Record<string, string>
  /** Whether this form is for who is looking. */
  may: (viewer: Viewer) => boolean
  /** It is about one document that exists: out of reach then reads as not found. */
  aboutOne: boolean
}

/**
 * Does what a form of the portal asks, and turns a refusal into the form's next state, with everything that was typed.
 * @param work what to do; answers with the address to go on to. @throws UnreadableForm for what can't be read
 */
export async function stateAfter(
  { values, may, aboutOne }: Sent,
  work: (req: PayloadRequest, viewer: Viewer) => Promise<string>,
): Promise<PortalFormState> {
  const refused = (errors: PortalFormState['errors']): PortalFormState => ({
    outcome: 'invalid',
    values,
    errors,
    goTo: null,
  })
  const { req, viewer } = await getSession()
  if (!viewer || !may(viewer)) return refused([{ message: signedOut }])
  try {
    return { outcome: 'done', values, errors: [], goTo: await work(req, viewer) }
  } catch (error) {
    return refused(problemsIn(error) ?? errorLines(req, error, aboutOne))
  }
}

/**
 * Does what a form about the person, practice, codes, bank or a request asks, for the member who sent it. A refusal comes back with
 * everything that was typed.
 * @param page where to go on, with what `work` answers behind the question mark
 */
export async function attempt(
  page: '/praktijk' | '/account' | '/persoonlijk' | '/aov' | '/service-contact' | '/keurmerk' | `/keurmerk/${number}`,
  form: FormData,
  work: (req: PayloadRequest, values: Record<string, string>, therapist: number) => Promise<string>,
): Promise<PortalFormState> {
  const values = valuesOf(form)
  const may = ({ therapist }: Viewer): boolean => therapist !== null
  const state = await stateAfter({ values, may, aboutOne: true }, async (req, { therapist }) => {
    const goTo = `${page}?${await work(req, values, therapist?.id ?? 0)}`
    revalidatePath(page)
    return goTo
  })
  // A browser that sends the form by itself, without scripts, is led on here: nobody else would.
  const { req } = await getSession()
  if (state.goTo && req.headers.get('sec-fetch-mode') === 'navigate') redirect(state.goTo)
  return state
}
