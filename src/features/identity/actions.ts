'use server'

import { redirect } from 'next/navigation'
import { confirmEmailChange, requestEmailChange } from '@/collections/identity/Users/operations/change-email'
import { changePassword } from '@/collections/identity/Users/operations/change-password'
import { logOut } from '@/collections/identity/Users/operations/log-out'
import { login } from '@/collections/identity/Users/operations/login'
import { requestPasswordReset, resetPassword } from '@/collections/identity/Users/operations/reset-password'
import {
  changeEmailSchema,
  changePasswordSchema,
  forgotSchema,
  loginSchema,
  resetSchema,
  tokenSchema,
} from '@/collections/identity/Users/schema'
import { getViewer } from '@/src/access/viewer'
import { safePath } from '@/src/domain/identity/safe-path'
import { getSession } from '@/src/lib/session'
import { attempt } from './attempt'
import { removeSessionCookie, setDeviceCookie, setSessionCookie } from './cookies'
import type { IdentityFormState } from './form-state'
import { landingPage } from './landing'

/*
 * KS-ACC-3, for useActionState: (previous state, FormData) → state. The same operations as the REST endpoints
 * (collections/identity/Users/endpoints), so limits, locks and rules hold here too. All work without JavaScript.
 */

/** Logs in and goes on: to `naar` when that is a page of ours, else to where this person begins. */
export async function logInAction(_previous: IdentityFormState, form: FormData): Promise<IdentityFormState> {
  let goOn = '/'
  const state = await attempt(form, loginSchema, async (req, data) => {
    const { token, device } = await login(req, data)
    await setSessionCookie(req.payload, token)
    await setDeviceCookie(device)
    const wanted = form.get('naar')
    goOn = safePath(typeof wanted === 'string' ? wanted : null, landingPage(await getViewer(req)))
  })
  if (state.outcome === 'done') redirect(goOn)
  return state
}

/** Ends this session. */
export async function logOutAction(): Promise<void> {
  const { req } = await getSession()
  await logOut(req, { everywhere: false })
  await removeSessionCookie(req.payload)
  redirect('/inloggen?melding=uitgelogd')
}

/** Ends every session of this account. */
export async function logOutEverywhereAction(): Promise<void> {
  const { req } = await getSession()
  await logOut(req, { everywhere: true })
  await removeSessionCookie(req.payload)
  redirect('/inloggen?melding=overal-uitgelogd')
}

/** Asks for a link to set a new password. The answer is the same for everyone. */
export async function requestResetAction(_previous: IdentityFormState, form: FormData): Promise<IdentityFormState> {
  return attempt(form, forgotSchema, requestPasswordReset)
}

/** Sets a new password with the token of a mail, and goes to the login page. */
export async function resetPasswordAction(_previous: IdentityFormState, form: FormData): Promise<IdentityFormState> {
  const state = await attempt(form, resetSchema, async (req, data) => {
    await setDeviceCookie(await resetPassword(req, data))
  })
  if (state.outcome === 'done') redirect('/inloggen?melding=wachtwoord-gewijzigd')
  return state
}

export async function changePasswordAction(_previous: IdentityFormState, form: FormData): Promise<IdentityFormState> {
  return attempt(form, changePasswordSchema, changePassword)
}

export async function changeEmailAction(_previous: IdentityFormState, form: FormData): Promise<IdentityFormState> {
  return attempt(form, changeEmailSchema, requestEmailChange)
}

/** Confirms a new e-mail address with the token of a mail. */
export async function confirmEmailAction(_previous: IdentityFormState, form: FormData): Promise<IdentityFormState> {
  return attempt(form, tokenSchema, (req, { token }) => confirmEmailChange(req, token))
}
