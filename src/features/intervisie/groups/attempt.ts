import { revalidatePath } from 'next/cache'
import type { PayloadRequest } from 'payload'
import { textOf } from '@/src/features/evidence/sent-form'
import { stateAfter, UnreadableForm } from '@/src/features/portal/attempt'
import type { PortalFormState } from '@/src/ui/form/portal-form-state'

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
  return stateAfter({ values, may: ({ therapist }) => therapist !== null, aboutOne: false }, async (req) => {
    const done = await work(req, values)
    if (typeof done !== 'string') throw new UnreadableForm(done.problems)
    revalidatePath(page)
    return `${page}?${done}`
  })
}
