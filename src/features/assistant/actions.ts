'use server'

import { redirect } from 'next/navigation'
import type { PayloadRequest } from 'payload'
import { ask, questionSchema } from '@/plugins/assistant/ask'
import { rateTurn, turnsIn } from '@/plugins/assistant/turns'
import { valuesOf } from '@/src/features/portal/attempt'
import { errorLines } from '@/src/lib/errors/error-lines'
import { invalid, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { getSession } from '@/src/lib/session'
import type { PortalFormState } from '@/src/ui/form/portal-form-state'
import { hasAssistant } from './available'
import { assistantOptions } from './options'
import { assistantPath, currentThread, keepThread } from './thread'

const sentByItself = (req: PayloadRequest): boolean => req.headers.get('sec-fetch-mode') === 'navigate'

/** Does it, and goes on to a place on the page; a refusal comes back with what was typed. */
async function attempt(
  form: FormData,
  work: (values: Record<string, string>) => Promise<string>,
): Promise<PortalFormState> {
  const values = valuesOf(form)
  const { req } = await getSession()
  let goTo: string
  try {
    goTo = `${assistantPath}${await work(values)}`
  } catch (error) {
    return { outcome: 'invalid', values, errors: errorLines(req, error, true), goTo: null }
  }
  if (sentByItself(req)) redirect(goTo)
  return { outcome: 'done', values, errors: [], goTo }
}

/** Asks the assistant (KS-SRV-9). Form: `question`. Works without JavaScript too. */
export async function askAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  return attempt(form, async ({ question = '' }) => {
    const { req, viewer } = await getSession()
    if (!hasAssistant(req.payload)) throw notFound()
    const asked = questionSchema.safeParse({ question })
    if (!asked.success) throw invalid({ question: asked.error.issues[0]?.message ?? 'Stel een vraag.' })
    const known = await currentThread()
    // One that isn't (or no longer) of who asks: they logged in or out in between.
    const thread = known && (await turnsIn(req, viewer, known)).length > 0 ? known : undefined
    const turn = await ask(req, viewer, { ...asked.data, thread }, assistantOptions)
    await keepThread(turn.thread)
    return `?vraag=${turn.id}#antwoord`
  })
}

/** Says whether an answer helped (KS-SRV-9). Form: `id`, `helpful` (`ja`, `nee`). */
export async function rateAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  return attempt(form, async (values) => {
    const { req, viewer } = await getSession()
    const [id, thread] = [idFrom(values.id), await currentThread()]
    if (id === null || thread === null || !['ja', 'nee'].includes(values.helpful ?? '')) throw notFound()
    await rateTurn(req, viewer, { id, thread, helpful: values.helpful === 'ja' })
    return `?vraag=${id}&oordeel=${values.helpful}#antwoord`
  })
}

/** Begins anew; what was said stays where it is, out of sight. */
export async function restartAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  return attempt(form, async () => {
    await keepThread(null)
    return ''
  })
}
