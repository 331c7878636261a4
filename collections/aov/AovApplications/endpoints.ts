import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { contentDisposition } from '@/plugins/private-files/endpoints/contentDisposition'
import { can } from '@/src/access/compose'
import { mayWithin } from '@/src/access/permissions'
import { isProfessional, signedIn } from '@/src/access/rules'
import { getViewer } from '@/src/access/viewer'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asUser } from '@/src/lib/local-api'
import { readBody } from '@/src/lib/read-body'
import { idOf } from '@/src/lib/relation'
import { shownQuote } from './answer'
import { applicantOf } from './operations/applicant'
import { calculate } from './operations/calculate'
import { decide, tellByHand, withdraw } from './operations/move'
import { sendByStaff } from './operations/send'
import { submit } from './operations/submit'
import { asked, toDecide, toSend, toSubmit } from './schema'
import { paperOf } from './summary/load'
import { summaryName, summaryPdf } from './summary/pdf'

const noStore = { 'Cache-Control': 'private, no-store' }

async function ownTherapist(req: PayloadRequest): Promise<number> {
  const therapist = (await getViewer(req))?.therapist
  if (!therapist) throw notFound()
  return therapist.id
}

/** The application in the address, when the viewer may read it. @throws APIError 404 */
async function readable(req: PayloadRequest): Promise<{ id: number; organisation: number; mine: boolean }> {
  const id = idFrom(req.routeParams?.id)
  if (id === null) throw notFound()
  const found = await req.payload.findByID({ collection: 'aov-applications', id, depth: 0, ...asUser(req) })
  const organisation = idOf(found.organisation)
  if (organisation === null) throw notFound()
  const viewer = await getViewer(req)
  return { id, organisation, mine: idOf(found.therapist) === viewer?.therapist?.id }
}

/** The same, for staff of the organisation alone. */
async function handled(req: PayloadRequest): Promise<number> {
  const { id, organisation } = await readable(req)
  if (!mayWithin(await getViewer(req), 'handleInsurance', organisation)) throw notFound()
  return id
}

/** POST /api/aov-applications/calculate: a premium with its explanation, as often as one likes (KS-AOV-1). Keeps nothing. */
const calculateEndpoint = endpoint({
  path: '/calculate',
  method: 'post',
  access: isProfessional,
  handler: async (req) => {
    const question = await readBody(req, asked)
    const applicant = await applicantOf(req, await ownTherapist(req))
    const found = await calculate(req, applicant, question, amsterdamDay(new Date()))
    return Response.json(shownQuote(found), { headers: noStore })
  },
})

/** POST /api/aov-applications/submit; 409 with what it costs now (`quote`) when the tariff changed meanwhile. */
const submitEndpoint = endpoint({
  path: '/submit',
  method: 'post',
  access: isProfessional,
  handler: async (req) => {
    const sent = await submit(req, await ownTherapist(req), await readBody(req, toSubmit), new Date())
    if (sent.outcome === 'submitted') return Response.json({ id: sent.id }, { status: 201, headers: noStore })
    const errors = [{ message: 'De premie is veranderd. Kijk hem na en verstuur je aanvraag opnieuw.' }]
    return Response.json({ errors, quote: shownQuote(sent.now) }, { status: 409, headers: noStore })
  },
})

/** POST /api/aov-applications/:id/withdraw: while there is no answer. */
const withdrawEndpoint = endpoint({
  path: '/:id/withdraw',
  method: 'post',
  access: isProfessional,
  handler: async (req) => {
    const { id } = await readable(req)
    await withdraw(req, id, await ownTherapist(req), new Date())
    return Response.json({ id, status: 'withdrawn' })
  },
})

/** GET /api/aov-applications/:id/pdf: the summary, for whose it is and for staff; read by staff it stands in the audit trail. */
const pdfEndpoint = endpoint({
  path: '/:id/pdf',
  method: 'get',
  access: signedIn,
  handler: async (req) => {
    const { id, organisation, mine } = await readable(req)
    const paper = await paperOf(req, id)
    if (!paper) throw notFound()
    if (!mine) {
      await recordAudit(req, {
        action: 'aov-applications.read',
        subject: 'aov-applications',
        subjectId: id,
        organisation,
      })
    }
    const bytes = new Uint8Array(await summaryPdf(paper))
    return new Response(bytes, {
      headers: {
        ...noStore,
        'Content-Type': 'application/pdf',
        'Content-Length': String(bytes.length),
        'Content-Disposition': contentDisposition(summaryName(id)),
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
})

/** POST /api/aov-applications/:id/send `{ by: channel | hand }`: again by the channels, or handed over by staff. */
const sendEndpoint = endpoint({
  path: '/:id/send',
  method: 'post',
  access: can('handleInsurance'),
  handler: async (req) => {
    const id = await handled(req)
    const { by } = await readBody(req, toSend)
    await sendByStaff(req, id, by)
    return Response.json({ id })
  },
})

/** POST /api/aov-applications/:id/told: staff told the insurer that it was taken back. */
const toldEndpoint = endpoint({
  path: '/:id/told',
  method: 'post',
  access: can('handleInsurance'),
  handler: async (req) => {
    const id = await handled(req)
    await tellByHand(req, id, new Date())
    return Response.json({ id })
  },
})

const decisionEndpoint = (path: 'accept' | 'decline') =>
  endpoint({
    path: `/:id/${path}`,
    method: 'post',
    access: can('handleInsurance'),
    handler: async (req) => {
      const id = await handled(req)
      const accepted = path === 'accept'
      await decide(req, id, { ...(await readBody(req, toDecide)), accepted }, new Date())
      return Response.json({ id, status: accepted ? 'accepted' : 'declined' })
    },
  })

/** What members and staff do with applications (KS-AOV-1). */
export const applicationEndpoints = [
  calculateEndpoint,
  submitEndpoint,
  withdrawEndpoint,
  pdfEndpoint,
  sendEndpoint,
  toldEndpoint,
  decisionEndpoint('accept'),
  decisionEndpoint('decline'),
]
