'use server'

import { checkIn } from '@/collections/accreditation/CourseSessions/check-in/check-in'
import { textOf } from '@/src/features/evidence/sent-form'
import { errorLines } from '@/src/lib/errors/error-lines'
import { idFrom } from '@/src/lib/id'
import { getSession } from '@/src/lib/session'
import type { CheckInState } from './form-state'

const expired = 'Je code is verlopen. Scan de code op het scherm opnieuw.'

/** Puts the member on the list of a meeting whose code they scanned (KK-PRV-1). Form: `session`, `ticket`. */
export async function checkInAction(_before: CheckInState, form: FormData): Promise<CheckInState> {
  const { req } = await getSession()
  try {
    const registrations = await checkIn(req, idFrom(textOf(form, 'session')) ?? 0, textOf(form, 'ticket'))
    return { outcome: 'checked-in', registrations }
  } catch (error) {
    const notFound = typeof error === 'object' && error !== null && 'status' in error && error.status === 404
    const [line] = errorLines(req, error)
    return { outcome: 'invalid', message: notFound ? expired : (line?.message ?? expired) }
  }
}
