'use server'

import { revalidatePath } from 'next/cache'
import { submitDossier } from '@/collections/registers/Registrations/life/submitDossier'
import { textOf } from '@/src/features/evidence/sent-form'
import { env } from '@/src/lib/env'
import { errorLines } from '@/src/lib/errors/error-lines'
import { limit } from '@/src/lib/rate-limit'
import { getSession } from '@/src/lib/session'
import { makeCalendarLink, revokeCalendarLink } from './calendar-link'
import type { CalendarLinkState } from './calendar-state'
import type { SubmitState } from './form-state'

/** Submits the member's dossier for re-registration (KK-DOS-5). Form: `registration`. */
export async function submitDossierAction(_previous: SubmitState, form: FormData): Promise<SubmitState> {
  const { req, viewer } = await getSession()
  if (!viewer?.therapist) return { outcome: 'refused', message: 'Je bent niet meer ingelogd. Log opnieuw in.' }
  try {
    const { reviewDueOn, retroactive } = await submitDossier(req, textOf(form, 'registration'))
    revalidatePath('/dossier')
    revalidatePath('/registratie')
    return { outcome: 'submitted', answerBy: reviewDueOn, retroactive }
  } catch (error) {
    const [line] = errorLines(req, error, true)
    return { outcome: 'refused', message: line?.message ?? 'Het aanmelden is niet gelukt. Probeer het opnieuw.' }
  }
}

const signedOut = 'Je bent niet meer ingelogd. Log opnieuw in en probeer het nog eens.'

/** Makes the private calendar link, or makes it anew. The link is in the answer, and nowhere else. */
export async function makeCalendarLinkAction(_before: CalendarLinkState): Promise<CalendarLinkState> {
  const { req, viewer } = await getSession()
  if (!viewer?.therapist) return { outcome: 'invalid', link: null, message: signedOut }
  try {
    await limit(req, 'calendar-link', viewer.userId)
    const secret = await makeCalendarLink(req, viewer.therapist.id)
    revalidatePath('/dossier')
    return { outcome: 'made', link: `${env.SERVER_URL}/agenda/${secret}.ics`, message: null }
  } catch (error) {
    const [line] = errorLines(req, error, true)
    return { outcome: 'invalid', link: null, message: line?.message ?? null }
  }
}

/** Ends the private calendar link. */
export async function revokeCalendarLinkAction(_before: CalendarLinkState): Promise<CalendarLinkState> {
  const { req, viewer } = await getSession()
  if (!viewer?.therapist) return { outcome: 'invalid', link: null, message: signedOut }
  await revokeCalendarLink(req, viewer.therapist.id)
  revalidatePath('/dossier')
  return { outcome: 'revoked', link: null, message: 'De link werkt niet meer.' }
}
