'use server'

import { endAttendance } from '@/collections/accreditation/Attendance/handing-in/end'
import { makeKey, revokeKey } from '@/collections/accreditation/ProviderKeys/keys/make'
import { invalid, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import type { PortalFormState } from '@/src/ui/form/portal-form-state'
import { attempt } from '../provider/attempt'
import type { KeyFormState } from './key-form'

const scopes = ['attendance', 'sessions'] as const

/** Takes a booked row back, with a reason that the member reads (KK-PRV-1). Form: `id`, `session`, `reason`. */
export async function endAttendanceAction(_before: PortalFormState, sent: FormData): Promise<PortalFormState> {
  return attempt(sent, ['id', 'session', 'reason'], async (req, { id, session, reason = '' }) => {
    const row = idFrom(id)
    if (row === null) throw notFound()
    if (reason.trim() === '') throw invalid({ reason: 'Schrijf op waarom. Het lid kan dit lezen.' })
    if (reason.length > 1000) throw invalid({ reason: 'Houd het bij 1000 tekens.' })
    await endAttendance(req, row, reason.trim())
    return `/opleider/presentie/${idFrom(session) ?? ''}?melding=teruggenomen`
  })
}

/** Makes a key; it is in the answer and nowhere else (KK-PRV-1). Form: `provider`, `name`, `attendance`, `sessions`. */
export async function makeKeyAction(_before: KeyFormState, sent: FormData): Promise<KeyFormState> {
  let made: string | null = null
  const state = await attempt(sent, ['provider', 'name', ...scopes], async (req, values) => {
    const { key } = await makeKey(req, {
      provider: idFrom(values.provider) ?? 0,
      name: values.name ?? '',
      scopes: scopes.filter((scope) => values[scope] === 'yes'),
    })
    made = key
    return '/opleider/sleutels'
  })
  return { ...state, made }
}

/** Ends a key. Form: `id`. */
export async function revokeKeyAction(_before: PortalFormState, sent: FormData): Promise<PortalFormState> {
  return attempt(sent, ['id'], async (req, { id }) => {
    await revokeKey(req, idFrom(id) ?? 0)
    return '/opleider/sleutels?melding=sleutel-ingetrokken'
  })
}
