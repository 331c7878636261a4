import { APIError, type PayloadRequest } from 'payload'
import { everyone } from '@/src/access/rules'
import { endpoint } from '@/src/lib/endpoint'
import { readBody } from '@/src/lib/read-body'
import { callerOf } from '../handing-in/caller'
import { handInAttendance, previewAttendance } from '../handing-in/hand-in'
import { listSchema } from '../handing-in/schemas'

const longestKey = 200

/** The header that names a list. @throws APIError 400 when it is too long to keep */
function keyOf({ headers }: Pick<PayloadRequest, 'headers'>): string | null {
  const key = headers.get('idempotency-key')?.trim() || null
  if (key && key.length > longestKey) {
    throw new APIError(`Een Idempotency-Key heeft hooguit ${longestKey} tekens.`, 400, null, true)
  }
  return key
}

/** `POST /api/attendance` `{ session, participants }`, with a provider's key or as its contact person (KK-PRV-1). */
export const handInEndpoint = endpoint({
  path: '/',
  method: 'post',
  // A key isn't a login: who calls is checked in callerOf().
  access: everyone,
  handler: async (req) => {
    const { providers, byKey } = await callerOf(req)
    const { source, ...given } = await readBody(req, listSchema)
    const delivery = {
      ...given,
      providers,
      idempotencyKey: keyOf(req),
      source: byKey ? 'api' : (source ?? 'paste'),
    } as const
    return Response.json(await handInAttendance(req, delivery))
  },
})

/** `POST /api/attendance/preview`: what handing in would do, row by row. */
export const previewEndpoint = endpoint({
  path: '/preview',
  method: 'post',
  access: everyone,
  handler: async (req) => {
    const { providers } = await callerOf(req)
    return Response.json(await previewAttendance(req, { ...(await readBody(req, listSchema)), providers }))
  },
})
