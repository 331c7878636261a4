'use server'

import { APIError } from 'payload'
import { confirmSecondFactor, removeSecondFactor, startSecondFactor } from '@/collections/identity/SecondFactors/change'
import { worksHere } from '@/collections/identity/Users/endpoints/second-factor'
import { codeSchema, passwordSchema, removeFactorSchema } from '@/collections/identity/Users/schema'
import { getViewer } from '@/src/access/viewer'
import { qrPath } from '@/src/lib/qr-path'
import { attempt } from './attempt'
import { type IdentityFormState, untouched } from './form-state'

export type SecondFactorState = IdentityFormState & {
  /** What to put in the app, while setting up. */
  setup: { secret: string; address: string; qr: { path: string; size: number } } | null
  /** Shown once, right after confirming. */
  recoveryCodes: string[]
}

async function staffOnly(req: Parameters<typeof getViewer>[0]): Promise<void> {
  if (worksHere(await getViewer(req)) !== true) throw new APIError('Dit is voor medewerkers.', 403, null, true)
}

/** One form for the whole set-up: first the password, then the first code. */
export async function setUpSecondFactorAction(previous: SecondFactorState, form: FormData): Promise<SecondFactorState> {
  return previous.setup ? confirm(previous, form) : start(form)
}

async function start(form: FormData): Promise<SecondFactorState> {
  let setup: SecondFactorState['setup'] = null
  const state = await attempt(form, passwordSchema, async (req, { currentPassword }) => {
    await staffOnly(req)
    const { secret, address } = await startSecondFactor(req, currentPassword)
    setup = { secret, address, qr: qrPath(address) }
  })
  return { ...(setup ? untouched : state), setup, recoveryCodes: [] }
}

async function confirm({ setup }: SecondFactorState, form: FormData): Promise<SecondFactorState> {
  let recoveryCodes: string[] = []
  const state = await attempt(form, codeSchema, async (req, { totp }) => {
    await staffOnly(req)
    recoveryCodes = await confirmSecondFactor(req, totp)
  })
  return { ...state, setup, recoveryCodes }
}

export async function removeSecondFactorAction(
  _previous: IdentityFormState,
  form: FormData,
): Promise<IdentityFormState> {
  return attempt(form, removeFactorSchema, async (req, data) => {
    await staffOnly(req)
    await removeSecondFactor(req, data)
  })
}
