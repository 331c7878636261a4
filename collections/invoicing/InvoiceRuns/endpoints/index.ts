import { z } from 'zod'
import { can } from '@/src/access/compose'
import { amsterdamDay, yearOf } from '@/src/domain/shared/calendar-date'
import { endpoint } from '@/src/lib/endpoint'
import { invalid, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asUser } from '@/src/lib/local-api'
import { readBody } from '@/src/lib/read-body'
import { idOf } from '@/src/lib/relation'
import { demandWithin } from '../../Invoices/reach'
import { startRun, stopRun } from '../start'
import { runYears } from '../years'

const count = z.number().int().min(0).max(1_000_000_000)
const toStart = z.object({
  organisation: z.number().int().positive().max(2_147_483_647),
  year: z.number().int(),
  members: count,
  total: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
})

/** POST /api/invoice-runs/start `{ organisation, year, members, total }`: as it was shown, else 409 (KK-PRO-1). */
const startEndpoint = endpoint({
  path: '/start',
  method: 'post',
  access: can('manageInvoices'),
  handler: async (req) => {
    const confirmed = await readBody(req, toStart)
    await demandWithin(req, 'manageInvoices', confirmed.organisation)
    const today = amsterdamDay(new Date())
    if (!runYears(yearOf(today)).includes(confirmed.year)) {
      throw invalid({ year: 'Kies het vorige, dit of het volgende jaar.' })
    }
    return Response.json({ id: await startRun(req, confirmed, today), status: 'running' }, { status: 202 })
  },
})

/** POST /api/invoice-runs/:id/stop: what was made stays; starting again goes on with the others. */
const stopEndpoint = endpoint({
  path: '/:id/stop',
  method: 'post',
  access: can('manageInvoices'),
  handler: async (req) => {
    const id = idFrom(req.routeParams?.id)
    if (id === null) throw notFound()
    const run = await req.payload.findByID({ collection: 'invoice-runs', id, depth: 0, ...asUser(req) })
    const organisation = idOf(run.organisation)
    if (organisation === null) throw notFound()
    await demandWithin(req, 'manageInvoices', organisation)
    await stopRun(req, { id, organisation })
    return Response.json({ id, status: 'stopped' })
  },
})

export const runEndpoints = [startEndpoint, stopEndpoint]
