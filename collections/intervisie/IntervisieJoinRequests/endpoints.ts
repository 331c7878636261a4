import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { anyOf, can } from '@/src/access/compose'
import { isProfessional } from '@/src/access/rules'
import { endpoint } from '@/src/lib/endpoint'
import { readBodyIfAny } from '@/src/lib/read-body'
import { query, sql } from '@/src/lib/sql'
import { acceptRequest, declineRequest, withdrawRequest } from './answer'

const text = z.string('Stuur tekst.').max(4000, 'Gebruik minder tekst.').nullish()
const body = z.object({ answer: text, reason: text }).nullish()

type Given = NonNullable<z.infer<typeof body>>

const does: Record<string, (req: PayloadRequest, id: unknown, given: Given) => Promise<number>> = {
  accept: acceptRequest,
  decline: declineRequest,
  withdraw: withdrawRequest,
}

/** `POST /api/intervisie-join-requests/:id/{accept,decline,withdraw}` `{answer?, reason?}` (KS-GRP-1, KS-GRP-3). */
export const joinRequestEndpoints: Endpoint[] = Object.entries(does).map(([action, work]) =>
  endpoint({
    path: `/:id/${action}`,
    method: 'post',
    access: anyOf(isProfessional, can('stepInGroups')),
    handler: async (req) => {
      const id = await work(req, req.routeParams?.id, (await readBodyIfAny(req, body)) ?? {})
      const [doc] = await query(
        req,
        sql`SELECT id, group_id AS "group", status::text, answer FROM intervisie_join_requests WHERE id = ${id}`,
      )
      return Response.json({ doc })
    },
  }),
)
