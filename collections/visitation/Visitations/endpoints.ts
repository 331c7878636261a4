import type { Endpoint } from 'payload'
import { z } from 'zod'
import { isProfessional, signedIn } from '@/src/access/rules'
import { visitActions } from '@/src/domain/visitation/transitions'
import { endpoint } from '@/src/lib/endpoint'
import { asUser } from '@/src/lib/local-api'
import { readBodyIfAny } from '@/src/lib/read-body'
import { agendaEndpoint } from './agenda'
import { visitBody } from './life/input'
import { moveVisit } from './life/move'
import { requestVisit } from './life/request'

const wish = z
  .object({ request: z.string('Stuur tekst.').max(1000, 'Gebruik hooguit 1.000 tekens.').nullish() })
  .nullish()

const request = endpoint({
  path: '/',
  method: 'post',
  access: isProfessional,
  handler: async (req) => {
    const body = await readBodyIfAny(req, wish)
    const { id } = await requestVisit(req, body?.request?.trim() || null)
    const doc = await req.payload.findByID({ collection: 'visitations', id, depth: 0, ...asUser(req) })
    return Response.json({ doc }, { status: 201 })
  },
})

/**
 * `POST /api/visitations` {request}: a visit of one's own accord (KS-VIS-1);
 * `POST /api/visitations/:id/{plan,propose,withdraw-date,agree,decline,cancel,visit,report,declare,reopen,close}` (KS-VIS-2).
 */
export const visitEndpoints: Endpoint[] = [
  agendaEndpoint,
  request,
  ...visitActions.map((action) =>
    endpoint({
      path: `/:id/${action}`,
      method: 'post',
      access: signedIn,
      handler: async (req) => {
        const body = await readBodyIfAny(req, visitBody.nullish())
        const { id } = await moveVisit(req, { ...body, action, id: req.routeParams?.id })
        const doc = await req.payload.findByID({ collection: 'visitations', id, depth: 0, ...asUser(req) })
        return Response.json({ doc })
      },
    }),
  ),
]
