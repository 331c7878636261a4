import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { isProfessional } from '@/src/access/rules'
import { getViewer } from '@/src/access/viewer'
import { endpoint } from '@/src/lib/endpoint'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asSystem } from '@/src/lib/local-api'
import { limit } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'

const underWay = 'Er wordt al een kopie voor je gemaakt. Je krijgt mail zodra hij klaarstaat.'

/** `POST /api/data-exports`: a member asks for a copy of everything; a job makes it. One at a time, five a day. */
export const askEndpoint = endpoint({
  path: '/',
  method: 'post',
  access: isProfessional,
  handler: async (req) => {
    const therapist = (await getViewer(req))?.therapist
    if (!therapist) throw notFound()
    await limit(req, 'data-export', therapist.id)
    const made = await inTransaction(req, async () => {
      const [row] = await query(
        req,
        sql`INSERT INTO data_exports (therapist_id, organisation_id, status, asked_at, created_at, updated_at)
            VALUES (${therapist.id}, ${therapist.organisation}, 'asked', now(), now(), now())
            ON CONFLICT (therapist_id) WHERE status IN ('asked', 'building') DO NOTHING RETURNING id`,
      )
      const id = idFrom(row?.id)
      if (id === null) throw conflict(underWay)
      await req.payload.jobs.queue({
        task: 'build-data-export',
        input: { export: id },
        ...asSystem(req, 'make the copy'),
      })
      await recordAudit(req, {
        action: 'data-exports.request',
        subject: 'data-exports',
        subjectId: id,
        organisation: therapist.organisation,
      })
      return { id, status: 'asked' }
    })
    return Response.json(made, { status: 201, headers: { 'Cache-Control': 'no-store' } })
  },
})
