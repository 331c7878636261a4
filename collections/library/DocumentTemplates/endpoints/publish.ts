import { z } from 'zod'
import { receiveFile } from '@/plugins/private-files/upload/receiveFile'
import { everywhere } from '@/src/access/rules'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { limit } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { publishVersion } from '../../DocumentVersions/publish'

const limits = { megabytes: 10, stall: 20_000, total: 300_000 }
const nameRow = z.object({ name: z.string().nullable() })

/** `POST /api/document-templates/:id/versions` (multipart: `file`, `changes`): an editor publishes a version (KS-DOC-1). */
export const publishEndpoint = endpoint({
  path: '/:id/versions',
  method: 'post',
  streams: true,
  access: everywhere('editContent'),
  handler: async (req) => {
    const document = idFrom(req.routeParams?.id)
    if (document === null || !req.user) throw notFound()
    await limit(req, 'upload', req.user.id)
    const { body, headers, signal } = req
    const { bytes, fields } = await receiveFile({ body: body ?? null, headers, signal }, limits)
    const [row] = await query(
      req,
      sql`SELECT min(display_name) AS name FROM memberships WHERE user_id = ${req.user.id} AND ended_at IS NULL`,
    )
    const by = row ? nameRow.parse(row).name : null
    const version = await publishVersion(req, { document, bytes, changes: fields.get('changes') ?? '', by })
    return Response.json(version, { status: 201, headers: { 'Cache-Control': 'no-store' } })
  },
})
