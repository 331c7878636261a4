import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type VisitKind, type VisitStatus, visitKindLabels, visitStatusLabels } from '@/src/domain/visitation/labels'
import { query, sql } from '@/src/lib/sql'

const text = z.string().nullable()
const statuses = Object.keys(visitStatusLabels)
const kinds = Object.keys(visitKindLabels)
export const visitStatus = z.custom<VisitStatus>((value) => statuses.some((status) => status === value))
export const visitKind = z.custom<VisitKind>((value) => kinds.some((kind) => kind === value))

const schema = z.object({
  id: z.number(),
  therapist: z.number(),
  organisation: z.number(),
  kind: visitKind,
  status: visitStatus,
  dueOn: text,
  visitor: z.number().nullable(),
  visitorName: text,
  date: text,
  startsAt: text,
  endsAt: text,
  location: text,
  updatedAt: z.string(),
})

/** A visit as it stands, for the rules. */
export type VisitRow = z.infer<typeof schema>

/** A visit as it is now, whoever asks, with its row locked until the end of the transaction; null when there is none. */
export async function lockedVisit(req: PayloadRequest, id: number): Promise<VisitRow | null> {
  // Apart from the reading: one that waited for the lock would still see the row as it was before.
  await query(req, sql`SELECT id FROM visitations WHERE id = ${id} FOR UPDATE`)
  const [row] = await query(
    req,
    sql`SELECT id, therapist_id AS therapist, organisation_id AS organisation, kind::text, status::text,
               due_on::text AS "dueOn", visitor_id AS visitor, visitor_name AS "visitorName", date::text,
               starts_at AS "startsAt", ends_at AS "endsAt", location, to_json(updated_at)#>>'{}' AS "updatedAt"
          FROM visitations WHERE id = ${id}`,
  )
  return row ? schema.parse(row) : null
}
