import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { withCurrentPassword } from '@/collections/identity/Users/operations/with-password'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { queueMail } from '@/plugins/notifications/queueMail'
import { ownerOf } from '@/plugins/review/people'
import { getViewer } from '@/src/access/viewer'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { limit } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import type { askSchema } from '../schema'
import { blockersOf } from './facts'

/**
 * A member asks to be erased, with their password; nothing is erased yet. What others depend on must be arranged first.
 * @throws APIError 400 at `currentPassword`, 404 no member, 409 asked already or something is in the way, 429
 */
export async function askErasure(
  req: PayloadRequest,
  { currentPassword, request }: z.infer<typeof askSchema>,
): Promise<{ id: number }> {
  const therapist = (await getViewer(req))?.therapist
  if (!therapist) throw notFound()
  await limit(req, 'erasure-request', therapist.id)
  return withCurrentPassword(req, currentPassword, async (account) => {
    const [first] = await blockersOf(req, therapist.id)
    if (first) throw conflict(first.message)
    const [row] = await query(
      req,
      sql`INSERT INTO erasure_requests (therapist_id, organisation_id, status, asked_at, request, created_at, updated_at)
          VALUES (${therapist.id}, ${therapist.organisation}, 'asked', now(), ${request || null}, now(), now())
          ON CONFLICT (therapist_id) WHERE status IN ('asked', 'planned') DO NOTHING RETURNING id`,
    )
    const id = idFrom(row?.id)
    if (id === null) throw conflict('Je hebt dit al gevraagd. Je krijgt mail zodra er beslist is.')
    await recordAudit(req, {
      action: 'erasure-requests.request',
      subject: 'erasure-requests',
      subjectId: id,
      organisation: therapist.organisation,
    })
    await queueMail(req, {
      // To the account itself, not the practice: who didn't ask must hear of it.
      to: account.email,
      key: `erasure-asked:${id}`,
      organisation: therapist.organisation,
      template: 'erasure-asked',
      props: {
        name: (await ownerOf(req, therapist.id)).firstName,
        link: `${req.payload.config.serverURL}/mijn-gegevens`,
      },
    })
    return { id }
  })
}
