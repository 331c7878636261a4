'use server'

import { headers } from 'next/headers'
import { contactSchema } from '@/src/domain/directory/contact'
import { formSeconds } from '@/src/domain/shared/form-age'
import { anonymousRequest } from '@/src/lib/anonymous'
import { clientIp } from '@/src/lib/client-ip'
import { errorLines } from '@/src/lib/errors/error-lines'
import { formToken, tokenAge } from '@/src/lib/form-token'
import { type ContactState, untouched } from './form-state'
import { sendMessage } from './send-message'

const shown = ['name', 'email', 'phone', 'message'] as const

const wordOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.slice(0, 5000) : ''
}

/** Writes to a therapist, for who is nobody in particular (KS-FIND-1). Works without JavaScript too. */
export async function writeToTherapist(_previous: ContactState, form: FormData): Promise<ContactState> {
  const values = Object.fromEntries(shown.map((name) => [name, wordOf(form, name)]))
  // A field that no person sees: who fills it in hears nothing else than who didn't.
  if (wordOf(form, 'website') !== '') return { ...untouched, outcome: 'done' }
  const parsed = contactSchema.safeParse(values)
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }) => ({ field: String(path[0] ?? ''), message }))
    return { ...untouched, outcome: 'invalid', errors, values }
  }
  const [slug, token] = [wordOf(form, 'slug'), wordOf(form, 'token')]
  const req = await anonymousRequest()
  try {
    await sendMessage(req, { slug, token, ip: clientIp({ headers: await headers() }), message: parsed.data })
    return { ...untouched, outcome: 'done' }
  } catch (error) {
    const now = new Date()
    const age = tokenAge(req.payload.secret, slug, token, now)
    // A form that stood open too long starts anew, with what was typed.
    const renewed = age !== null && age > formSeconds.most ? formToken(req.payload.secret, slug, now) : null
    return { outcome: 'invalid', errors: errorLines(req, error), values, token: renewed }
  }
}
