import { z } from 'zod'
import { may } from '@/src/access/permissions'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { readBody } from '@/src/lib/read-body'
import { revokeCertificate } from '../revoke'

const missing = 'Schrijf op waarom je het certificaat intrekt.'
const body = z.object({
  reason: z.string(missing).trim().min(1, missing).max(1000, 'Houd het bij 1000 tekens.'),
})

/** POST /api/certificates/:id/revoke `{ reason }`, for staff who judge dossiers of the register. */
export const revokeEndpoint = endpoint({
  path: '/:id/revoke',
  method: 'post',
  access: (viewer) => may(viewer, 'reviewEvidence') || may(viewer, 'manageRegisters'),
  handler: async (req) => {
    const id = idFrom(req.routeParams?.id)
    if (id === null) throw notFound()
    const { reason } = await readBody(req, body)
    await revokeCertificate(req, id, reason)
    return Response.json({ id, status: 'revoked' })
  },
})
