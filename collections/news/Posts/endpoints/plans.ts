import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { everywhere } from '@/src/access/rules'
import { planTypes } from '@/src/domain/news/plan'
import { endpoint } from '@/src/lib/endpoint'
import { idFrom } from '@/src/lib/id'
import { readBody } from '@/src/lib/read-body'
import { cancelPlan, planPost, plansOf } from '../operations/plans'

const editors = everywhere('editContent')

const schema = z.object({
  type: z.enum(planTypes, 'Kies wat er moet gebeuren.'),
  at: z.iso.datetime({ error: 'Kies een dag en een tijd.' }).transform((at) => new Date(at)),
})

function idIn(req: PayloadRequest, name: string): number {
  const id = idFrom(req.routeParams?.[name])
  if (id !== null) return id
  throw new APIError('Dit bericht bestaat niet (meer).', 404, null, true)
}

/** Planned publication (KS-NEWS-1). Not with Payload's own drawer: that says that it worked whatever the answer is. */
export const planEndpoints = [
  endpoint({
    path: '/:id/plans',
    method: 'get',
    access: editors,
    handler: async (req) => Response.json({ plans: await plansOf(req, idIn(req, 'id')) }),
  }),
  endpoint({
    path: '/:id/plans',
    method: 'post',
    access: editors,
    handler: async (req) => {
      const id = idIn(req, 'id')
      const { type, at } = await readBody(req, schema)
      return Response.json({ plans: await planPost(req, id, type, at) }, { status: 201 })
    },
  }),
  endpoint({
    path: '/:id/plans/:plan',
    method: 'delete',
    access: editors,
    handler: async (req) => Response.json({ plans: await cancelPlan(req, idIn(req, 'id'), idIn(req, 'plan')) }),
  }),
]
