'use server'

import { randomBytes } from 'node:crypto'
import { cookies, headers } from 'next/headers'
import { clientIp } from '@/src/lib/client-ip'
import { errorLines } from '@/src/lib/errors/error-lines'
import { limit } from '@/src/lib/rate-limit'
import { getSession } from '@/src/lib/session'
import { keepFeedback } from './feedback'
import { type FeedbackState, untouched } from './form-state'

const cookieName = 'kennisbank'
const year = 365 * 24 * 3600

const wordOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.slice(0, 5000) : ''
}

/** A random mark of this browser, made when somebody who isn't logged in gives their word for the first time. */
async function browserMark(): Promise<string> {
  const jar = await cookies()
  const known = jar.get(cookieName)?.value ?? ''
  if (/^[\w-]{22}$/.test(known)) return known
  const mark = randomBytes(16).toString('base64url')
  jar.set(cookieName, mark, { httpOnly: true, sameSite: 'lax', path: '/kennisbank', maxAge: year })
  return mark
}

/** Keeps whether an article helped, and what was missing (KS-KB-1). Works without JavaScript too. */
export async function giveFeedback(previous: FeedbackState, form: FormData): Promise<FeedbackState> {
  const { req, viewer } = await getSession()
  const said = wordOf(form, 'helpful')
  const remark = wordOf(form, 'remark')
  if (said !== 'ja' && said !== 'nee') {
    return { ...untouched, outcome: 'invalid', errors: [{ message: 'Kies ja of nee.' }] }
  }
  const helpful = said === 'ja'
  try {
    await limit(req, 'knowledge-feedback', clientIp({ headers: await headers() }))
    const browser = viewer?.therapist ? '' : await browserMark()
    await keepFeedback(req, viewer, { slug: wordOf(form, 'slug'), helpful, remark, browser })
    return { ...untouched, outcome: viewer?.therapist && !form.has('remark') ? 'voted' : 'done', helpful }
  } catch (error) {
    return {
      outcome: 'invalid',
      helpful: form.has('remark') ? helpful : previous.helpful,
      remark,
      errors: errorLines(req, error),
    }
  }
}
