import { everyone } from '@/src/access/rules'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { clientIp } from '@/src/lib/client-ip'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { limit } from '@/src/lib/rate-limit'
import { publicEntry } from './queries'

const text = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 80) : '')

/** GET /api/public/registers/:slug/:number (api.md): whether somebody is in a public register, in any spelling of the number. */
export const publicRegisterEndpoint = endpoint({
  path: '/public/registers/:slug/:number',
  method: 'get',
  access: everyone,
  handler: async (req) => {
    await limit(req, 'public-register', clientIp(req))
    const register = text(req.routeParams?.slug)
    const entry = await publicEntry(req, register, text(req.routeParams?.number), amsterdamDay(new Date()))
    if (!entry) throw notFound()
    return Response.json(
      { register, ...entry },
      { headers: { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' } },
    )
  },
})
