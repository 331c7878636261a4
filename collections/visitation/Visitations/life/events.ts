import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Viewer } from '@/src/access/viewer'
import type { VisitStatus } from '@/src/domain/visitation/labels'
import type { VisitActor } from '@/src/domain/visitation/transitions'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import type { VisitRow } from '../row'

/** Steps that have no row in the table: how a visit comes to be. */
type Said = {
  visit: Pick<VisitRow, 'id' | 'therapist' | 'organisation' | 'date'>
  action: string
  from: VisitStatus | null
  to: VisitStatus
  message: string | null
  /** Account of who did it; null: the program. */
  actor: number | null
  byName: string
  at: Date
}

/** Adds a step to the history of a visit. @returns its id, which makes the keys of its mails */
export async function addEvent(req: PayloadRequest, { visit, at, ...said }: Said): Promise<number> {
  const { id, therapist, organisation, date } = visit
  const made = await req.payload.create({
    collection: 'visitation-events',
    data: { ...said, visitation: id, therapist, organisation, date, at: at.toISOString() },
    ...asSystem(req, 'step of a visit'),
  })
  return made.id
}

const named = z.object({ name: z.string() })

const fallbacks: Record<VisitActor, string> = {
  member: 'De therapeut',
  visitor: 'De visiteur',
  colleague: 'De visiteur',
  office: 'Registerhuis',
}

/** What the other side sees as the name of who acts: that of the role they act in. */
export async function nameOf(
  req: PayloadRequest,
  viewer: Viewer,
  { therapist, organisation }: VisitRow,
  actor: VisitActor,
): Promise<string> {
  const role = actor === 'office' ? 'admin' : 'visitor'
  const [row] = await query(
    req,
    actor === 'member'
      ? sql`SELECT coalesce(nullif(display_name, ''), first_name) AS name FROM therapists WHERE id = ${therapist}`
      : sql`SELECT display_name AS name FROM memberships WHERE user_id = ${viewer.userId} AND ended_at IS NULL
               AND role::text = ${role} AND (organisation_id IS NULL OR organisation_id = ${organisation})
             ORDER BY id LIMIT 1`,
  )
  return named.safeParse(row).data?.name ?? fallbacks[actor]
}
