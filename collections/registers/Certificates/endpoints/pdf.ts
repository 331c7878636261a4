import { APIError, type PayloadRequest } from 'payload'
import { standingOf } from '@/collections/identity/StandingChanges/facts'
import { contentDisposition } from '@/plugins/private-files/endpoints/contentDisposition'
import { signedIn } from '@/src/access/rules'
import { getViewer } from '@/src/access/viewer'
import type { CertificateState } from '@/src/domain/registers/certificate'
import { dutchDate } from '@/src/domain/shared/dutch'
import { endpoint } from '@/src/lib/endpoint'
import { env } from '@/src/lib/env'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asUser } from '@/src/lib/local-api'
import { stateNow } from '../licence/state'
import { certificatePdf } from '../pdf/certificatePdf'
import { type CertificateRow, certificateById } from '../store'

/**
 * GET /api/certificates/:id/pdf (KS-ACC-4): made on the fly for its holder in good standing and for staff of the keeper;
 * for anybody else it isn't there. A revoked one is refused, an expired one says so.
 */
export const pdfEndpoint = endpoint({
  path: '/:id/pdf',
  method: 'get',
  access: signedIn,
  handler: async (req) => {
    const certificate = await readable(req)
    const { state, since } = await stateNow(req, certificate)
    if (certificate.revokedOn) {
      const on = dutchDate(certificate.revokedOn)
      throw new APIError(`Dit certificaat is op ${on} ingetrokken en kan niet meer worden opgehaald.`, 410, null, true)
    }
    if (state === 'suspended') {
      throw conflict(`Deze licentie geldt nu niet${since ? `, sinds ${dutchDate(since)}` : ''}.`)
    }
    return pdfResponse(certificate, state)
  },
})

/** A certificate as a PDF to keep, made on the fly. */
export async function pdfResponse(certificate: CertificateRow, state: CertificateState): Promise<Response> {
  const pdf = await certificatePdf(certificate, {
    address: `${env.SERVER_URL}/verify/${certificate.code}`,
    expired: state === 'expired',
  })
  const name = certificate.kind === 'licence' ? 'licentie' : 'certificaat'
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(pdf.length),
      'Content-Disposition': contentDisposition(`${name}-${certificate.number}.pdf`),
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** The certificate in the address, for whom it is there. @throws APIError 404, or 409 for a holder not in good standing */
async function readable(req: PayloadRequest): Promise<CertificateRow> {
  const id = idFrom(req.routeParams?.id)
  if (id === null) throw notFound()
  const seen = await req.payload.findByID({
    collection: 'certificates',
    id,
    disableErrors: true,
    select: { number: true },
    ...asUser(req),
  })
  const certificate = seen ? await certificateById(req, id) : null
  if (!certificate) throw notFound()
  const viewer = await getViewer(req)
  if (viewer?.therapist && viewer.therapist.id === certificate.therapist) await checkStanding(req, viewer.therapist.id)
  return certificate
}

async function checkStanding(req: PayloadRequest, therapist: number): Promise<void> {
  const { good, reasons } = await standingOf(req, therapist)
  if (good) return
  const why = reasons.filter(({ holdsUp }) => holdsUp === 'good').map(({ text }) => text)
  throw conflict(`Je kunt certificaten ophalen zolang je status in orde is. ${why.join(' ')}`)
}
