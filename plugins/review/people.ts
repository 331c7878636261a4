import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Viewer } from '@/src/access/viewer'
import { memberEmail } from '@/src/lib/member-email'
import { query, sql } from '@/src/lib/sql'
import type { ReviewItem } from './item'

const name = z.object({ name: z.string().nullable() })

const firstName = (rows: Record<string, unknown>[]): string | null =>
  rows.length > 0 ? name.parse(rows[0]).name : null

/** What the member sees as the name of the reviewer: the display name of the membership they review with. */
export async function reviewerName(req: PayloadRequest, userId: number, organisation: number): Promise<string> {
  const rows = await query(
    req,
    sql`SELECT display_name AS name FROM memberships
         WHERE user_id = ${userId} AND ended_at IS NULL AND role IN ('reviewer', 'admin')
           AND (organisation_id IS NULL OR organisation_id = ${organisation})
         ORDER BY (role = 'reviewer') DESC, id LIMIT 1`,
  )
  return firstName(rows) ?? 'een beoordelaar'
}

/** Name of the person who acts on an item, as the other side sees it. */
export async function actorName(req: PayloadRequest, viewer: Viewer | null, item: ReviewItem): Promise<string> {
  if (!viewer) return 'Registerhuis'
  if (viewer.therapist?.id === item.therapist) return (await ownerOf(req, item.therapist)).displayName
  return reviewerName(req, viewer.userId, item.organisation)
}

const ownerSchema = z.object({ displayName: z.string(), firstName: z.string(), email: z.string().nullable() })

/** Whose evidence it is, and where mail for them goes (null: no account). */
export async function ownerOf(req: PayloadRequest, therapist: number): Promise<z.infer<typeof ownerSchema>> {
  const rows = await query(
    req,
    sql`SELECT coalesce(nullif(t.display_name, ''), concat_ws(' ', t.first_name, nullif(t.infix, ''), t.last_name))
                 AS "displayName",
               t.first_name AS "firstName", ${memberEmail} AS email
          FROM therapists t LEFT JOIN users u ON u.id = t.user_id WHERE t.id = ${therapist}`,
  )
  return ownerSchema.parse(rows[0])
}

/** Who took the last decision on an item. */
export async function deciderOf(req: PayloadRequest, item: ReviewItem): Promise<string> {
  const rows = await query(
    req,
    sql`SELECT actor_name AS name FROM review_events
         WHERE collection = ${item.collection} AND item_id = ${item.id} AND action IN ('approve', 'return', 'reject', 'correct')
         ORDER BY id DESC LIMIT 1`,
  )
  return firstName(rows) ?? 'een andere beoordelaar'
}
