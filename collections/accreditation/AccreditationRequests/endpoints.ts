import type { Endpoint } from 'payload'
import { z } from 'zod'
import { signedIn } from '@/src/access/rules'
import { endpoint } from '@/src/lib/endpoint'
import { asUser } from '@/src/lib/local-api'
import { readBodyIfAny } from '@/src/lib/read-body'
import { moveRequest, type RequestMove } from './life/transition'

const moves = ['submit', 'answer', 'withdraw', 'return', 'approve', 'reject'] as const satisfies RequestMove[]

const text = z.string('Stuur tekst.').nullish()

const line = z.object({
  norm: z.int('Kies een norm.'),
  category: z.string('Kies een categorie.'),
  topic: text,
  component: text,
  points: z.number('Vul een getal in.'),
})

const body = z
  .object({
    message: z.string('Stuur tekst.').max(4000, 'Gebruik hooguit 4.000 tekens.').nullish(),
    lines: z.array(line, 'Stuur een lijst van regels.').nullish(),
    validFrom: text,
    validUntil: text,
    conditions: z.string('Stuur tekst.').max(2000, 'Gebruik hooguit 2.000 tekens.').nullish(),
    seen: z.iso.datetime({ offset: true, error: 'Dit moment klopt niet. Ververs de pagina.' }).nullish(),
  })
  .nullish()

/** `POST /api/accreditation-requests/:id/{submit,answer,withdraw,return,approve,reject}` (KK-PRV-1). */
export const requestEndpoints: Endpoint[] = moves.map((action) =>
  endpoint({
    path: `/:id/${action}`,
    method: 'post',
    access: signedIn,
    handler: async (req) => {
      const input = await readBodyIfAny(req, body)
      const { id } = await moveRequest(req, { ...input, action, id: req.routeParams?.id })
      const doc = await req.payload.findByID({ collection: 'accreditation-requests', id, depth: 0, ...asUser(req) })
      return Response.json({ doc })
    },
  }),
)
