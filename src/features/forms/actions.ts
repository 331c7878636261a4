'use server'

import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { formSeconds } from '@/src/domain/shared/form-age'
import { clientIp } from '@/src/lib/client-ip'
import { errorLines } from '@/src/lib/errors/error-lines'
import { formToken, tokenAge } from '@/src/lib/form-token'
import { getSession } from '@/src/lib/session'
import type { PortalFormState } from '@/src/ui/form/portal-form-state'
import { inputName, questionName } from './input-name'
import { sendAnswers, tokenSubject } from './send'

const wordOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.slice(0, 200) : ''
}

/** What was typed at each question. A map: a question may have any name. */
function typedIn(form: FormData): Map<string, string> {
  const typed = new Map<string, string>()
  for (const [input, value] of form) {
    const name = questionName(input)
    if (name !== null && typeof value === 'string') typed.set(name, value)
  }
  return typed
}

/**
 * Sends a form that an editor made (issue 7.2). Works without JavaScript too.
 * Form: `slug`, `token`, `website` (which no person sees), and an input for each question.
 */
export async function sendFormAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  const [slug, token, typed] = [wordOf(form, 'slug'), wordOf(form, 'token'), typedIn(form)]
  const values = Object.fromEntries([...typed].map(([name, value]) => [inputName(name), value]))
  const goTo = `/formulier/${encodeURIComponent(slug)}?verstuurd=ja`
  const { req } = await getSession()
  try {
    // Who fills in the field that no person sees hears nothing else than who didn't.
    if (wordOf(form, 'website') === '') {
      await sendAnswers(req, { slug, token, typed, ip: clientIp({ headers: await headers() }) })
    }
  } catch (error) {
    const now = new Date()
    const age = tokenAge(req.payload.secret, tokenSubject(slug), token, now)
    // A form that stood open too long starts anew, with what was typed.
    const renewed =
      age !== null && age > formSeconds.most ? formToken(req.payload.secret, tokenSubject(slug), now) : token
    const errors = errorLines(req, error).map(({ field, message }) => ({ field: field && inputName(field), message }))
    // It may be about the form itself: show how that is now.
    if (errors.some(({ field }) => !field)) revalidatePath('/formulier/[slug]', 'page')
    return { outcome: 'invalid', values: { ...values, token: renewed }, errors, goTo: null }
  }
  if (req.headers.get('sec-fetch-mode') === 'navigate') redirect(goTo)
  return { outcome: 'done', values, errors: [], goTo }
}
