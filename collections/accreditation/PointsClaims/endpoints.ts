import type { Endpoint } from 'payload'
import type { Rule } from '@/src/access/rules'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asUser } from '@/src/lib/local-api'
import { readBody } from '@/src/lib/read-body'
import { answerClaim, answerSchema } from './answer'

const isContactPerson: Rule = (viewer) => (viewer?.providers.length ?? 0) > 0

/** `POST /api/points-claims/:id/answer` `{answer: confirmed|contested, session?, text?}`, by the provider. */
export const claimEndpoints: Endpoint[] = [
  endpoint({
    path: '/:id/answer',
    method: 'post',
    access: isContactPerson,
    handler: async (req) => {
      const id = idFrom(req.routeParams?.id)
      if (id === null) throw notFound()
      await answerClaim(req, id, await readBody(req, answerSchema))
      return Response.json({ doc: await req.payload.findByID({ collection: 'points-claims', id, ...asUser(req) }) })
    },
  }),
]
