'use server'

import { confirmCheckIns } from '@/collections/accreditation/Attendance/handing-in/confirm'
import { getViewer } from '@/src/access/viewer'
import { idFrom } from '@/src/lib/id'
import type { PortalFormState } from '@/src/ui/form/portal-form-state'
import { attempt } from '../provider/attempt'

/** Confirms who checked in at a meeting (KK-PRV-1). Form: `session`. */
export async function confirmCheckInsAction(_before: PortalFormState, sent: FormData): Promise<PortalFormState> {
  return attempt(sent, ['session'], async (req, { session }) => {
    const viewer = await getViewer(req)
    await confirmCheckIns(req, idFrom(session) ?? 0, viewer?.providers ?? [])
    return `/opleider/presentie/${idFrom(session) ?? ''}?melding=bevestigd`
  })
}
