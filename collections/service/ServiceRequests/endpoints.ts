import { can } from '@/src/access/compose'
import { isProfessional } from '@/src/access/rules'
import { endpoint } from '@/src/lib/endpoint'
import { readBody } from '@/src/lib/read-body'
import { editRequest } from './operations/edit'
import { finishRequest, refuseRequest, takeRequest } from './operations/handle'
import { withdrawRequest } from './operations/own'
import { quoteRequest } from './operations/quote'
import { submitRequest } from './operations/submit'
import { askedSchema, editSchema, finishSchema, refuseSchema, submitSchema } from './schema'

const headers = { 'Cache-Control': 'no-store' }

/** Said when something changed between showing and confirming; the answer holds what it is now. */
export const changedSince =
  'Er is iets veranderd sinds je dit bekeek. Kijk nog een keer naar de kosten en de datum, en bevestig dan.'

/** `POST /api/service-requests/quote` `{kind, …}`: what it would cost, when it takes effect, what follows. */
const quote = endpoint({
  path: '/quote',
  method: 'post',
  access: isProfessional,
  handler: async (req) => Response.json(await quoteRequest(req, await readBody(req, askedSchema)), { headers }),
})

/** `POST /api/service-requests/submit` `{kind, …, token, idempotencyKey}`: confirmed. 409 with `quote` when it changed. */
const submit = endpoint({
  path: '/submit',
  method: 'post',
  access: isProfessional,
  handler: async (req) => {
    const made = await submitRequest(req, await readBody(req, submitSchema))
    if (made.outcome === 'changed') {
      return Response.json({ errors: [{ message: changedSince }], quote: made.quote }, { status: 409, headers })
    }
    const { id, status, again } = made
    return Response.json({ id, status }, { status: again ? 200 : 201, headers })
  },
})

/** `POST /api/service-requests/:id/withdraw`: taken back by the member. */
const withdraw = endpoint({
  path: '/:id/withdraw',
  method: 'post',
  access: isProfessional,
  handler: async (req) => Response.json(await withdrawRequest(req, req.routeParams?.id), { headers }),
})

/** `POST /api/service-requests/:id/edit` `{subjects, remark}`: what was reported, changed by the member, or added to once somebody looks. */
const edit = endpoint({
  path: '/:id/edit',
  method: 'post',
  access: isProfessional,
  handler: async (req) =>
    Response.json(await editRequest(req, req.routeParams?.id, await readBody(req, editSchema)), { headers }),
})

/** `POST /api/service-requests/:id/take`: a colleague begins on it. */
const take = endpoint({
  path: '/:id/take',
  method: 'post',
  access: can('handleRequests'),
  handler: async (req) => Response.json(await takeRequest(req, req.routeParams?.id), { headers }),
})

/** `POST /api/service-requests/:id/finish` `{answer}`: done, with what was done. */
const finish = endpoint({
  path: '/:id/finish',
  method: 'post',
  access: can('handleRequests'),
  handler: async (req) =>
    Response.json(await finishRequest(req, req.routeParams?.id, await readBody(req, finishSchema)), { headers }),
})

/** `POST /api/service-requests/:id/refuse` `{answer}`: not granted, and why. */
const refuse = endpoint({
  path: '/:id/refuse',
  method: 'post',
  access: can('handleRequests'),
  handler: async (req) =>
    Response.json(await refuseRequest(req, req.routeParams?.id, await readBody(req, refuseSchema)), { headers }),
})

export const requestEndpoints = [quote, submit, withdraw, edit, take, finish, refuse]
