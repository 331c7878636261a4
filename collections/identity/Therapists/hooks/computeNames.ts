import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { displayName } from '@/src/domain/identity/display-name'
import { normaliseLoginNumber } from '@/src/domain/identity/login-number'
import { query, sql } from '@/src/lib/sql'
import type { Therapist } from '@/src/payload-types'

const problem = (status: number, message: string): APIError =>
  new APIError(message, status, { errors: [{ field: 'membershipNumber', message }] }, true)

/** The name as others see it, and the number as it is compared at login (KS-ACC-3). The unique index decides races. */
export const computeNames: CollectionBeforeChangeHook<Therapist> = async ({ data, originalDoc, req }) => {
  const row = { ...originalDoc, ...data }
  const loginNumber = normaliseLoginNumber(row.membershipNumber ?? '')
  if (loginNumber === '' || loginNumber.includes('@')) {
    throw problem(400, 'Vul een lidnummer in met letters of cijfers.')
  }
  const holders = await query(req, sql`SELECT id FROM therapists WHERE login_number = ${loginNumber}`)
  if (holders.some(({ id }) => id !== originalDoc?.id)) {
    throw problem(409, 'Dit lidnummer is al van iemand anders. Kijk het nummer na.')
  }
  return { ...data, displayName: displayName(row), loginNumber }
}
