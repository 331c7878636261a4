import { signedIn } from '@/src/access/rules'
import { assess } from '@/src/domain/registers/assess'
import { amsterdamDay, isCalendarDate } from '@/src/domain/shared/calendar-date'
import { endpoint } from '@/src/lib/endpoint'
import { invalid, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asUser } from '@/src/lib/local-api'
import { loadDossier } from '../../shared/loadDossier'

/** GET /api/registrations/:id/assessment?on=YYYY-MM-DD (api.md), for whoever may read the registration. */
export const assessmentEndpoint = endpoint({
  path: '/:id/assessment',
  method: 'get',
  access: signedIn,
  handler: async (req) => {
    const id = idFrom(req.routeParams?.id)
    const on = req.searchParams?.get('on') ?? amsterdamDay(new Date())
    if (id === null) throw notFound()
    if (!isCalendarDate(on)) throw invalid({ on: 'Geef een bestaande dag, als jjjj-mm-dd.' })
    // Whoever may not read the registration gets a 404 here.
    await req.payload.findByID({ collection: 'registrations', id, ...asUser(req) })
    const loaded = await loadDossier(req, id, on)
    if (!loaded) throw notFound()
    const { norm, ...assessment } = assess(loaded.norm, loaded.dossier, on)
    return Response.json({ registration: id, register: loaded.register, norm, ...assessment })
  },
})
