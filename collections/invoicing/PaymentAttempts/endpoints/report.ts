import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { everyone } from '@/src/access/rules'
import { clientIp } from '@/src/lib/client-ip'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { limit } from '@/src/lib/rate-limit'
import { readBody } from '@/src/lib/read-body'
import { formFields, isPlainForm } from '@/src/lib/web/plain-form'
import { receiveReport } from '../operations/receive'
import { providerNamed } from '../providers'

const body = z.object({ id: z.string('Stuur het kenmerk van de betaling.').regex(/^\w{1,120}$|^test_[\w-]{36}$/) })

async function idIn(req: PayloadRequest): Promise<string | null> {
  const given = isPlainForm(req) ? body.safeParse(await formFields(req)).data : await readBody(req, body)
  return given?.id ?? null
}

/**
 * POST /api/payments/:provider, for the payment provider: something happened to payment `id` (KS-ACC-6). Anyone can send
 * this, so it says nothing about which payments there are; when the provider can't be asked it answers 503 and is tried again.
 */
export const reportEndpoint = endpoint({
  // Of the collection `payments`: that address is its own.
  path: '/:provider',
  method: 'post',
  access: everyone,
  handler: async (req) => {
    const name = req.routeParams?.provider
    const provider = typeof name === 'string' ? providerNamed(name) : null
    if (!provider) throw notFound()
    await limit(req, 'payment-report', clientIp(req))
    const id = await idIn(req)
    if (id !== null) await receiveReport(req, provider, id)
    return Response.json({ received: true })
  },
})
