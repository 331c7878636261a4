import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { reviewerName } from '@/plugins/review/people'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'

/** One of those who fill in a self-evaluation. */
export type Party = { therapist: number; name: string; contact: boolean }

const row = z.object({ therapist: z.number(), name: z.string(), contact: z.boolean() })

/** Who asks, as one of those who fill in this self-evaluation (KB-4). @throws APIError 404 for everybody else */
export async function partyOf(req: PayloadRequest, evaluation: number): Promise<Party> {
  const therapist = (await getViewer(req))?.therapist?.id
  if (therapist === undefined) throw notFound()
  const [found] = await query(
    req,
    sql`SELECT p.therapist_id AS therapist, t.display_name AS name, coalesce(p.contact, false) AS contact
          FROM self_evaluation_people p JOIN therapists t ON t.id = p.therapist_id
         WHERE p.evaluation_id = ${evaluation} AND p.therapist_id = ${therapist}`,
  )
  if (!found) throw notFound()
  return row.parse(found)
}

/** A reviewer of the keurmerk in this organisation, by the name that stands under their judgements. */
export type Reviewer = { account: number; name: string; manages: boolean }

/**
 * Who asks, as a reviewer of this self-evaluation (KB-5): of its organisation, and not one who filled it in.
 * @throws APIError 404 for everybody else
 */
export async function reviewerOf(
  req: PayloadRequest,
  { id, organisation }: { id: number; organisation: number },
): Promise<Reviewer> {
  const viewer = await getViewer(req)
  if (!viewer || !mayWithin(viewer, 'judgeKeurmerk', organisation)) throw notFound()
  const own = await query(
    req,
    sql`SELECT 1 FROM self_evaluation_people p JOIN therapists t ON t.id = p.therapist_id
         WHERE p.evaluation_id = ${id} AND t.user_id = ${viewer.userId}`,
  )
  if (own.length > 0) throw notFound()
  return {
    account: viewer.userId,
    name: await reviewerName(req, viewer.userId, organisation),
    manages: mayWithin(viewer, 'manageKeurmerk', organisation),
  }
}
