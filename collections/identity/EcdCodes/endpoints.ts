import { z } from 'zod'
import { everyone, isProfessional } from '@/src/access/rules'
import { clientIp } from '@/src/lib/client-ip'
import { endpoint } from '@/src/lib/endpoint'
import { limit } from '@/src/lib/rate-limit'
import { readBody } from '@/src/lib/read-body'
import { partnerBehind } from '../PartnerKeys/keys/authenticate'
import { checkEcdCode } from './codes/check'
import { renewEcdCode } from './codes/renew'

const noStore = { headers: { 'Cache-Control': 'no-store' } }

/** POST /api/ecd-codes: a (new) code for the member behind the request, shown this once (KS-ACC-10). */
export const renewEcdEndpoint = endpoint({
  path: '/',
  method: 'post',
  access: isProfessional,
  handler: async (req) => Response.json(await renewEcdCode(req), { status: 201, ...noStore }),
})

const body = z.object({
  code: z.string('Stuur de code als tekst.').trim().min(1, 'Stuur de code.').max(60, 'Dit is geen ECD-code.'),
})

/** POST /api/ecd/check `{ code }` with `Authorization: partner-keys API-Key <key>`, for the supplier of the client file. */
export const checkEcdEndpoint = endpoint({
  path: '/ecd/check',
  method: 'post',
  // The key is looked at in the handler: whoever calls isn't logged in.
  access: everyone,
  handler: async (req) => {
    const { key } = await partnerBehind(req, 'ecd')
    await limit(req, 'ecd-check-key', key)
    await limit(req, 'ecd-check-ip', clientIp(req))
    const { code } = await readBody(req, body)
    return Response.json(await checkEcdCode(req, code), noStore)
  },
})
