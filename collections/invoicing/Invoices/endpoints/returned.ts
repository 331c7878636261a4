import { can } from '@/src/access/compose'
import { getViewer } from '@/src/access/viewer'
import { endpoint } from '@/src/lib/endpoint'
import { readBody } from '@/src/lib/read-body'
import { demandAnother, returnedBody } from '../../Payments/returned'
import { returnCredited } from '../operations/returned'
import { demandWithin, readInvoice } from '../reach'

/**
 * POST /api/invoices/:id/returned `{ returnedOn, reference? }`, of a credit note: finance gave back what had been paid of what it
 * credits; once, and not to oneself (KS-ACC-6).
 */
export const returnedEndpoint = endpoint({
  path: '/:id/returned',
  method: 'post',
  access: can('registerPayments'),
  handler: async (req) => {
    const { id, organisation, therapist } = await readInvoice(req)
    await demandWithin(req, 'registerPayments', organisation)
    if (therapist !== null) demandAnother((await getViewer(req))?.therapist?.id, therapist)
    const given = await readBody(req, returnedBody)
    const amount = await returnCredited(req, id, given)
    return Response.json({ id, returnedOn: given.returnedOn, amount })
  },
})
