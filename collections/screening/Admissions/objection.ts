import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { EvidenceStatus } from '@/src/domain/evidence/status'
import type { AdmissionStatus } from '@/src/domain/screening/labels'
import { query, sql } from '@/src/lib/sql'

/** What an objection knows a status as: a refusal is what one can object to. */
const asEvidence: Record<AdmissionStatus, EvidenceStatus> = {
  open: 'submitted',
  admitted: 'approved',
  refused: 'rejected',
  withdrawn: 'draft',
}

const rowSchema = z.object({
  id: z.number(),
  status: z.enum(['open', 'admitted', 'refused', 'withdrawn']),
  therapist: z.number(),
  organisation: z.number(),
  decidedBy: z.number().nullable(),
  reason: z.string().nullable(),
  updatedAt: z.string(),
})

/** A screening as the subject of an objection. Null when there is none by that id. */
export async function admissionSubject(req: PayloadRequest, id: number) {
  const [found] = await query(
    req,
    sql`SELECT id, status::text, therapist_id AS therapist, organisation_id AS organisation, decided_by::int AS "decidedBy",
               reason, updated_at::text AS "updatedAt" FROM admissions WHERE id = ${id}`,
  )
  if (!found) return null
  const { status, reason, ...row } = rowSchema.parse(found)
  return {
    ...row,
    collection: 'admissions',
    title: 'Toelating als lid',
    status: asEvidence[status],
    fields: { decisionReason: reason },
    claimed: null,
    granted: null,
  }
}
