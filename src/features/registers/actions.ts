'use server'

import { revalidatePath } from 'next/cache'
import { submitDossier } from '@/collections/registers/Registrations/life/submitDossier'
import { textOf } from '@/src/features/evidence/sent-form'
import { errorLines } from '@/src/lib/errors/error-lines'
import { getSession } from '@/src/lib/session'
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
