import { contentDisposition } from '@/plugins/private-files/endpoints/contentDisposition'
import { can } from '@/src/access/compose'
import { isProfessional, signedIn } from '@/src/access/rules'
import { endpoint } from '@/src/lib/endpoint'
import { readBody } from '@/src/lib/read-body'
import { admitMember } from '../decide/admit'
import { refuseMember, withdrawAdmission } from '../decide/refuse'
import { seenAdmission } from '../decide/row'
import { decisionLetter } from '../letter/load'
import { admitSchema, refuseSchema } from '../schema'

/** POST /api/admissions/:id/admit `{recognisedOn, recognitions[], note?}` (KS-SCR-3): 409 with the list while something is missing. */
const admit = endpoint({
  path: '/:id/admit',
  method: 'post',
  access: can('screenMembers'),
  handler: async (req) =>
    Response.json(await admitMember(req, await seenAdmission(req), await readBody(req, admitSchema))),
})

/** POST /api/admissions/:id/refuse `{reason}`. */
const refuse = endpoint({
  path: '/:id/refuse',
  method: 'post',
  access: can('screenMembers'),
  handler: async (req) =>
    Response.json(await refuseMember(req, await seenAdmission(req), await readBody(req, refuseSchema))),
})

/** POST /api/admissions/:id/withdraw: by the member. */
const withdraw = endpoint({
  path: '/:id/withdraw',
  method: 'post',
  access: isProfessional,
  handler: async (req) => Response.json(await withdrawAdmission(req, await seenAdmission(req))),
})

/** GET /api/admissions/:id/letter: the decision as a PDF, made on the fly, for the member and for staff who see it. */
const letter = endpoint({
  path: '/:id/letter',
  method: 'get',
  access: signedIn,
  handler: async (req) => {
    const { number, pdf } = await decisionLetter(req, await seenAdmission(req))
    return new Response(new Uint8Array(pdf), {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Length': String(pdf.length),
        'Content-Disposition': contentDisposition(`brief-${number}.pdf`),
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
})

export const admissionEndpoints = [admit, refuse, withdraw, letter]
