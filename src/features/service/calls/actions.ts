'use server'

import { revalidatePath } from 'next/cache'
import { bookCall } from '@/collections/service/CallAppointments/calls/book'
import { moveCall } from '@/collections/service/CallAppointments/calls/move'
import { callWish } from '@/collections/service/CallAppointments/calls/wish'
import { getViewer } from '@/src/access/viewer'
import { attempt } from '@/src/features/portal/attempt'
import { invalid, notFound } from '@/src/lib/errors/refusals'
import { limit } from '@/src/lib/rate-limit'
import type { PortalFormState } from '@/src/ui/form/portal-form-state'
import { callPanel, callPath } from './address'

const backWith = (told: string): string => `open=${callPanel}&gedaan=${told}#${callPanel}`

/** Books a call for oneself (KS-SRV-7). Form: `start`, `phone`, `subject`. */
export async function bookCallAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  const after = await attempt(callPath, form, async (req, values) => {
    const viewer = await getViewer(req)
    if (!viewer?.therapist) throw notFound()
    const { id: therapist, organisation } = viewer.therapist
    await limit(req, 'call-booked', therapist)
    const read = callWish.safeParse(values)
    if (!read.success) {
      throw invalid(Object.fromEntries(read.error.issues.map(({ path, message }) => [path.join('.'), message])))
    }
    await bookCall(req, { ...read.data, therapist, organisation }, new Date())
    return backWith('belafspraak')
  })
  // Refused for what is at no field: somebody was faster. The card then shows what is free now, around what was typed.
  if (after.errors.some(({ field }) => field === undefined || field === 'start')) revalidatePath(callPath)
  return after
}

/** Cancels one's own call (KS-SRV-7). Form: `id`. */
export async function cancelCallAction(_before: PortalFormState, form: FormData): Promise<PortalFormState> {
  return attempt(callPath, form, async (req, { id }) => {
    await moveCall(req, { id, action: 'cancel', reason: null, note: null }, new Date())
    return backWith('bel-geannuleerd')
  })
}
