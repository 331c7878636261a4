import { isProfessional } from '@/src/access/rules'
import { getViewer } from '@/src/access/viewer'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { licenceOf } from '../licence/issue'
import { certificateById } from '../store'
import { pdfResponse } from './pdf'

/**
 * POST /api/certificates/licence: the licence of the member behind the request as a PDF, made when it isn't there yet
 * (KS-ACC-4). No GET, because it may write.
 */
export const licenceEndpoint = endpoint({
  path: '/licence',
  method: 'post',
  access: isProfessional,
  handler: async (req) => {
    const owner = (await getViewer(req))?.therapist
    if (!owner) throw notFound()
    const licence = await certificateById(req, await licenceOf(req, owner.id))
    if (!licence) throw notFound()
    return pdfResponse(licence, 'valid')
  },
})
