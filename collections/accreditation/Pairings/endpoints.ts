import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { everyone, type Rule } from '@/src/access/rules'
import { getViewer, type Viewer } from '@/src/access/viewer'
import { endpoint } from '@/src/lib/endpoint'
import { forbidden, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { readBody } from '@/src/lib/read-body'
import { confirmPairing, endPairing, pairingFor, startPairing } from './computer'
import { claimCode, finishPhone, viewOfPhone } from './phone'

const isMember: Rule = (viewer) => Boolean(viewer?.therapist)

type Member = Viewer & { therapist: NonNullable<Viewer['therapist']> }

async function memberOf(req: PayloadRequest): Promise<Member> {
  const viewer = await getViewer(req)
  if (!viewer?.therapist) throw forbidden('Alleen een lid kan een telefoon koppelen.')
  return { ...viewer, therapist: viewer.therapist }
}

function idOf(req: PayloadRequest): number {
  const id = idFrom(req.routeParams?.id)
  if (id === null) throw notFound()
  return id
}

const fresh = { headers: { 'Cache-Control': 'no-store' } }

const unknownItem = 'Zeg bij welk bewijs de foto hoort. Ververs de pagina en probeer het opnieuw.'
const startSchema = z.object({
  collection: z.string(unknownItem).max(60, unknownItem),
  item: z.int(unknownItem).positive(unknownItem),
})
const unreadable = 'Deze code is niet te lezen. Scan de code op je computer opnieuw.'
const claimSchema = z.object({ code: z.string(unreadable).max(64, unreadable) })

/** On the computer: begin, look, confirm, end. */
const computer: Endpoint[] = [
  endpoint({
    path: '/start',
    method: 'post',
    access: isMember,
    handler: async (req) =>
      Response.json(await startPairing(req, await memberOf(req), await readBody(req, startSchema)), {
        status: 201,
        ...fresh,
      }),
  }),
  endpoint({
    path: '/:id/state',
    method: 'get',
    access: isMember,
    handler: async (req) => Response.json(await pairingFor(req, await memberOf(req), idOf(req)), fresh),
  }),
  endpoint({
    path: '/:id/confirm',
    method: 'post',
    access: isMember,
    handler: async (req) => {
      await confirmPairing(req, await memberOf(req), idOf(req))
      return Response.json(await pairingFor(req, await memberOf(req), idOf(req)), fresh)
    },
  }),
  endpoint({
    path: '/:id/end',
    method: 'post',
    access: isMember,
    handler: async (req) => {
      await endPairing(req, await memberOf(req), idOf(req))
      return Response.json(await pairingFor(req, await memberOf(req), idOf(req)), fresh)
    },
  }),
]

/** On the phone, which isn't logged in: the code and then the token say which pairing it is. */
const phone: Endpoint[] = [
  endpoint({
    path: '/claim',
    method: 'post',
    access: everyone,
    handler: async (req) => Response.json(await claimCode(req, (await readBody(req, claimSchema)).code), fresh),
  }),
  endpoint({
    path: '/phone',
    method: 'get',
    access: everyone,
    handler: async (req) => Response.json(await viewOfPhone(req), fresh),
  }),
  endpoint({
    path: '/phone/done',
    method: 'post',
    access: everyone,
    handler: async (req) => {
      await finishPhone(req)
      return Response.json(await viewOfPhone(req), fresh)
    },
  }),
]

export const pairingEndpoints: Endpoint[] = [...computer, ...phone]
