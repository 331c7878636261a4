import { z } from 'zod'
import { can } from '@/src/access/compose'
import { signedIn } from '@/src/access/rules'
import { isCalendarDate } from '@/src/domain/shared/calendar-date'
import { endpoint } from '@/src/lib/endpoint'
import { readBody } from '@/src/lib/read-body'
import { extendPeriod } from '../life/extendPeriod'
import { forStaff } from '../life/standing'
import { startNextEarly } from '../life/startNextEarly'
import { submitDossier } from '../life/submitDossier'
import { waiveDocument } from '../life/waiveDocument'

const day = z.string('Vul een datum in.').refine(isCalendarDate, 'Deze datum bestaat niet; schrijf hem als jjjj-mm-dd.')
const reason = z.string('Schrijf waarom.').trim().min(1, 'Schrijf waarom.').max(1000, 'Gebruik hooguit 1000 tekens.')

/** POST /api/registrations/:id/submit: the holder submits the dossier (KK-DOS-5). */
const submit = endpoint({
  path: '/:id/submit',
  method: 'post',
  access: signedIn,
  handler: async (req) => Response.json(await submitDossier(req, req.routeParams?.id)),
})

const extension = z.object({ end: day, reason })

/** POST /api/registrations/:id/extend `{end, reason}`: up to the norm's limit, by staff at once (KK-DOS-8). */
const extend = endpoint({
  path: '/:id/extend',
  method: 'post',
  access: can('reviewEvidence'),
  handler: async (req) => {
    const registration = await forStaff(req, req.routeParams?.id)
    const body = await readBody(req, extension)
    return Response.json(await extendPeriod(req, { ...body, registration, granted: false, at: new Date() }))
  },
})

const earlyStart = z.object({ start: day })

/** POST /api/registrations/:id/start-early `{start}`: brings the next period forward (KK-DOS-7). */
const startEarly = endpoint({
  path: '/:id/start-early',
  method: 'post',
  access: can('reviewEvidence'),
  handler: async (req) => {
    const registration = await forStaff(req, req.routeParams?.id)
    const { start } = await readBody(req, earlyStart)
    return Response.json(await startNextEarly(req, registration, start))
  },
})

const waiver = z.object({
  kind: z.string('Kies welk document.').min(1, 'Kies welk document.').max(40, 'Gebruik hooguit 40 tekens.'),
  from: day.nullish(),
  until: day.nullish(),
  reason,
})

/** POST /api/registrations/:id/waive `{kind, from?, until?, reason}`: waives a gap in a document (norms §2.8). */
const waive = endpoint({
  path: '/:id/waive',
  method: 'post',
  access: can('reviewEvidence'),
  handler: async (req) => {
    const registration = await forStaff(req, req.routeParams?.id)
    await waiveDocument(req, { ...(await readBody(req, waiver)), registration })
    return Response.json({ id: registration })
  },
})

/** What can be done to a registration besides editing it. */
export const lifeEndpoints = [submit, extend, startEarly, waive]
