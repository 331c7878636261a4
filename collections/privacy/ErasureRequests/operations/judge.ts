import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { queueMail } from '@/plugins/notifications/queueMail'
import { mayWithin, rolesWith } from '@/src/access/permissions'
import { getViewer, type Viewer } from '@/src/access/viewer'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import type { judgeSchema } from '../schema'
import { blockersOf } from './facts'

const row = z.object({
  id: z.number(),
  status: z.string(),
  therapist: z.number(),
  organisation: z.number(),
  firstName: z.string(),
  email: z.string().nullable(),
})
type Asked = z.infer<typeof row>

/**
 * Staff decide about a request: refused with a reason, or approved, and then a job erases at once. Of two who decide at
 * once the second hears that it was done.
 * @throws APIError 404 out of reach · 409 one's own, decided already, or something is in the way
 */
export async function judgeErasure(
  req: PayloadRequest,
  given: unknown,
  { approve, reason }: z.infer<typeof judgeSchema>,
): Promise<{ id: number; status: 'planned' | 'refused' }> {
  const [id, viewer] = [idFrom(given), await getViewer(req)]
  if (id === null || !viewer) throw notFound()
  return inTransaction(req, async () => {
    const asked = await lock(req, viewer, id)
    if (viewer.therapist?.id === asked.therapist) throw conflict('Over je eigen verzoek beslist iemand anders.')
    if (asked.status === 'withdrawn') throw conflict('Het lid heeft dit verzoek ingetrokken.')
    if (asked.status !== 'asked') throw conflict('Over dit verzoek is al beslist.')
    if (approve) {
      const [first] = await blockersOf(req, asked.therapist)
      if (first) throw conflict(`Dit kan nog niet. Het lid leest hierover: “${first.message}”`)
    }
    const status = approve ? 'planned' : 'refused'
    const today = amsterdamDay(new Date())
    await query(
      req,
      sql`UPDATE erasure_requests SET status = ${status}::enum_erasure_requests_status, decided_on = ${today},
                 effective_on = ${approve ? today : null}, reason = ${reason || null}, updated_at = now(),
                 decided_by_name = ${await nameOf(req, viewer, asked.organisation)} WHERE id = ${id}`,
    )
    await recordAudit(req, {
      action: approve ? 'erasure-requests.approved' : 'erasure-requests.refused',
      subject: 'erasure-requests',
      subjectId: id,
      organisation: asked.organisation,
    })
    if (approve) await planErasure(req, id)
    else await tellRefused(req, asked, reason ?? '')
    return { id, status }
  })
}

/** Has the job erase, once the transaction of `req` commits. */
export const planErasure = async (req: PayloadRequest, request: number): Promise<void> => {
  await req.payload.jobs.queue({ task: 'erase-member', input: { request }, ...asSystem(req, 'erase a member') })
}

async function lock(req: PayloadRequest, viewer: Viewer, id: number): Promise<Asked> {
  const [found] = await query(
    req,
    sql`SELECT e.id, e.status::text AS status, t.id AS therapist, e.organisation_id AS organisation,
               t.first_name AS "firstName", u.email
          FROM erasure_requests e JOIN therapists t ON t.id = e.therapist_id LEFT JOIN users u ON u.id = t.user_id
         WHERE e.id = ${id} FOR UPDATE OF e`,
  )
  if (!found) throw notFound()
  const asked = row.parse(found)
  if (!mayWithin(viewer, 'overseePrivacy', asked.organisation)) throw notFound()
  return asked
}

async function nameOf(req: PayloadRequest, viewer: Viewer, organisation: number): Promise<string> {
  const [found] = await query(
    req,
    sql`SELECT display_name AS name FROM memberships
         WHERE user_id = ${viewer.userId} AND ended_at IS NULL
           AND role::text = ANY(${sql.param([...rolesWith('overseePrivacy')])}::text[])
           AND (organisation_id IS NULL OR organisation_id = ${organisation}) ORDER BY id LIMIT 1`,
  )
  return z.object({ name: z.string() }).safeParse(found).data?.name ?? 'Een medewerker'
}

async function tellRefused(req: PayloadRequest, { id, email, firstName, organisation }: Asked, message: string) {
  if (!email) return
  await queueMail(req, {
    to: email,
    key: `erasure-refused:${id}`,
    organisation,
    template: 'erasure-refused',
    props: { name: firstName, message, link: `${req.payload.config.serverURL}/mijn-gegevens` },
  })
}
