import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type CallStatus, callStatusLabels } from '@/src/domain/service/labels'
import { keysOf } from '@/src/domain/shared/keys'
import { query, sql } from '@/src/lib/sql'

const statuses: readonly string[] = keysOf(callStatusLabels)
export const callStatus = z.custom<CallStatus>((value) => typeof value === 'string' && statuses.includes(value))

const row = z.object({
  id: z.number(),
  therapist: z.number(),
  organisation: z.number(),
  start: z.coerce.date(),
  end: z.coerce.date(),
  staff: z.number(),
  staffName: z.string().nullable(),
  phone: z.string(),
  subject: z.string(),
  status: callStatus,
})

/** A call as it stands, for the rules. */
export type CallRow = z.infer<typeof row>

/** A call as it is now, whoever asks, with its row locked until the end of the transaction; null when there is none. */
export async function lockedCall(req: PayloadRequest, id: number): Promise<CallRow | null> {
  // Apart from the reading: one that waited for the lock would still see the row as it was before.
  await query(req, sql`SELECT id FROM call_appointments WHERE id = ${id} FOR UPDATE`)
  const [found] = await query(
    req,
    sql`SELECT id, therapist_id AS therapist, organisation_id AS organisation, start, "end", staff::int,
               staff_name AS "staffName", phone, subject, status::text FROM call_appointments WHERE id = ${id}`,
  )
  return found ? row.parse(found) : null
}
