'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { PayloadRequest } from 'payload'
import { type ShownQuote, shownQuote } from '@/collections/aov/AovApplications/answer'
import { applicantOf } from '@/collections/aov/AovApplications/operations/applicant'
import { calculate } from '@/collections/aov/AovApplications/operations/calculate'
import { withdraw } from '@/collections/aov/AovApplications/operations/move'
import { submit } from '@/collections/aov/AovApplications/operations/submit'
import { type Asked, toSubmit } from '@/collections/aov/AovApplications/schema'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { idOf, textOf } from '@/src/features/evidence/sent-form'
import { attempt, signedOut, valuesOf } from '@/src/features/portal/attempt'
import { errorLines } from '@/src/lib/errors/error-lines'
import { invalid, notFound } from '@/src/lib/errors/refusals'
import { getSession } from '@/src/lib/session'
import type { PortalFormState } from '@/src/ui/form/portal-form-state'
import type { AovFormState } from './form-state'
import { readQuestion } from './read-form'

type Done = { goTo: string } | { quote: ShownQuote; changed: boolean }

const inForm = ['ownRisk', 'grossIncome', 'benefit', 'birthDate', 'startOn', 'agreed']

/** Problems in the order of the form. */
const ordered = (errors: AovFormState['errors']): AovFormState['errors'] =>
  errors.toSorted((a, b) => inForm.indexOf(a.field ?? '') - inForm.indexOf(b.field ?? ''))

async function calculated(req: PayloadRequest, therapist: number, question: Asked): Promise<Done> {
  const applicant = await applicantOf(req, therapist)
  return { quote: shownQuote(await calculate(req, applicant, question, amsterdamDay(new Date()))), changed: false }
}

async function submitted(req: PayloadRequest, therapist: number, question: Asked, form: FormData): Promise<Done> {
  const parsed = toSubmit.safeParse({
    ...question,
    tariff: Number(textOf(form, 'tariff')),
    premium: Number(textOf(form, 'premium')),
    agreed: textOf(form, 'agreed') === 'on',
    idempotencyKey: textOf(form, 'idempotencyKey'),
  })
  if (!parsed.success) {
    throw invalid(Object.fromEntries(parsed.error.issues.map(({ path, message }) => [String(path[0]), message])))
  }
  const sent = await submit(req, therapist, parsed.data, new Date())
  return sent.outcome === 'submitted'
    ? { goTo: '/aov?gedaan=verstuurd' }
    : { quote: shownQuote(sent.now), changed: true }
}

/**
 * Calculates the premium, or sends the application (KS-AOV-1). Form: ownRisk, grossIncome, benefit, startOn, birthDate, and
 * for sending: agreed, tariff and premium as they were shown, idempotencyKey; `intent` says which.
 */
export async function aovAction(before: AovFormState, form: FormData): Promise<AovFormState> {
  const values = valuesOf(form)
  const sending = textOf(form, 'intent') === 'submit'
  const refused = (errors: AovFormState['errors']): AovFormState => ({
    outcome: 'invalid',
    values,
    errors: ordered(errors),
    goTo: null,
    // Who forgets to agree still sees what they would agree to.
    quote: sending ? before.quote : null,
    changed: false,
  })
  const { req, viewer } = await getSession()
  if (!viewer?.therapist) return refused([{ message: signedOut }])
  const read = readQuestion(values)
  if ('problems' in read) {
    return refused(Object.entries(read.problems).map(([field, message]) => ({ field, message })))
  }
  let done: Done
  try {
    const { therapist } = viewer
    done = sending
      ? await submitted(req, therapist.id, read.question, form)
      : await calculated(req, therapist.id, read.question)
  } catch (error) {
    return refused(errorLines(req, error, true))
  }
  if (!('goTo' in done)) return { outcome: 'idle', values, errors: [], goTo: null, ...done }
  revalidatePath('/aov')
  // A browser that sends the form by itself, without scripts, is led on here: nobody else would.
  if (req.headers.get('sec-fetch-mode') === 'navigate') redirect(done.goTo)
  return { outcome: 'done', values, errors: [], goTo: done.goTo, quote: null, changed: false }
}

/** The member takes their application back (KS-AOV-1). Form: `id`. */
export async function withdrawAovAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  return attempt('/aov', form, async (req, _values, therapist) => {
    const id = idOf(form)
    if (!id) throw notFound()
    await withdraw(req, id, therapist, new Date())
    return 'gedaan=ingetrokken'
  })
}
