import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { signedIn } from '@/src/access/rules'
import { endpoint } from '@/src/lib/endpoint'
import { invalid } from '@/src/lib/errors/refusals'
import { asUser } from '@/src/lib/local-api'
import { collectionSlug } from './options'
import { transition } from './transition'

const actions = ['submit', 'approve', 'return', 'reject', 'correct'] as const

const text = z.string('Stuur tekst.').nullish()

const bodySchema = z.object({
  reason: text,
  message: text,
  ground: text,
  points: z.number('Vul een getal in.').nullish(),
  bookings: z.array(z.record(z.string(), z.unknown(), 'Stuur per register een regel.'), 'Stuur een lijst.').nullish(),
  seen: z.iso.datetime({ offset: true, error: 'Dit moment klopt niet. Ververs de pagina.' }).nullish(),
})

async function readBody(req: PayloadRequest): Promise<z.infer<typeof bodySchema>> {
  const raw = (await req.text?.()) ?? ''
  const parsed = bodySchema.safeParse(raw.trim() === '' ? {} : parseJson(raw))
  if (parsed.success) return parsed.data
  throw invalid(Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join('.') || 'body', message])))
}

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw)
  } catch {
    throw invalid({ body: 'De gegevens kwamen beschadigd binnen. Probeer het opnieuw.' })
  }
}

/** `POST /api/{collection}/:id/{submit,approve,return,reject,correct}`. Who may do which is decided by transition(). */
export const reviewEndpoints = (slug: string): Endpoint[] =>
  actions.map((action) =>
    endpoint({
      path: `/:id/${action}`,
      method: 'post',
      access: signedIn,
      handler: async (req) => {
        const collection = collectionSlug(req.payload, slug)
        const input = await readBody(req)
        const { id } = await transition(req, { ...input, collection, action, id: String(req.routeParams?.id) })
        const doc = await req.payload.findByID({ collection, id, depth: 0, ...asUser(req) })
        return Response.json({ doc })
      },
    }),
  )
