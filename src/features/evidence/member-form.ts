import { revalidatePath } from 'next/cache'
import type { PayloadRequest } from 'payload'
import { getSession } from '@/src/lib/session'
import type { EvidenceFormState } from './form-state'
import { answered, saveEvidence } from './save'
import type { EvidenceKind } from './saved-kinds'
import { readForm } from './sent-form'

/** What is answered to who isn't logged in (any more). */
export const signedOut = {
  outcome: 'invalid',
  errors: [{ message: 'Je bent niet meer ingelogd. Log in een nieuw tabblad in en verstuur dit formulier opnieuw.' }],
} as const

/** The member behind the request; null when they logged out meanwhile or have no profile. */
export async function memberRequest(): Promise<PayloadRequest | null> {
  const { req, viewer } = await getSession()
  return viewer?.therapist ? req : null
}

/** Saves the form of one kind for the member behind the request. */
export async function saveForm<Data>(form: FormData, kind: EvidenceKind<Data>): Promise<EvidenceFormState> {
  const sent = readForm(form, kind.fields)
  const req = await memberRequest()
  if (!req) return answered(sent, { ...signedOut, errors: [...signedOut.errors] })
  const state = await saveEvidence(req, sent, kind)
  if (state.outcome !== 'invalid') revalidatePath(kind.path)
  return state
}
