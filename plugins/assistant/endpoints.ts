import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { everyone } from '@/src/access/rules'
import { getViewer } from '@/src/access/viewer'
import { endpoint } from '@/src/lib/endpoint'
import { errorLines } from '@/src/lib/errors/error-lines'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { readBody } from '@/src/lib/read-body'
import { ask, questionSchema } from './ask'
import type { AssistantOptions } from './options'
import { rateTurn } from './turns'

/** `text` for each sentence as it is written, then `done` with the whole answer, or `error` with what to say. */
function events(req: PayloadRequest, work: (onText: (sentence: string) => void) => Promise<object>): Response {
  const encoder = new TextEncoder()
  let open = true
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (event: string, data: object): void => {
        if (open) controller.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`))
      }
      try {
        send('done', await work((text) => send('text', { text })))
      } catch (error) {
        send('error', { errors: errorLines(req, error) })
      }
      if (open) controller.close()
      open = false
    },
    // Whoever asked is gone; the answer is kept all the same.
    cancel() {
      open = false
    },
  })
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store, no-transform' },
  })
}

const answered = (body: object): Response => Response.json(body, { headers: { 'cache-control': 'no-store' } })

/** POST /api/assistant/ask: for members and, about what everyone may read, for visitors. */
const askEndpoint = (options: AssistantOptions) =>
  endpoint({
    path: '/assistant/ask',
    method: 'post',
    access: everyone,
    handler: async (req) => {
      const question = await readBody(req, questionSchema)
      const viewer = await getViewer(req)
      const streamed = options.model !== undefined && (req.headers.get('accept') ?? '').includes('text/event-stream')
      if (!streamed) return answered(await ask(req, viewer, question, options))
      return events(req, (onText) => ask(req, viewer, question, options, onText))
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
