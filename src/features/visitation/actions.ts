'use server'

import { revalidatePath } from 'next/cache'
import type { PayloadRequest } from 'payload'
import { saveQuestionnaire } from '@/collections/visitation/VisitationQuestionnaires/save'
import { moveVisit } from '@/collections/visitation/Visitations/life/move'
import { requestVisit } from '@/collections/visitation/Visitations/life/request'
import { textOf } from '@/src/features/evidence/sent-form'
import { errorLines } from '@/src/lib/errors/error-lines'
import { notFound } from '@/src/lib/errors/refusals'
import { getSession } from '@/src/lib/session'
import { signedOut, type VisitFormState } from './form-state'

/** Steps that a member takes with a form. */
const steps = ['agree', 'decline', 'cancel', 'declare'] as const

/** Does the work for the member behind the request; a refusal comes back in the words of the rule. */
async function asMember(work: (req: PayloadRequest) => Promise<void>): Promise<VisitFormState> {
  const { req, viewer } = await getSession()
  if (!viewer?.therapist) return signedOut
  try {
    await work(req)
    revalidatePath('/visitatie')
    revalidatePath('/service-contact')
    return { outcome: 'done' }
  } catch (error) {
    return { outcome: 'invalid', errors: errorLines(req, error, true) }
  }
}

const cents = (form: FormData): number | null => {
  const typed = textOf(form, 'fee')
  return /^\d{1,7}$/.test(typed) ? Number(typed) : null
}

/**
 * Agrees to the date, declines it, cancels the visit, or declares the improvement points done (KS-VIS-2, KS-SRV-6).
 * Form: `id`, `step`, `message`, `date` and `startsAt` as they were seen, `fee` as it was shown.
 */
export async function visitStepAction(form: FormData): Promise<VisitFormState> {
  return asMember(async (req) => {
    const step = steps.find((one) => one === textOf(form, 'step'))
    if (!step) throw notFound()
    const message = textOf(form, 'message').slice(0, 1001)
    const [date, startsAt] = [textOf(form, 'date') || null, textOf(form, 'startsAt') || null]
    await moveVisit(req, { id: textOf(form, 'id'), action: step, message, date, startsAt, fee: cents(form) })
  })
}

/** Saves the questionnaire, or sends it (KS-VIS-1). Form: `id`, `intent` (`save`/`send`), and each answer by its code. */
export async function questionnaireAction(form: FormData): Promise<VisitFormState> {
  return asMember(async (req) => {
    const intent = textOf(form, 'intent') === 'send' ? 'send' : 'save'
    const visit = textOf(form, 'id')
    await saveQuestionnaire(req, { visit, intent, typed: (code) => textOf(form, `answer-${code}`) })
  })
}

/** Asks for a visit of one's own accord (KS-VIS-1). Form: `request`. */
export async function requestVisitAction(form: FormData): Promise<VisitFormState> {
  return asMember(async (req) => {
    await requestVisit(req, textOf(form, 'request').trim().slice(0, 1000) || null)
  })
}
