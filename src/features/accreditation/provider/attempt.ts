import { revalidatePath } from 'next/cache'
import type { PayloadRequest } from 'payload'
import { textOf } from '@/src/features/evidence/sent-form'
import { stateAfter } from '@/src/features/portal/attempt'
import type { PortalFormState } from '@/src/ui/form/portal-form-state'

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
  return stateAfter({ values, may: ({ providers }) => providers.length > 0, aboutOne: true }, async (req) => {
    const goTo = await work(req, values)
    revalidatePath('/opleider', 'layout')
    return goTo
  })
}
