import { z } from 'zod'
import { everyone } from '@/src/access/rules'
import { getViewer } from '@/src/access/viewer'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { readBody } from '@/src/lib/read-body'
import { ask, questionSchema } from './ask'
import type { AssistantOptions } from './options'
import { rateTurn } from './turns'

const answered = (body: object): Response => Response.json(body, { headers: { 'cache-control': 'no-store' } })

/** POST /api/assistant/ask: for members and, about what everyone may read, for visitors. */
const askEndpoint = (options: AssistantOptions) =>
  endpoint({
    path: '/assistant/ask',
    method: 'post',
    access: everyone,
    handler: async (req) => {
      const question = await readBody(req, questionSchema)
      return answered(await ask(req, await getViewer(req), question, options))
    },
  })

const rating = z.object({ thread: z.uuid('Zeg bij welk gesprek het hoort.'), helpful: z.boolean('Kies ja of nee.') })

/** POST /api/assistant/:id/rate */
const rateEndpoint = endpoint({
  path: '/assistant/:id/rate',
  method: 'post',
  access: everyone,
  handler: async (req) => {
    const id = idFrom(req.routeParams?.id)
    const { thread, helpful } = await readBody(req, rating)
    if (id === null) throw notFound()
    await rateTurn(req, await getViewer(req), { id, thread, helpful })
    return answered({ id, helpful })
  },
})

export const assistantEndpoints = (options: AssistantOptions) => [askEndpoint(options), rateEndpoint]
