'use server'

import { redirect } from 'next/navigation'
import { answerClaim as answer, answerSchema } from '@/collections/accreditation/PointsClaims/answer'
import { attempt } from '@/src/features/accreditation/provider/attempt'
import { invalid, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import type { PortalFormState } from '@/src/ui/form/portal-form-state'

/**
 * The provider's answer to a claim of missing points. Form: `id`; `answer` (`confirmed`/`contested`); `session`, the
 * id of the meeting; `text`.
 */
export async function answerClaim(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  const state = await attempt(
    form,
    ['id', 'answer', 'session', 'text'],
    async (req, { id, answer: given, session, text }) => {
      const claim = idFrom(id)
      if (claim === null) throw notFound()
      const parsed = answerSchema.safeParse({ answer: given, session: idFrom(session), text })
      if (!parsed.success) {
        throw invalid(Object.fromEntries(parsed.error.issues.map(({ path, message }) => [String(path[0]), message])))
      }
      await answer(req, claim, parsed.data)
      return `/opleider/meldingen?beantwoord=${claim}`
    },
  )
  // The form is gone from the page by then, and can't go on by itself.
  if (state.goTo) redirect(state.goTo)
  return state
}
