'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { askErasure } from '@/collections/privacy/ErasureRequests/operations/ask'
import { withdrawErasure } from '@/collections/privacy/ErasureRequests/operations/withdraw'
import { askSchema } from '@/collections/privacy/ErasureRequests/schema'
import { attempt } from '@/src/features/identity/attempt'
import type { IdentityFormState } from '@/src/features/identity/form-state'

/* For useActionState; the same operations as over REST. Each ends on the page as it is then. */

const here = '/mijn-gegevens?melding='

/** Asks to be erased. Form: `currentPassword`, `understood`, `request`. */
export async function askErasureAction(_before: IdentityFormState, form: FormData): Promise<IdentityFormState> {
  const state = await attempt(form, askSchema, async (req, data) => void (await askErasure(req, data)), ['request'])
  if (state.outcome === 'done') redirect(`${here}gevraagd`)
  return state
}

/** Takes the request back. Form: `id`. */
export async function withdrawErasureAction(_before: IdentityFormState, form: FormData): Promise<IdentityFormState> {
  const state = await attempt(form, z.object({ id: z.string() }), async (req, { id }) => {
    await withdrawErasure(req, id)
  })
  if (state.outcome === 'done') redirect(`${here}ingetrokken`)
  return state
}
