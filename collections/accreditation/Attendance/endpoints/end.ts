import { z } from 'zod'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { readBody } from '@/src/lib/read-body'
import { endAttendance } from '../handing-in/end'

const missing = 'Schrijf op waarom je deze deelname terugneemt. Het lid kan dit lezen.'
const body = z.object({ reason: z.string(missing).trim().min(1, missing).max(1000, 'Houd het bij 1000 tekens.') })

/** `POST /api/attendance/:id/end` `{ reason }`: a contact person corrects a booked row (KK-PRV-1). */
export const endEndpoint = endpoint({
  path: '/:id/end',
  method: 'post',
  access: (viewer) => (viewer?.providers.length ?? 0) > 0,
  handler: async (req) => {
    const id = idFrom(req.routeParams?.id)
    if (id === null) throw notFound()
    const { reason } = await readBody(req, body)
    await endAttendance(req, id, reason)
    return Response.json({ id, status: 'ended' })
  },
})
