import { type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { getViewer } from '@/src/access/viewer'
import { endpoint } from '@/src/lib/endpoint'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { markForErasure } from '../eraseFiles'

const idShape = z.string().regex(/^[1-9]\d{0,8}$/)

/** `DELETE /api/files/:id`: the owner takes back an upload that wasn't attached to anything yet. */
export const discardEndpoint = (): Endpoint =>
  endpoint({
    path: '/:id',
    method: 'delete',
    access: () => true,
    handler: async (req) => {
      const id = idShape.safeParse(req.routeParams?.id)
      const therapist = (await getViewer(req))?.therapist?.id
      if (!id.success || therapist === undefined) throw new NotFound(req.t)
      await inTransaction(req, () => discard(req, Number(id.data), therapist))
      return Response.json({ id: Number(id.data) })
    },
  })

async function discard(req: PayloadRequest, id: number, therapist: number): Promise<void> {
  const rows = await query(
    req,
    sql`SELECT id FROM files WHERE id = ${id} AND therapist_id = ${therapist} AND attached_to IS NULL
           AND state IN ('stored', 'quarantined') FOR UPDATE`,
  )
  if (rows.length === 0) throw new NotFound(req.t)
  await markForErasure(req, [id])
}
