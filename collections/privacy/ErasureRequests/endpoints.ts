import { can } from '@/src/access/compose'
import { isProfessional } from '@/src/access/rules'
import { endpoint } from '@/src/lib/endpoint'
import { readBody } from '@/src/lib/read-body'
import { askErasure } from './operations/ask'
import { judgeErasure } from './operations/judge'
import { withdrawErasure } from './operations/withdraw'
import { askSchema, judgeSchema } from './schema'

const headers = { 'Cache-Control': 'no-store' }

/** `POST /api/erasure-requests` `{currentPassword, understood, request?}`: a member asks to be erased. */
const ask = endpoint({
  path: '/',
  method: 'post',
  access: isProfessional,
  handler: async (req) =>
    Response.json(await askErasure(req, await readBody(req, askSchema)), { status: 201, headers }),
})

/** `POST /api/erasure-requests/:id/withdraw`: and takes it back, until it is judged. */
const withdraw = endpoint({
  path: '/:id/withdraw',
  method: 'post',
  access: isProfessional,
  handler: async (req) => Response.json(await withdrawErasure(req, req.routeParams?.id), { headers }),
})

/** `POST /api/erasure-requests/:id/judge` `{approve, reason?}`: who watches over privacy decides. */
const judge = endpoint({
  path: '/:id/judge',
  method: 'post',
  access: can('overseePrivacy'),
  handler: async (req) =>
    Response.json(await judgeErasure(req, req.routeParams?.id, await readBody(req, judgeSchema)), { headers }),
})

export const erasureEndpoints = [ask, withdraw, judge]
