'use server'

import { redirect } from 'next/navigation'
import { login } from '@/collections/identity/Users/operations/login'
import { askToJoin } from '@/collections/screening/SignUps/operations/ask'
import { confirmSignUp } from '@/collections/screening/SignUps/operations/confirm'
import { confirmSchema, signUpSchema } from '@/collections/screening/SignUps/schema'
import { attempt } from '@/src/features/identity/attempt'
import { setDeviceCookie, setSessionCookie } from '@/src/features/identity/cookies'
import type { IdentityFormState } from '@/src/features/identity/form-state'

const kept = [
  'organisation',
  'tier',
  'membershipNumber',
  'firstName',
  'infix',
  'lastName',
  'profession',
  'email',
] as const

/** Signs up (KS-ACC-2). The answer is the same for everyone; works without JavaScript. */
export async function signUpAction(_previous: IdentityFormState, form: FormData): Promise<IdentityFormState> {
  return attempt(form, signUpSchema, askToJoin, kept)
}

/** Follows the link of the mail: makes the account, logs in and goes to the first steps. */
export async function confirmSignUpAction(_previous: IdentityFormState, form: FormData): Promise<IdentityFormState> {
  const state = await attempt(form, confirmSchema, async (req, data) => {
    const { email } = await confirmSignUp(req, data)
    const { token, device } = await login(req, { identifier: email, password: data.password })
    await setSessionCookie(req.payload, token)
    await setDeviceCookie(device)
  })
  if (state.outcome === 'done') redirect('/screening')
  return state
}
