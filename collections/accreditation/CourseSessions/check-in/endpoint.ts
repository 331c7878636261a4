import { getViewer } from '@/src/access/viewer'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { endpoint } from '@/src/lib/endpoint'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { qrPath } from '@/src/lib/qr-path'
import { codeAt, secondsLeft, stepOf } from './code'
import { checkInMeeting, isOpen, secretOf } from './store'

/** `POST /api/course-sessions/:id/check-in-code`: the code that the provider's screen shows now, as a QR code (KK-PRV-1). */
export const checkInCodeEndpoint = endpoint({
  path: '/:id/check-in-code',
  method: 'post',
  access: (viewer) => (viewer?.providers.length ?? 0) > 0,
  handler: async (req) => {
    const now = new Date()
    const viewer = await getViewer(req)
    const meeting = await checkInMeeting(req, idFrom(req.routeParams?.id) ?? 0)
    if (!meeting || !viewer?.providers.includes(meeting.provider)) throw notFound()
    if (!isOpen(meeting, amsterdamDay(now))) throw conflict('Inchecken kan alleen op de dagen van de bijeenkomst.')
    const code = codeAt(await secretOf(req, meeting.session), meeting.session, stepOf(now))
    const address = `${req.payload.config.serverURL}/inchecken/${meeting.session}/${code}`
    const body = { ...qrPath(address), address, secondsLeft: secondsLeft(now) }
    return Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
  },
})
