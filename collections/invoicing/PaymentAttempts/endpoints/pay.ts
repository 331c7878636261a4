import { randomUUID } from 'node:crypto'
import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { everyone } from '@/src/access/rules'
import { getViewer } from '@/src/access/viewer'
import { endpoint } from '@/src/lib/endpoint'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { limit } from '@/src/lib/rate-limit'
import { readBodyIfAny } from '@/src/lib/read-body'
import { formFields, isPlainForm, seeOther } from '@/src/lib/web/plain-form'
import { type Started, startPayment } from '../operations/start'
import { paymentProvider } from '../providers'

const body = z.object({
  idempotencyKey: z
    .string()
    .regex(/^[\w-]{8,50}$/, 'Stuur als sleutel 8 tot 50 letters, cijfers of streepjes.')
    .default(() => randomUUID()),
})

/** The member behind the request. @throws APIError 401 nobody · 404 not a member */
async function memberOf(req: PayloadRequest): Promise<{ id: number }> {
  const viewer = await getViewer(req)
  if (!viewer) throw new APIError('Log eerst in.', 401, null, true)
  if (!viewer.therapist) throw notFound()
  return viewer.therapist
}

async function start(req: PayloadRequest, given: unknown): Promise<Started> {
  const { id: therapist } = await memberOf(req)
  const invoice = idFrom(req.routeParams?.id)
  if (invoice === null) throw notFound()
  const provider = paymentProvider()
  if (!provider)
    throw conflict('Online betalen kan hier niet. Maak het bedrag over: hoe dat gaat, staat op de factuur.')
  await limit(req, 'payment-start', therapist)
  const { idempotencyKey: key } = body.parse(given)
  return startPayment(req, provider, { invoice, therapist, key })
}

/** What the account page says (`?melding=`) when a form without scripts was refused. */
const said: Record<number, string> = { 409: 'niets-te-betalen', 429: 'te-vaak-betalen', 503: 'betalen-lukt-nu-niet' }

/** Leads on to where one pays. A page elsewhere is reached through ours: a form itself may only go to the portal. */
async function byForm(req: PayloadRequest): Promise<Response> {
  try {
    const parsed = body.safeParse(await formFields(req))
    const { attempt, goTo } = await start(req, parsed.data ?? {})
    const ours = new URL(goTo).origin === req.payload.config.serverURL
    return seeOther(ours ? new URL(goTo).pathname : `/betaling/${attempt}?verder=${Date.now()}`)
  } catch (error) {
    const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500
    if (status === 401) return seeOther(`/inloggen?naar=${encodeURIComponent('/account?open=facturen')}`)
    const notice = said[status]
    if (!notice) throw error
    return seeOther(`/account?open=facturen&melding=${notice}`)
  }
}

/**
 * POST /api/invoices/:id/pay `{ idempotencyKey? }`: starts paying one's own invoice, or goes on with it (KS-ACC-6). JSON gets
 * `{ attempt, checkoutUrl }`; a form, which works without scripts, is led on to where one pays.
 */
export const payEndpoint = endpoint({
  path: '/:id/pay',
  method: 'post',
  // Who isn't logged in (any more) is told so in the handler: a form is led to the login page.
  access: everyone,
  handler: async (req) => {
    if (isPlainForm(req)) return byForm(req)
    await memberOf(req)
    const { attempt, goTo } = await start(req, await readBodyIfAny(req, body))
    return Response.json({ attempt, checkoutUrl: goTo }, { headers: { 'Cache-Control': 'no-store' } })
  },
})
