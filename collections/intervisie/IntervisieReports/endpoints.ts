import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { can } from '@/src/access/compose'
import { isProfessional, type Rule } from '@/src/access/rules'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asUser } from '@/src/lib/local-api'
import { readBody, readBodyIfAny } from '@/src/lib/read-body'
import { approveAll } from './approveAll'
import { confirmReport, declineReport } from './life/answer'
import { sendReport } from './life/send'
import { withdrawReport } from './life/withdraw'

const sendSchema = z.object({
  members: z
    .array(z.int('Stuur nummers van groepsleden.'), 'Kies wie er nog meer bij was.')
    .max(50, 'Kies hooguit 50 leden.'),
})

const declineSchema = z.object({ reason: z.string('Schrijf kort op wat er niet klopt.').optional() })

type Step = { name: string; access?: Rule; work: (req: PayloadRequest, id: number) => Promise<unknown> }

const steps: Step[] = [
  { name: 'send', work: async (req, id) => sendReport(req, id, (await readBody(req, sendSchema)).members) },
  { name: 'confirm', work: confirmReport },
  {
    name: 'decline',
    work: async (req, id) => declineReport(req, id, (await readBodyIfAny(req, declineSchema)).reason ?? ''),
  },
  { name: 'withdraw', work: withdrawReport },
  { name: 'approve', access: can('reviewEvidence'), work: approveAll },
]

/**
 * `POST /api/intervisie-reports/:id/{send,confirm,decline,withdraw}` for who wrote it or is named in it, and `…/approve` for
 * reviewers. Who may do which is decided by each.
 */
export const reportEndpoints: Endpoint[] = steps.map(({ name, access = isProfessional, work }) =>
  endpoint({
    path: `/:id/${name}`,
    method: 'post',
    access,
    handler: async (req) => {
      const id = idFrom(req.routeParams?.id)
      if (id === null) throw notFound()
      const result = await work(req, id)
      const doc = await req.payload.findByID({ collection: 'intervisie-reports', id, depth: 0, ...asUser(req) })
      return Response.json({ doc, ...(name === 'approve' && typeof result === 'object' ? result : {}) })
    },
  }),
)
