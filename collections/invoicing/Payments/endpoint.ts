import { z } from 'zod'
import { may } from '@/src/access/permissions'
import { amsterdamDay, isCalendarDate } from '@/src/domain/shared/calendar-date'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { readBody } from '@/src/lib/read-body'
import { registerPayment } from './pay'

const when = 'Vul de dag in waarop is betaald.'
const body = z.object({
  paidOn: z.string(when).refine((text) => isCalendarDate(text) && text >= '2000-01-01', when),
  reference: z.string().trim().max(80, 'Houd het bij 80 tekens.').nullish(),
})

/** POST /api/charges/:id/paid `{ paidOn, reference? }`, for finance within the organisation (KS-ACC-6). */
export const paidEndpoint = endpoint({
  path: '/:id/paid',
  method: 'post',
  access: (viewer) => may(viewer, 'registerPayments'),
  handler: async (req) => {
    const id = idFrom(req.routeParams?.id)
    if (id === null) throw notFound()
    await registerPayment(req, id, await readBody(req, body), amsterdamDay(new Date()))
    return Response.json({ id, status: 'paid' })
  },
})
