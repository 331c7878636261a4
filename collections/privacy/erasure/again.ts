import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { planErasure } from '../ErasureRequests/operations/judge'

const erased = z.object({ therapist: z.number(), user: z.number().nullable() })
export const erasedList = z.array(erased)
export type ErasedList = z.infer<typeof erasedList>

/** Who was erased: plain ids, to be kept apart from a backup that is older than the erasure. */
export async function listErased(req: PayloadRequest): Promise<ErasedList> {
  const rows = await query(
    req,
    sql`SELECT (outcome -> 'subject' ->> 'therapist')::int AS therapist, (outcome -> 'subject' ->> 'user')::int AS "user"
          FROM erasure_requests WHERE status = 'done' AND outcome IS NOT NULL ORDER BY id`,
  )
  return erasedList.parse(rows)
}

/**
 * After an older backup was put back: has everybody on the list that came back erased again, by the same job. Only where
 * profile and account are the same pair as then, so that nobody else who has the number is taken for them.
 * @returns how many came back
 */
export async function eraseAgain(req: PayloadRequest, list: ErasedList): Promise<number> {
  return inTransaction(req, async () => {
    const planned = await query(
      req,
      sql`INSERT INTO erasure_requests (therapist_id, organisation_id, status, asked_at, effective_on, decided_on,
                                        decided_by_name, created_at, updated_at)
          SELECT t.id, t.organisation_id, 'planned', now(), current_date, current_date, 'Teruggezette reservekopie', now(), now()
            FROM jsonb_to_recordset(${JSON.stringify(list)}::jsonb) AS gone(therapist int, "user" int)
            JOIN therapists t ON t.id = gone.therapist AND t.user_id = gone."user"
          ON CONFLICT (therapist_id) WHERE status IN ('asked', 'planned')
            DO UPDATE SET status = 'planned', updated_at = now()
          RETURNING id, organisation_id AS organisation`,
    )
    for (const { id, organisation } of planned) {
      const request = idFrom(id)
      if (request === null) continue
      await planErasure(req, request)
      await recordAudit(req, {
        action: 'erasure-requests.due',
        subject: 'erasure-requests',
        subjectId: request,
        organisation: idFrom(organisation),
      })
    }
    return planned.length
  })
}
