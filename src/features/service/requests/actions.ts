'use server'

import { randomUUID } from 'node:crypto'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { editRequest } from '@/collections/service/ServiceRequests/operations/edit'
import { withdrawRequest } from '@/collections/service/ServiceRequests/operations/own'
import { quoteRequest } from '@/collections/service/ServiceRequests/operations/quote'
import { submitRequest } from '@/collections/service/ServiceRequests/operations/submit'
import { askedSchema, editSchema, submitSchema } from '@/collections/service/ServiceRequests/schema'
import { requestKinds } from '@/src/domain/service/labels'
import { textOf } from '@/src/features/evidence/sent-form'
import { attempt, signedOut, valuesOf } from '@/src/features/portal/attempt'
import { errorLines } from '@/src/lib/errors/error-lines'
import { invalid, notFound } from '@/src/lib/errors/refusals'
import { getSession } from '@/src/lib/session'
import type { PortalFormState } from '@/src/ui/form/portal-form-state'
import { bodyOf, chosenIn, type RequestFormState, untouchedRequest } from './form-state'
import { ownPanel } from './words'

/* For useActionState; the same operations as over REST (KS-SRV-1 … KS-SRV-5). */

const page = '/service-contact'

/** What of a form isn't an answer. */
const steering = ['intent', 'token', 'key', 'kind']

const problemsOf = (error: z.ZodError): RequestFormState['errors'] =>
  error.issues.map(({ path, message }) => ({ field: path.length > 0 ? String(path[0]) : undefined, message }))

/**
 * Shows what a request comes to, and makes it once that is confirmed. Form: the fields of the kind, `kind`, `intent`
 * (`quote`, `change`, `confirm`), and with the last `token` and `key`.
 */
export async function requestAction(_before: RequestFormState, form: FormData): Promise<RequestFormState> {
  const sent = valuesOf(form)
  const values = Object.fromEntries(Object.entries(sent).filter(([name]) => !steering.includes(name)))
  const filling = (errors: RequestFormState['errors']): RequestFormState => ({
    ...untouchedRequest,
    outcome: 'filling',
    values,
    errors,
  })
  const kind = requestKinds.find((one) => one === sent.kind)
  const { req, viewer } = await getSession()
  if (!viewer?.therapist) return filling([{ message: signedOut }])
  if (!kind) return filling(errorLines(req, notFound()))
  if (sent.intent === 'change') return filling([])
  const key = textOf(form, 'key') || randomUUID()
  const shown = { ...untouchedRequest, outcome: 'confirm', values, key } as const
  let goTo: string
  try {
    if (sent.intent !== 'confirm') {
      const asked = askedSchema.safeParse(bodyOf(kind, values))
      if (!asked.success) return filling(problemsOf(asked.error))
      return { ...shown, quote: await quoteRequest(req, asked.data) }
    }
    const body = { ...bodyOf(kind, values), token: textOf(form, 'token'), idempotencyKey: key }
    const parsed = submitSchema.safeParse(body)
    if (!parsed.success) return filling(problemsOf(parsed.error))
    const made = await submitRequest(req, parsed.data)
    if (made.outcome === 'changed') return { ...shown, changed: true, quote: made.quote }
    goTo = `${page}?gedaan=${made.status === 'done' ? 'ingegaan' : 'verzoek'}&open=${ownPanel}`
    revalidatePath(page)
  } catch (error) {
    return filling(errorLines(req, error, true))
  }
  // A browser that sends the form by itself, without scripts, is led on here: nobody else would.
  if (req.headers.get('sec-fetch-mode') === 'navigate') redirect(goTo)
  return { ...untouchedRequest, outcome: 'done', values, goTo }
}

/** Takes a request back. Form: `id`. */
export async function withdrawRequestAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  return attempt(page, form, async (req, { id }) => {
    await withdrawRequest(req, id)
    return `gedaan=ingetrokken&open=${ownPanel}`
  })
}

/** Changes what was reported about documents. Form: `id`, `subjects`, `remark`. */
export async function editReportAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  return attempt(page, form, async (req, values) => {
    const parsed = editSchema.safeParse({ subjects: chosenIn(values, 'subjects'), remark: values.remark ?? '' })
    if (!parsed.success) {
      throw invalid(Object.fromEntries(parsed.error.issues.map(({ path, message }) => [String(path[0]), message])))
    }
    await editRequest(req, values.id, parsed.data)
    return `gedaan=gewijzigd&open=${ownPanel}`
  })
}
