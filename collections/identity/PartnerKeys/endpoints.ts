import { z } from 'zod'
import { may } from '@/src/access/permissions'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { readBody } from '@/src/lib/read-body'
import { makePartnerKey, revokePartnerKey } from './keys/make'

const missing = 'Schrijf op voor wie de sleutel is.'
const body = z.object({ name: z.string(missing).trim().min(1, missing).max(80, 'Houd het bij 80 tekens.') })

/** POST /api/partner-keys/make `{ name }`: the key is in the answer and nowhere else. */
export const makePartnerKeyEndpoint = endpoint({
  path: '/make',
  method: 'post',
  access: (viewer) => may(viewer, 'keepIntegrations'),
  handler: async (req) => {
    const { name } = await readBody(req, body)
    const made = await makePartnerKey(req, name)
    return Response.json(made, { status: 201, headers: { 'Cache-Control': 'no-store' } })
  },
})

/** POST /api/partner-keys/:id/revoke */
export const revokePartnerKeyEndpoint = endpoint({
  path: '/:id/revoke',
  method: 'post',
  access: (viewer) => may(viewer, 'keepIntegrations'),
  handler: async (req) => {
    const id = idFrom(req.routeParams?.id)
    if (id === null) throw notFound()
    await revokePartnerKey(req, id)
    return Response.json({ id, status: 'revoked' })
  },
})
