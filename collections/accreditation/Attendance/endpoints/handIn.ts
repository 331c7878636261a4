import { z } from 'zod'
import { everyone } from '@/src/access/rules'
import { endpoint } from '@/src/lib/endpoint'
import { readBody } from '@/src/lib/read-body'
import { callerOf } from '../handing-in/caller'
import { handInAttendance, previewAttendance } from '../handing-in/hand-in'
import { listSchema } from '../handing-in/schemas'

const key = z
  .string()
  .max(200, 'Een Idempotency-Key heeft hooguit 200 tekens.')
  .transform((text) => text.trim() || null)
  .nullable()

/** `POST /api/attendance` `{ session, participants }`, with a provider's key or as its contact person (KK-PRV-1). */
export const handInEndpoint = endpoint({
  path: '/',
  method: 'post',
  // A key isn't a login: who calls is checked in callerOf().
  access: everyone,
  handler: async (req) => {
    const { providers, byKey } = await callerOf(req)
    const { source, ...given } = await readBody(req, listSchema)
    const idempotencyKey = key.parse(req.headers.get('idempotency-key'))
    const delivery = { ...given, providers, idempotencyKey, source: byKey ? 'api' : (source ?? 'paste') } as const
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
